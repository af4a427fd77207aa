// The session: what the machine proposes.
import type { Suggestions } from '../similarity/similarity';
import { channel, dossierInput } from './channel';

export const sessionChannels = {
  'session:suggest': channel<Suggestions>()(dossierInput),
} as const;
