// Imported before anything that makes a schema: zod may not compile code under the window's content policy.
import { z } from 'zod';

z.config({ jitless: true });
