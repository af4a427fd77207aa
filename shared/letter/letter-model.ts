// The letter as plain blocks: what Word, the preview and every check read. Holds no layout and no typed numbers.
import type { JointPointId, LetterPicture, SectionId } from '../domain';
import type { LetterLook } from './look/letter-look';

/**
 * A run of text; `strong` and `emphasis` are the only marks. `to` makes it a link within the letter; with `shows`
 * the text is the number of that place, which Word works out itself. `note` is a footnote behind the run.
 */
export interface LetterText {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly to?: LetterAnchor;
  readonly shows?: 'number';
  readonly note?: readonly LetterText[];
}

/** `level` 0 is outermost. Items of one list follow each other; numbering restarts with every list. */
export interface LetterListItem {
  readonly level: number;
  readonly content: readonly LetterText[];
}

/**
 * `number` is the number that Word will show, worked out here only for the preview and for checks: null is unnumbered.
 * `startsAt` is the last component when the numbering is made to jump there; absent means the next one.
 */
export interface LetterHeading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly startsAt?: number;
  readonly content: readonly LetterText[];
  readonly anchor: LetterAnchor;
  /** An annex: on a new page, lettered instead of numbered ("Bijlage A"). */
  readonly isAnnex?: true;
  /** Begins a new page. */
  readonly startsPage?: true;
}

/** A table with a header row. `widths` are fractions of the text column; a cell is one or more paragraphs. */
export interface LetterTable {
  readonly type: 'table';
  /** What the table holds, for who hears it read out. */
  readonly description: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LetterCell[])[];
}
export type LetterCell = readonly (readonly LetterText[])[];

/** What a block stands for, so that the window can jump there and Word can carry a bookmark. */
export type LetterAnchor =
  | { readonly of: 'section'; readonly id: SectionId }
  | { readonly of: 'joint-point'; readonly id: JointPointId }
  | { readonly of: 'part'; readonly id: string };

export type LetterBlock =
  /** The word CONCEPT above everything, with one sentence that says why. */
  | { readonly type: 'concept-mark'; readonly text: string }
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'subtitle'; readonly text: string }
  /** Address block: the addressee's name and lines. `window`: it stands where the window of an envelope is. */
  | { readonly type: 'address'; readonly lines: readonly string[]; readonly window?: 'left' | 'right' }
  /** Date, reference, subject: label and value pairs in reading order. */
  | {
      readonly type: 'reference';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | LetterHeading
  | { readonly type: 'paragraph'; readonly content: readonly LetterText[]; readonly anchor?: LetterAnchor }
  /** A paragraph that opens with the run-in label "Advies:"; `content` is empty when a list follows at once. */
  | { readonly type: 'advice'; readonly content: readonly LetterText[]; readonly anchor?: LetterAnchor }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly LetterListItem[];
      readonly anchor?: LetterAnchor;
    }
  | { readonly type: 'quote'; readonly content: readonly LetterText[]; readonly anchor?: LetterAnchor }
  /** Which councils a point comes from or is supported by; `content` is the same text where it holds a link. */
  | { readonly type: 'support'; readonly text: string; readonly content?: readonly LetterText[] }
  /** The table of contents: the headings behind it down to level `depth`, see {@link contentsHeadings}. */
  | { readonly type: 'contents'; readonly title: string; readonly depth: 2 | 3 }
  /** One advice in the summary: the point's number hangs in front. */
  | {
      readonly type: 'summary-line';
      readonly number: readonly LetterText[];
      readonly content: readonly LetterText[];
    }
  | LetterTable
  | {
      readonly type: 'signatories';
      readonly entries: readonly LetterSignatory[];
    };

export interface LetterSignatory {
  readonly name: string;
  readonly role: string;
  readonly council: string;
  readonly signature?: LetterPicture;
}

export interface LetterModel {
  readonly language: 'nl-NL';
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** A letter on which decisions are still open. */
  readonly isConcept: boolean;
  /** Absent is the house's own look. */
  readonly look?: LetterLook;
  readonly blocks: readonly LetterBlock[];
}
