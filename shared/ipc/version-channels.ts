// Versions of the council's own text that this computer keeps, to look at and to go back to.
import { z } from 'zod';
import type { WorkingPoint } from '../commands';
import { councilIdSchema, dossierIdSchema } from '../domain';
import { channel } from './channel';

/** `at` is an ISO time. `kept` was asked for by hand, `daily` came by itself, `carried` came in a copy from another computer. */
export interface OwnVersion {
  readonly name: string;
  readonly at: string;
  readonly is: 'kept' | 'daily' | 'carried';
}

export const versionChannels = {
  /** Newest first. */
  'versions:list': channel<readonly OwnVersion[]>()(z.object({ id: dossierIdSchema })),
  'versions:read': channel<readonly WorkingPoint[]>()(
    z.object({ id: dossierIdSchema, council: councilIdSchema, name: z.string().max(80) }),
  ),
  'versions:keep': channel<null>()(z.object({ id: dossierIdSchema })),
} as const;
