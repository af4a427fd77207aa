// What handlers work with: everything of the outside as a port, so they run in plain Node too.
import type { Result } from '@shared/domain';
import type {
  Channel,
  EventName,
  InputOf,
  OutputOf,
  ProjectorState,
  Settings,
  WindowEvents,
} from '@shared/ipc/contract';
import type { ProjectorPicture } from '@shared/views/projector';
import type { PrintHtml } from '../documents/pdf/print-letter';
import type { JobPort } from '../jobs/job-port';
import type { DossierStore } from '../persistence/dossier-store';
import type { SharedFolders } from '../shared-folder/shared-folders';
import type { WorkLedger } from './work-ledger';

export interface FileKind {
  readonly name: string;
  /** Endings without a dot. */
  readonly extensions: readonly string[];
}

/** Dialogs of the operating system. */
export interface DialogPort {
  /** Paths; empty when the person chose none. */
  chooseFiles(options: {
    title: string;
    kinds: readonly FileKind[];
    several: boolean;
  }): Promise<readonly string[]>;
  /** A path, or null when the person chose none. */
  chooseSavePath(options: {
    title: string;
    fileName: string;
    kinds: readonly FileKind[];
  }): Promise<string | null>;
  /** The path of a folder, or null when the person chose none. */
  chooseFolder(options: { title: string }): Promise<string | null>;
}

export interface SettingsPort {
  read(): Settings;
  /** Code `settings-not-saved`. */
  write(settings: Settings): Result<null>;
}

/** The second window. */
export interface ProjectorPort {
  /** Nothing new when it is open already. */
  open(): void;
  close(): void;
  show(picture: ProjectorPicture): void;
  /** In how many parts its page shows a long text. */
  divide(parts: number): void;
  state(): ProjectorState;
  picture(): ProjectorPicture;
}

export interface AppContext {
  readonly stores: DossierStore;
  readonly jobs: JobPort;
  readonly work: WorkLedger;
  readonly sharedFolders: SharedFolders;
  /** Says something to the window; lost when there is none. */
  readonly tell: <E extends EventName>(name: E, value: WindowEvents[E]) => void;
  readonly projector: ProjectorPort;
  readonly dialogs: DialogPort;
  readonly settings: SettingsPort;
  readonly now: () => Date;
  /** A short text that no other call gives. */
  readonly newId: () => string;
  /** The folder with voorbeeld, woordenlijsten and handleiding. */
  readonly resources: string;
  /** Prints HTML as PDF, in a window that nobody sees. */
  readonly print: PrintHtml;
  /** Shows a file in the file manager. */
  readonly showFile: (path: string) => void;
  /** Files that this app wrote since it started: only those may be shown. */
  readonly writtenFiles: Set<string>;
  /** What files say of the program that made them: "samenadvies 1.2.0". */
  readonly producer: string;
  /** Told of every exception: those are bugs. */
  readonly reportBug: (error: unknown) => void;
  /** Files opened from outside that the window has not asked for yet. */
  readonly openedFiles: string[];
}

export type Handler<C extends Channel> = (
  context: AppContext,
  input: InputOf<C>,
) => Promise<Result<OutputOf<C>>>;
export type Handlers<C extends Channel = Channel> = { readonly [Name in C]: Handler<Name> };
