// What a Word document holds, once read: paragraphs and tables in reading order, without XML.
import type { Inline } from '../rich-text';

/** A tracked change; the paragraph's text counts as if it was accepted. */
export interface TrackedChange {
  readonly type: 'inserted' | 'deleted';
  readonly author: string;
  readonly text: string;
}

export interface WordComment {
  readonly author: string;
  readonly text: string;
}

/** A real list, not a typed one. `id` tells lists apart, `level` counts from 0, `label` is as printed: "3.", "•". */
export interface WordListPosition {
  readonly id: string;
  readonly level: number;
  readonly ordered: boolean;
  readonly label: string;
}

/** What all letters of a paragraph have in common; `size` is in half points. */
export interface WordLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly caps: boolean;
  readonly size: number;
}

/**
 * `content` is the text with line breaks as `\n`. `outlineLevel` counts from 1 and comes from the paragraph or its style.
 * `indent` is in twips. `notes` are the texts of its footnotes and endnotes.
 */
export interface WordParagraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
  readonly role: 'text' | 'title' | 'contents';
  readonly outlineLevel?: number | undefined;
  readonly list?: WordListPosition | undefined;
  readonly indent: number;
  readonly look: WordLook;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly notes: readonly string[];
}

/** `continues` marks a cell that is merged with the one above; `columns` is how many columns it spans. */
export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly continues: boolean;
  readonly columns: number;
}

export interface WordRow {
  readonly isHeader: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly type: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** `author` and `date` (ISO) are what the file says of itself; empty when it does not say. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly author: string;
  readonly date: string;
}
