// The one contract between window and main process: channel -> input and output. Preload and handlers are made from it.
import { z } from 'zod';
import { type AppError, type DossierId, blobHashSchema, dossierIdSchema } from '../domain';
import { type Command, type Dossier, commandSchema } from '../commands';
import type { Suggestions } from '../similarity/similarity';
import type { ContributionReport } from '../views';

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
}

/** What became of one file: read, or refused with a code and a sentence. */
export type FileOutcome =
  | {
      readonly file: string;
      readonly status: 'read';
      readonly contributions: readonly ContributionReport[];
      /** Records that are no contribution: invitations, decisions, answers. */
      readonly otherRecords: number;
      readonly warnings: readonly AppError[];
    }
  | { readonly file: string; readonly status: 'refused'; readonly error: AppError };

/** The whole dossier as main holds it, and the moment at which it was last safe on disk (ISO). */
export interface OpenedDossier {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly savedAt: string;
  readonly isSample: boolean;
  /** Said once after opening: a file was kept aside, a journal was replayed. */
  readonly notices: readonly AppError[];
}

/** The commands that main applied, for the window to apply as well: both run the same `apply`. */
export interface ImportOutcome {
  readonly files: readonly FileOutcome[];
  readonly commands: readonly Command[];
  readonly savedAt: string;
}

export interface Settings {
  /** 1 to 2. */
  readonly textScale: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly singleKeys: boolean;
}

export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

/** A letter written to disk. `null` means that the person chose no place for it. */
export type LetterExport = { readonly path: string; readonly fileName: string } | null;

const bytes = z.instanceof(Uint8Array);
const id = dossierIdSchema;
const councilDraft = z.object({ name: z.string().max(300), municipality: z.string().max(300) });
const settings = z.object({
  textScale: z.number().min(1).max(2),
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
});

/** Inputs as schemas, since they come from the window; outputs as types, since main makes them. */
export const contract = {
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
  'dossier:open': channel<OpenedDossier>()(z.object({ id })),
  /** Opens a file dialog; null when the person chose none. */
  'dossier:choose-file': channel<OpenedDossier | null>()(z.null()),
  'dossier:open-file': channel<OpenedDossier>()(z.object({ name: z.string().max(500), bytes })),
  'dossier:open-sample': channel<OpenedDossier>()(z.null()),
  /** Puts one command on disk. Answers once it is safe there. */
  'dossier:command': channel<{ readonly savedAt: string }>()(z.object({ id, command: commandSchema })),
  /** Opens a file dialog; files is empty when the person chose none. */
  'exchange:choose-files': channel<ImportOutcome>()(z.object({ id })),
  'exchange:import-files': channel<ImportOutcome>()(
    z.object({ id, files: z.array(z.object({ name: z.string().max(500), bytes })).max(500) }),
  ),
  /** Writes everything of the dossier into one file, after asking where. */
  'exchange:export-joint': channel<LetterExport>()(z.object({ id })),
  'session:suggest': channel<Suggestions>()(z.object({ id })),
  'letter:export-word': channel<LetterExport>()(z.object({ id })),
  'files:show': channel<null>()(z.object({ path: z.string().max(4000) })),
  'settings:read': channel<Settings>()(z.null()),
  'settings:write': channel<null>()(settings),
  'help:pages': channel<HelpPage[]>()(z.null()),
  'blob:read': channel<Uint8Array>()(z.object({ id, hash: blobHashSchema })),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type InputOf<C extends Channel> = z.infer<Contract[C]['input']>;
export type OutputOf<C extends Channel> = NonNullable<Contract[C]['output']>['value'];

/** What every channel answers: a value, or an error with a Dutch sentence. Never an exception. */
export type Reply<C extends Channel> =
  { readonly ok: true; readonly value: OutputOf<C> } | { readonly ok: false; readonly error: AppError };

/** What the preload puts on `window.samenadvies`. */
export interface WindowBridge {
  invoke<C extends Channel>(channel: C, input: InputOf<C>): Promise<Reply<C>>;
}

function channel<Output>() {
  return <Input extends z.ZodType>(input: Input): { input: Input; output?: { value: Output } } => ({ input });
}
