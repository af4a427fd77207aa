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

/**
 * A real list, not a typed one. `id` tells lists apart, `level` counts from 0, `label` is as printed: "3.", "•". Lists of
 * one `definition` count on from each other, unless one `restarts` with this item.
 */
export interface WordListPosition {
  readonly id: string;
  readonly definition?: string;
  readonly restarts?: boolean;
  readonly level: number;
  readonly ordered: boolean;
  readonly label: string;
}

/** A content control with a tag: a field to fill in. `instance` tells two controls with one tag apart. */
export interface WordControl {
  readonly tag: string;
  readonly instance: number;
}

/** A stretch of a paragraph and the controls around it, outermost first. */
export interface WordStretch {
  readonly controls: readonly WordControl[];
  readonly content: readonly Inline[];
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
 * `indent` is in twips. `notes` are the texts of its footnotes and endnotes. `stretches` is there where part of it is in a
 * control; `bookmarks` are the names of those that begin in it; `styleName` is in small letters.
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
  readonly stretches?: readonly WordStretch[];
  readonly bookmarks?: readonly string[];
  readonly styleName?: string | undefined;
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

/**
 * `author` and `date` (ISO) are what the file says of itself; empty when it does not say. `properties` are those that a
 * program gave it, by name.
 */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly author: string;
  readonly date: string;
  readonly properties?: ReadonlyMap<string, string>;
}
