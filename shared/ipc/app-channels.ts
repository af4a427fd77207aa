// What is not about one dossier's work: settings, help, files on disk, and work that takes long.
import { z } from 'zod';
import { blobHashSchema, dossierIdSchema } from '../domain';
import type { WrittenPart } from '../letter/written-parts';
import { type HintKind, hintKinds } from '../writing/hint';
import { channel, ticketSchema } from './channel';

export interface Settings {
  /** 1 to 2. */
  readonly textScale: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly singleKeys: boolean;
  /** What the writing help says nothing about. */
  readonly hintsOff?: readonly HintKind[] | undefined;
  /** For the parts that most letters share; {titel}, {raden} and {colleges} stand for what differs. */
  readonly standardTexts?: Readonly<Partial<Record<WrittenPart, string | undefined>>> | undefined;
  /** Words that this person knows to be right. */
  readonly ownWords?: readonly string[] | undefined;
}

export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

const standardText = z.string().max(20_000).optional();
const settings = z.object({
  textScale: z.number().min(1).max(2),
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
  hintsOff: z.array(z.enum(hintKinds)).max(20).readonly().optional(),
  standardTexts: z
    .object({ salutation: standardText, opening: standardText, closing: standardText })
    .optional(),
  ownWords: z.array(z.string().min(1).max(60)).max(5000).readonly().optional(),
});

export const appChannels = {
  /** Shows a file that this app wrote in the file manager. */
  'files:show': channel<null>()(z.object({ path: z.string().max(4000) })),
  'settings:read': channel<Settings>()(z.null()),
  'settings:write': channel<null>()(settings),
  'help:pages': channel<HelpPage[]>()(z.null()),
  'blob:read': channel<Uint8Array>()(z.object({ id: dossierIdSchema, hash: blobHashSchema })),
  /** Ends the work that was started under this ticket; what it was asked answers with code `job-cancelled`. */
  'work:cancel': channel<null>()(z.object({ ticket: ticketSchema })),
} as const;
