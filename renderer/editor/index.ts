// The rich text editor: the only place that knows which one it is.
export * from './rich-text-field';
export type { MarksByText, Passage, TextMark } from './underlines';
