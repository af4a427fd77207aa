// A dossier as one computer holds it: the shared sets, and beside them what only this computer did.
import { z } from 'zod';
import { type DossierId, councilIdSchema, recordHashSchema } from '../domain';
import { type SharedState, emptyState } from '../merge';
import { answerDraftSchema } from './answer-drafts';
import { commandSchema } from './command';
import { workingTextSchema } from './working-text';

/** A joint text that is being written and is not a decision yet. Markdown. */
export const textDraftSchema = z.object({
  title: z.string().max(500),
  body: z.string().max(200_000),
  advice: z.string().max(200_000),
});
export type TextDraft = z.infer<typeof textDraftSchema>;

export const roles = ['joint-secretary', 'participant'] as const;

/** One file that came in: what it was called, when, and which records it brought. */
export const importEntrySchema = z.object({
  at: z.string(),
  fileName: z.string(),
  fileHash: z.string(),
  records: z.array(recordHashSchema),
  /** It came in by itself. */
  via: z.literal('shared-folder').optional(),
});
export type ImportEntry = z.infer<typeof importEntrySchema>;

export const localStateSchema = z.object({
  role: z.enum(roles),
  council: councilIdSchema.nullable(),
  imports: z.array(importEntrySchema),
  setAside: z.array(recordHashSchema),
  drafts: z.record(z.string(), textDraftSchema),
  /** By council. Left out in files of the first version. */
  working: z.record(z.string(), workingTextSchema).optional(),
  /** By council: what it says of the joint draft, as long as it was not sent. */
  answers: z.record(z.string(), z.array(answerDraftSchema)).optional(),
  sender: z.string().max(300).optional(),
  /** Contributions of which the session has shown the points. Left out as long as it decided nothing. */
  seen: z.array(recordHashSchema).optional(),
  undo: z.array(z.lazy(() => commandSchema)),
  redo: z.array(z.lazy(() => commandSchema)),
});
export type LocalState = z.infer<typeof localStateSchema>;

export interface Dossier {
  readonly shared: SharedState;
  readonly local: LocalState;
}

export function newDossier(id: DossierId): Dossier {
  return {
    shared: emptyState(id),
    local: {
      role: 'joint-secretary',
      council: null,
      imports: [],
      setAside: [],
      drafts: {},
      undo: [],
      redo: [],
    },
  };
}
