// The college's reply: taking it in, reading it beside the points, and what goes out about it.
import { z } from 'zod';
import { type BlobRecord, addresseeIdSchema, blobHashSchema, dossierIdSchema } from '../domain';
import type { PolicyText } from '../policy/policy-text';
import type { ProposedReplyAnswer } from '../reply/reply-types';
import { type WrittenFile, channel, dossierInput, fileSchema, ticketSchema } from './channel';

/** A reply that can be read and is kept with the dossier. It counts once a record of the dossier names it. */
export interface KeptReply {
  readonly fileName: string;
  readonly record: BlobRecord;
}

/** The text of a reply, and what the machine proposes that it answers. */
export interface OpenedReply {
  readonly text: Pick<PolicyText, 'text' | 'lines'>;
  readonly proposals: readonly ProposedReplyAnswer[];
}

export const replyChannels = {
  /**
   * Reads a reply and keeps it with the dossier when that succeeds: a file, or `pasted` text; asks which file where neither
   * is given. Null when the person chose none.
   */
  'reply:keep': channel<KeptReply | null>()(
    z.object({
      id: dossierIdSchema,
      file: fileSchema.optional(),
      pasted: z.string().min(1).max(2_000_000).optional(),
      ticket: ticketSchema.optional(),
    }),
  ),
  /**
   * `addressee`: the one college that this reply speaks for. `receivedOn` is an ISO date. `isReply`: a person says that it
   * is one, also where it reads like our own letter.
   */
  'reply:open': channel<OpenedReply>()(
    z.object({
      id: dossierIdSchema,
      hash: blobHashSchema,
      addressee: addresseeIdSchema.optional(),
      receivedOn: z.iso.date(),
      isReply: z.boolean().optional(),
      ticket: ticketSchema.optional(),
    }),
  ),
  /** What the colleges answered, as a Word file for the council meeting. Null when no place was chosen. */
  'reply:export-overview': channel<WrittenFile | null>()(dossierInput),
  /** A Word letter to one college about the points that it did not answer. */
  'reply:export-reminder': channel<WrittenFile | null>()(
    dossierInput.extend({ addressee: addresseeIdSchema }),
  ),
} as const;
