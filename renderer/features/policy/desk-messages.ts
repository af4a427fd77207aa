// What the window asks of the worker that has the text of a policy document on its desk.
import type { Quote } from '@shared/domain';
import type {
  LocatedQuote,
  PolicyLine,
  ReadPolicyDocument,
  RelocatedQuote,
  SectionHits,
  WantedQuote,
} from '@shared/policy';
import type { Span } from './span';

export interface DeskTable {
  /** The lines follow bit by bit. */
  readonly open: { readonly input: Omit<ReadPolicyDocument, 'lines'>; readonly output: null };
  readonly lines: { readonly input: readonly PolicyLine[]; readonly output: null };
  readonly search: { readonly input: string; readonly output: readonly SectionHits[] };
  readonly locate: { readonly input: readonly WantedQuote[]; readonly output: readonly LocatedQuote[] };
  readonly relocate: { readonly input: readonly Quote[]; readonly output: readonly RelocatedQuote[] };
  readonly quote: { readonly input: Span; readonly output: Quote | undefined };
  readonly sentences: { readonly input: null; readonly output: readonly Span[] };
}

export type DeskName = keyof DeskTable;

export interface DeskRequest<N extends DeskName = DeskName> {
  readonly number: number;
  readonly name: N;
  readonly input: DeskTable[N]['input'];
}

export interface DeskReply {
  readonly number: number;
  readonly output: unknown;
}
