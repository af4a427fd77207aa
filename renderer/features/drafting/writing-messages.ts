// What the window asks of the worker that has the dictionary.
import type { KnownWords } from '@shared/ipc/contract';
import type { HintKind, WritingHint } from '@shared/writing';

export interface WritingTable {
  /** What counts from now on, besides the dictionary. Answers whether there is one. */
  readonly know: {
    readonly input: KnownWords & {
      readonly ownWords: readonly string[];
      /** Abbreviations that other points explain, in capitals. */
      readonly explained: readonly string[];
      readonly off: readonly HintKind[];
    };
    readonly output: boolean;
  };
  readonly check: {
    readonly input: readonly string[];
    readonly output: readonly (readonly WritingHint[])[];
  };
  /** Words that look like one that is in no list, the likeliest first. */
  readonly suggest: { readonly input: string; readonly output: readonly string[] };
}

export type WritingName = keyof WritingTable;

export interface WritingRequest<N extends WritingName = WritingName> {
  readonly number: number;
  readonly name: N;
  readonly input: WritingTable[N]['input'];
}

export interface WritingReply {
  readonly number: number;
  readonly output: unknown;
}
