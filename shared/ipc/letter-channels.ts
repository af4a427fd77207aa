// The letter as a file.
import { type WrittenFile, channel, dossierInput } from './channel';

export const letterChannels = {
  'letter:export-word': channel<WrittenFile | null>()(dossierInput),
} as const;
