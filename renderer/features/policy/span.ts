// A stretch of a policy document's text, as UTF-16 offsets.
export interface Span {
  readonly start: number;
  readonly end: number;
}
