// Dossiers: the list on Start, making, opening and changing one.
import { z } from 'zod';
import { type Dossier, commandSchema } from '../commands';
import { type AppError, type DossierId, dossierIdSchema } from '../domain';
import { channel, dossierInput, fileSchema } from './channel';

/** A dossier on the Start screen. `lastOpened` and `deadline` are ISO. */
export interface DossierCard {
  readonly id: DossierId;
  readonly title: string;
  readonly councils: number;
  readonly contributionsIn: number;
  readonly points: number;
  readonly undecided: number;
  readonly lastOpened: string;
  readonly deadline: string | null;
  readonly isSample: boolean;
  /** How the own council's contribution stands, for a participant; null for a joint secretary. */
  readonly own: OwnCard | null;
}

export interface OwnCard {
  readonly points: number;
  readonly ready: number;
  /** What is ready is what was sent last. */
  readonly isSent: boolean;
  /** Points of the joint draft on which this council has sent no answer. */
  readonly toAnswer: number;
}

/** The whole dossier as main holds it, and the moment at which it was last safe on disk (ISO). */
export interface OpenedDossier {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly savedAt: string;
  readonly isSample: boolean;
  /** Said once after opening: a file was kept aside, a journal was replayed. */
  readonly notices: readonly AppError[];
}

const councilDraft = z.object({ name: z.string().max(300), municipality: z.string().max(300) });

export const startChannels = {
  'start:list': channel<DossierCard[]>()(z.null()),
  /** The dossier of a file that was opened from outside (double click); once, null when there is none. */
  'start:take-opened-file': channel<OpenedDossier | null>()(z.null()),
  'dossier:create': channel<OpenedDossier>()(
    z.object({
      title: z.string().trim().min(1).max(500),
      policyTitle: z.string().max(500),
      deadline: z.iso.date().nullable(),
      councils: z.array(councilDraft).min(1).max(400),
    }),
  ),
  'dossier:open': channel<OpenedDossier>()(dossierInput),
  /** Opens a file dialog; null when the person chose none. */
  'dossier:choose-file': channel<OpenedDossier | null>()(z.null()),
  'dossier:open-file': channel<OpenedDossier>()(fileSchema),
  'dossier:open-sample': channel<OpenedDossier>()(z.null()),
  /** Puts one command on disk. Answers once it is safe there. */
  'dossier:command': channel<{ readonly savedAt: string }>()(
    z.object({ id: dossierIdSchema, command: commandSchema }),
  ),
} as const;
