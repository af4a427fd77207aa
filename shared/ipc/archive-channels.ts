// A copy of everything of one dossier, to keep or to go on with elsewhere.
import { type WrittenFile, channel, dossierInput } from './channel';

export const archiveChannels = {
  /** Writes the whole dossier with what was not sent yet into one file, after asking where. */
  'archive:save': channel<WrittenFile | null>()(dossierInput),
} as const;
