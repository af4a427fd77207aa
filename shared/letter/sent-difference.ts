// The letter that was sent beside the app's own: which paragraphs differ, and under which heading they stand.
import { diffArrays } from 'diff';
import { inlineText } from '../rich-text';
import type { WordBlock } from '../word-import/word-block';

export interface SentLine {
  readonly text: string;
  /** The heading above it, with its number; empty before the first. */
  readonly place: string;
}

/** `before` is what the app's letter says, `after` what was sent; one of them is empty where a paragraph came or went. */
export interface SentDifference {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Every paragraph that a reader sees, footnotes included; not the contents, which Word makes itself. */
export function linesOfWord(blocks: readonly WordBlock[]): SentLine[] {
  let place = '';
  const visit = (block: WordBlock): SentLine[] => {
    if (block.type === 'table') {
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(visit)));
    }
    if (block.role === 'contents') return [];
    const text = oneLine(inlineText(block.content));
    if (block.outlineLevel !== undefined && text !== '') {
      const number = block.list?.ordered === true ? block.list.label.trim().replace(/\.$/u, '') : '';
      place = number === '' ? text : `${number} ${text}`;
    }
    return [text, ...block.notes.map(oneLine)].flatMap((line) =>
      line === '' ? [] : [{ text: line, place }],
    );
  };
  return blocks.flatMap(visit);
}

export function sentDifferences(own: readonly SentLine[], sent: readonly SentLine[]): SentDifference[] {
  const found: SentDifference[] = [];
  let gone: SentLine[] = [];
  let came: SentLine[] = [];
  const flush = () => {
    found.push(...paired(gone, came));
    [gone, came] = [[], []];
  };
  for (const { value, added, removed } of diffArrays([...own], [...sent], {
    comparator: (one, other) => one.text === other.text,
  })) {
    if (removed) gone.push(...value);
    else if (added) came.push(...value);
    else flush();
  }
  flush();
  return found;
}

/** From so large a share of their words two paragraphs are versions of one. */
const alike = 0.4;

/** In the order of the letter: a paragraph with what it became, else by itself. */
function paired(gone: readonly SentLine[], came: readonly SentLine[]): SentDifference[] {
  const found: SentDifference[] = [];
  let next = 0;
  for (const line of gone) {
    const at = came.findIndex((other, place) => place >= next && likeness(line.text, other.text) >= alike);
    if (at < 0) {
      found.push({ place: line.place, before: line.text, after: '' });
      continue;
    }
    found.push(...came.slice(next, at).map(added));
    found.push({ place: came[at]?.place ?? '', before: line.text, after: came[at]?.text ?? '' });
    next = at + 1;
  }
  return [...found, ...came.slice(next).map(added)];
}

function added({ place, text }: SentLine): SentDifference {
  return { place, before: '', after: text };
}

/** The share of words that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [mine, theirs] = [words(one), words(other)];
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return (2 * common) / Math.max(1, mine.size + theirs.size);
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
