// The letter's pages as somebody sees them: what of each block stands on which page, with the footnotes at its foot.
import { letterWords } from '../../i18n/nl-letter';
import { contentsHeadings } from '../contents';
import type { LetterBlock, LetterText } from '../letter-model';
import { type LetterToLayOut, type PagePart, layoutLetter } from './layout-letter';
import { conceptRuns, isBesideReference } from './letter-items';

/** A run with the number of the footnote that is called behind it. */
export interface PrintedRun extends Omit<LetterText, 'note'> {
  readonly noteNumber?: number;
}

/** A paragraph, or what of it is on this page. `of`: which item, heading or row of its block it is. */
export interface PrintedParagraph {
  readonly of: number;
  readonly runs: readonly PrintedRun[];
  readonly isStart: boolean;
  /** In the contents: the heading that it names, and its page. */
  readonly entry?: ContentsEntry;
}

export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  /** Null where the number is part of the text, or where there is none. */
  readonly number: string | null;
  readonly page: number;
}

/** A block, or what of it is on this page. Of a table and of signatories the paragraphs are rows, without runs. */
export interface PrintedPart {
  /** Its place in the letter. */
  readonly at: number;
  readonly block: LetterBlock;
  /** Beside an address: date and reference. */
  readonly beside?: Extract<LetterBlock, { type: 'reference' }>;
  readonly paragraphs: readonly PrintedParagraph[];
}

export interface PrintedNote {
  readonly number: number;
  readonly runs: readonly PrintedRun[];
}

export interface PrintedPage {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly PrintedPart[];
  readonly notes: readonly PrintedNote[];
}

export function printedPages(letter: LetterToLayOut): PrintedPage[] {
  const { blocks } = letter;
  const { pages, pageOf } = layoutLetter(letter);
  const places = new Map(blocks.map((block, at) => [block, at]));
  const readers = new Map<LetterBlock, BlockReader>();
  let noteCount = 0;
  return pages.map(({ number, parts }): PrintedPage => {
    const printed: { at: number; block: LetterBlock; paragraphs: PrintedParagraph[] }[] = [];
    const notes: PrintedNote[] = [];
    for (const part of parts) {
      const { block } = part;
      const at = places.get(block) ?? 0;
      const reader = readers.get(block) ?? new BlockReader(sourcesOf(blocks, at, pageOf));
      readers.set(block, reader);
      const read = reader.read(part);
      if (read === undefined) continue;
      const runs = read.runs.map(({ note, ...run }): PrintedRun => {
        if (note === undefined) return run;
        noteCount += 1;
        notes.push({ number: noteCount, runs: note });
        return { ...run, noteNumber: noteCount };
      });
      const paragraph = { ...read, runs };
      const last = printed.at(-1);
      if (last?.block === block) last.paragraphs.push(paragraph);
      else printed.push({ at, block, paragraphs: [paragraph] });
    }
    return { number, notes, parts: printed.map((part) => withReference(part, blocks)) };
  });
}

function withReference(part: PrintedPart, blocks: readonly LetterBlock[]): PrintedPart {
  const next = blocks[part.at + 1];
  return next?.type === 'reference' && isBesideReference(part.block, next) ? { ...part, beside: next } : part;
}

/** One paragraph of a block before it is parted over pages. Rows have no text of their own here. */
interface Source {
  readonly content: readonly LetterText[] | 'row';
  readonly entry?: ContentsEntry;
}

const rows = (count: number): Source[] => Array.from({ length: count }, () => ({ content: 'row' }));

function sourcesOf(
  blocks: readonly LetterBlock[],
  at: number,
  pageOf: (block: LetterBlock) => number,
): Source[] {
  const block = blocks[at];
  switch (block?.type) {
    case undefined:
      return [];
    case 'concept-mark':
    case 'title':
    case 'subtitle':
      return [{ content: block.type === 'concept-mark' ? conceptRuns(block.text) : [{ text: block.text }] }];
    case 'address':
      return block.window !== undefined || isBesideReference(block, blocks[at + 1])
        ? rows(1)
        : block.lines.map((text) => ({ content: [{ text }] }));
    case 'reference':
      return block.rows.map(({ value }) => ({ content: [{ text: value }] }));
    case 'heading':
      return [
        {
          content:
            block.isAnnex === undefined
              ? block.content
              : [{ text: `${block.number ?? ''} ` }, ...block.content],
        },
      ];
    case 'advice':
      return [
        { content: [{ text: letterWords.adviceLabel, strong: true }, { text: ' ' }, ...block.content] },
      ];
    case 'paragraph':
    case 'quote':
    case 'summary-line':
      return [{ content: block.content }];
    case 'support':
      return [{ content: block.content ?? [{ text: block.text }] }];
    case 'list':
      return block.items.map(({ content }) => ({ content }));
    case 'contents':
      return [
        { content: [{ text: block.title }] },
        ...contentsHeadings(blocks, block.depth).map((heading): Source => {
          const isNumbered = heading.number !== null && heading.isAnnex === undefined;
          const lead = isNumbered || heading.number === null ? [] : [{ text: `${heading.number} ` }];
          const entry = {
            level: heading.level,
            number: isNumbered ? heading.number : null,
            page: pageOf(heading),
          };
          return { content: [...lead, ...heading.content.map(({ text }) => ({ text }))], entry };
        }),
      ];
    case 'table':
      return rows(block.rows.length + 1);
    case 'signatories':
      return rows(Math.ceil(block.entries.length / columnsOf(block.entries.length)));
  }
}

/** Two columns when more people sign than fit below each other. */
export function columnsOf(signatories: number): 1 | 2 {
  return signatories > 4 ? 2 : 1;
}

/** Hands out a block's text page by page, as far as the lines of each page reach. */
class BlockReader {
  #of = -1;
  #left: LetterText[] = [];

  constructor(private readonly sources: readonly Source[]) {}

  /** Undefined for white space that shows nothing. */
  read({ lines }: PagePart): (Omit<PrintedParagraph, 'runs'> & { runs: LetterText[] }) | undefined {
    const isStart = this.#left.length === 0;
    if (isStart) this.#of += 1;
    const source = this.sources[this.#of];
    if (source === undefined) return undefined;
    const entry = source.entry === undefined ? {} : { entry: source.entry };
    if (source.content === 'row') return { of: this.#of, isStart, runs: [], ...entry };
    if (isStart) this.#left = [...source.content];
    return { of: this.#of, isStart, runs: this.#take(signs(lines.join(''))), ...entry };
  }

  #take(count: number): LetterText[] {
    const taken: LetterText[] = [];
    let wanted = count;
    for (let run = this.#left[0]; run !== undefined; run = this.#left[0]) {
      const here = signs(run.text);
      if (here > wanted) {
        if (wanted === 0) break;
        const cut = placeAfter(run.text, wanted);
        const { note, ...first } = run;
        taken.push({ ...first, text: run.text.slice(0, cut) });
        this.#left[0] = { ...first, text: run.text.slice(cut), ...(note !== undefined && { note }) };
        break;
      }
      wanted -= here;
      taken.push(run);
      this.#left.shift();
    }
    return taken;
  }
}

function signs(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Just behind so many signs that are no white space. */
function placeAfter(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\S/u.test(text.charAt(at))) seen += 1;
    if (seen === count) return at + 1;
  }
  return text.length;
}
