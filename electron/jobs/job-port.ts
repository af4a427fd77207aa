// Heavy work as jobs: which there are, what goes in, what comes out, and the limits they run under.
import type { CarriedVersion, LocalCopy } from '@shared/commands';
import type { AppError, DossierId, Result, SharedRecord } from '@shared/domain';
import type { EnvelopeContent, EnvelopeKind } from '@shared/exchange/envelope';
import type { ReadLetter } from '@shared/letter/checks';
import type { LetterModel } from '@shared/letter/letter-model';
import type { SentDifference } from '@shared/letter/sent-difference';
import type { LocatedQuote, WantedQuote } from '@shared/policy/locate-quote';
import type { DossierMemory } from '@shared/memory';
import type { ReadPolicyDocument } from '@shared/policy/policy-document';
import type { ProposedReplyAnswer } from '@shared/reply';
import type { ReplyMatchInput } from '@shared/reply/match-reply';
import type { ComparablePoint, Suggestions } from '@shared/similarity/similarity';
import type { FormModel } from '@shared/word-form';
import type { DecisionListText } from '@shared/views/decision-list-text';
import type { WordDocument } from '@shared/word-import/word-block';
import type { WordReading } from '@shared/word-import/word-reading';

/** Bytes by their hash. */
type LetterPictures = Readonly<Record<string, Uint8Array>>;

export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one file holds, once read: not yet part of any dossier. */
export interface ReadFile {
  readonly kind: EnvelopeKind | 'plain';
  readonly dossier: DossierId;
  readonly records: readonly SharedRecord[];
  readonly blobs: readonly Uint8Array[];
  readonly warnings: readonly AppError[];
  /** Of an archive: what its maker's computer kept beside the shared state. */
  readonly local?: LocalCopy;
  readonly versions?: readonly CarriedVersion[] | undefined;
}

export interface JobTable {
  /** One result for each file, in order: a bad file spoils no other. `dossier` is null where none is open yet. */
  readonly 'read-files': {
    readonly input: { readonly files: readonly IncomingFile[]; readonly dossier: DossierId | null };
    readonly output: readonly Result<ReadFile>[];
  };
  /** The bytes of a Samenadvies file. */
  readonly 'pack-file': { readonly input: EnvelopeContent; readonly output: Uint8Array };
  /** Reads only: what counts of it is for a person to say. */
  readonly 'read-word': {
    readonly input: { readonly file: IncomingFile };
    readonly output: WordReading;
  };
  /** The file as plain blocks; its points are for who asks to find. Codes of `readWord`. */
  readonly 'open-word': { readonly input: { readonly bytes: Uint8Array }; readonly output: WordDocument };
  /** A letter in Word as the checks want it. Codes of `readWord`. */
  readonly 'read-word-letter': {
    readonly input: { readonly bytes: Uint8Array };
    readonly output: ReadLetter;
  };
  /**
   * `source` is the bytes, or the path of the file: better for a large one. With `upTo` only so many pages of a PDF are read,
   * without outline, to show them before the rest has come.
   */
  readonly 'read-policy': {
    readonly input: { readonly name: string; readonly source: Uint8Array | string; readonly upTo?: number };
    readonly output: ReadPolicyDocument;
  };
  readonly suggest: {
    readonly input: { readonly points: readonly ComparablePoint[]; readonly wordLists: string };
    readonly output: Suggestions;
  };
  /** `wordLists` is the folder with the word lists. With `mayBeOwn` our own letter is refused: code `reply-own-letter`. */
  readonly 'match-reply': {
    readonly input: Omit<ReplyMatchInput, 'vocabulary' | 'phrases'> & {
      readonly wordLists: string;
      readonly mayBeOwn: boolean;
    };
    readonly output: readonly ProposedReplyAnswer[];
  };
  /**
   * The bytes of a Word file, in the look of `template` (bytes of a .dotx). `pictures` are bytes by their hash. `now` is
   * ISO. Codes of `applyHouseStyle`.
   */
  readonly 'write-letter': {
    readonly input: {
      readonly letter: LetterModel;
      readonly now: string;
      readonly template?: Uint8Array;
      readonly pictures?: LetterPictures;
    };
    readonly output: Uint8Array;
  };
  /** How the Word file `sent` differs from the letter. `now` is ISO. */
  readonly 'compare-letter': {
    readonly input: { readonly letter: LetterModel; readonly sent: Uint8Array; readonly now: string };
    readonly output: readonly SentDifference[];
  };
  /** The letter as a page for a website, or as plain text. */
  readonly 'write-letter-form': {
    readonly input: {
      readonly letter: LetterModel;
      readonly form: 'html' | 'text';
      readonly pictures?: LetterPictures;
    };
    readonly output: string;
  };
  /** HTML to print. With `after`, a PDF of it: HTML with the pages as they came out, or null when they were right. */
  readonly 'write-printed-page': {
    readonly input: {
      readonly letter: LetterModel;
      readonly after?: Uint8Array;
      readonly pictures?: LetterPictures;
    };
    readonly output: string | null;
  };
  /** A place for each quote, in order. */
  readonly 'locate-quotes': {
    readonly input: { readonly document: ReadPolicyDocument; readonly quotes: readonly WantedQuote[] };
    readonly output: readonly LocatedQuote[];
  };
  /** The bytes of a Word file. `now` is ISO. */
  readonly 'write-decision-list': {
    readonly input: { readonly list: DecisionListText; readonly now: string };
    readonly output: Uint8Array;
  };
  /** What is remembered of each dossier, in order; null for one that cannot be read. `today` is an ISO date. */
  readonly remember: {
    readonly input: {
      readonly dossiers: readonly { readonly id: DossierId; readonly folder: string }[];
      readonly today: string;
    };
    readonly output: readonly (DossierMemory | null)[];
  };
  /** The bytes of a Word file to fill in. `now` is ISO. */
  readonly 'write-form': {
    readonly input: { readonly form: FormModel; readonly now: string };
    readonly output: Uint8Array;
  };
}

export type JobName = keyof JobTable;
export type JobInput<N extends JobName> = JobTable[N]['input'];
export type JobOutput<N extends JobName> = JobTable[N]['output'];

export interface JobLimits {
  readonly timeoutMs?: number;
  /** Resident memory of the whole process, in megabytes. */
  readonly memoryMb?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

/** `of` is 0 as long as nobody knows how much there is to do; `what` is one Dutch line. */
export interface JobProgress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

export type TellProgress = (progress: JobProgress) => void;

export const standardLimits = { timeoutMs: 120_000, memoryMb: 1500 } as const;
/** A letter of a council is read in a second; what asks for more is no letter. */
export const wordLimits = { timeoutMs: 30_000, memoryMb: 400 } as const;

/** Codes of every job: `job-timeout`, `job-memory`, `job-crashed`, `job-cancelled`; beside those the job's own. */
export interface JobPort {
  run<N extends JobName>(name: N, input: JobInput<N>, limits?: JobLimits): Promise<Result<JobOutput<N>>>;
}
