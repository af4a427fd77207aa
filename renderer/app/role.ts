// In which role this computer looks at the dossier.
import type { LocalState } from '@shared/commands';

export type Role = LocalState['role'];
