// Which words of a council are not in the joint text yet. Errs on the side of marking: a person looks at every mark.
import { stopWords } from '@shared/similarity/stop-words';

/** UTF-16 offsets, `to` not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

interface Word extends TextRange {
  readonly stem: string;
  readonly weight: 'content' | 'denial' | 'filler';
}

const denials = new Set(['niet', 'geen', 'nooit', 'niemand', 'zonder', 'minder', 'meer']);
/** From this share of new words on, a sentence is marked as a whole. */
const mostlyNew = 0.65;
const longestBridge = 4;

/**
 * The ranges of `text` that say something `joint` does not. Words are compared without accents, capitals and the commonest
 * endings; a sentence that stands in `joint` literally is covered, and "niet" counts only beside the word it denies.
 */
export function uncoveredRanges(text: string, joint: string): TextRange[] {
  const jointWords = wordsOf(joint, 0);
  const stems = new Set(jointWords.map((word) => word.stem));
  const literal = ` ${jointWords.map((word) => word.stem).join(' ')} `;
  const ranges = sentencesOf(text).flatMap(({ from, to }) => {
    const words = wordsOf(text.slice(from, to), from);
    if (literal.includes(` ${words.map((word) => word.stem).join(' ')} `)) return [];
    const isNew = words.map((word, at) => !isFiller(word) && !isCovered(word, at, words, stems, jointWords));
    const told = words.filter((word) => !isFiller(word)).length;
    const fresh = isNew.filter(Boolean).length;
    if (fresh === 0) return [];
    if (fresh / told >= mostlyNew) return [{ from: words[0]?.from ?? from, to }];
    return runsOf(words, isNew);
  });
  return joined(ranges, text);
}

/** Ranges with only white space between them as one, so that a marker line is not broken. */
function joined(ranges: readonly TextRange[], text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (const range of ranges) {
    const before = lines.at(-1);
    if (before !== undefined && text.slice(before.to, range.from).trim() === '') {
      lines[lines.length - 1] = { from: before.from, to: range.to };
    } else lines.push(range);
  }
  return lines;
}

function isFiller(word: Word): boolean {
  return word.weight === 'filler';
}

function isCovered(
  word: Word,
  at: number,
  words: readonly Word[],
  stems: ReadonlySet<string>,
  jointWords: readonly Word[],
): boolean {
  if (!stems.has(word.stem)) return false;
  if (word.weight !== 'denial') return true;
  const denied = contentAround(words, at);
  return jointWords.some(
    (other, place) =>
      other.stem === word.stem && [...contentAround(jointWords, place)].some((stem) => denied.has(stem)),
  );
}

/** The content words within four words of a place. */
function contentAround(words: readonly Word[], at: number): Set<string> {
  const near = words.slice(Math.max(0, at - 4), at + 5);
  return new Set(near.filter((word) => word.weight === 'content').map((word) => word.stem));
}

/** Neighbouring new words as one range; a few fillers and one known word between them are marked along, to read as one. */
function runsOf(words: readonly Word[], isNew: readonly boolean[]): TextRange[] {
  const runs: TextRange[] = [];
  let last = -1;
  words.forEach((word, at) => {
    if (isNew[at] !== true) return;
    const before = runs.at(-1);
    const between = words.slice(last + 1, at);
    const isBridge =
      between.length <= longestBridge && between.filter((other) => !isFiller(other)).length <= 1;
    if (before !== undefined && isBridge) runs[runs.length - 1] = { from: before.from, to: word.to };
    else runs.push({ from: word.from, to: word.to });
    last = at;
  });
  return runs;
}

function sentencesOf(text: string): TextRange[] {
  return [...text.matchAll(/[^.!?;\n]+[.!?;]*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  }));
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map((match) => {
    const word = match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const weight = denials.has(word) ? 'denial' : stopWords.has(word) ? 'filler' : 'content';
    return {
      from: offset + match.index,
      to: offset + match.index + match[0].length,
      stem: bare(word),
      weight,
    };
  });
}

/** Without the commonest endings, so that "wachttijden" meets "wachttijd". */
function bare(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|e|n|s|t)$/u, '') : word;
}
