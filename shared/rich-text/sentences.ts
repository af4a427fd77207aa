// Where the sentences of running Dutch text begin and end.

/** After these a sentence goes on, whatever follows. Without dots and in lower case. */
const neverFinal = new Set(
  (
    'bijv bv dwz oa art nr nrs blz pag par hfst mr dr drs ir ing prof mevr mw dhr tav mbt ivm ca evt resp zgn ' +
    'vgl incl excl max min mn nav obv tbv ipv ahw cq st tnv iov ihkv ter tov vs mi iha wo ivm tgv nl mgr ds'
  ).split(' '),
);

/** These can close a sentence: then a capital follows. */
const sometimesFinal = new Set('enz etc ed ea jl as'.split(' '));

const boundary = /([.!?…]+)(["'”’»)\]]*)(\s+)(?=(["'“‘«(]*)([\p{L}\p{N}]))/gu;

/** What stands before a dot is looked at this far back, so that a text without sentences takes no quadratic time. */
const longestWord = 60;

/** Offsets into the text, in UTF-16 units, `to` not included. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** The sentences of one paragraph. A dot after "bijv.", "d.w.z.", "art." or an initial ends none. */
export function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ from, to }) => text.slice(from, to));
}

/** Where the sentences of one paragraph stand, without the white space around them. */
export function sentenceRanges(text: string): SentenceRange[] {
  const found: SentenceRange[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const match of line.matchAll(boundary)) {
      const end = match.index + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
      const before = line.slice(Math.max(start, match.index - longestWord), match.index);
      if (!isEnd(before, match[1] ?? '', match[5] ?? '')) continue;
      found.push({ from: lineStart + start, to: lineStart + end });
      start = end;
    }
    found.push({ from: lineStart + start, to: lineStart + line.length });
    lineStart += line.length + 1;
  }
  return found.flatMap((range) => withoutEdges(text, range));
}

function withoutEdges(text: string, { from, to }: SentenceRange): SentenceRange[] {
  const sentence = text.slice(from, to);
  const trimmed = sentence.trim();
  if (trimmed === '') return [];
  const start = from + sentence.length - sentence.trimStart().length;
  return [{ from: start, to: start + trimmed.length }];
}

function isEnd(before: string, sign: string, next: string): boolean {
  const isLower = /\p{Ll}/u.test(next);
  if (sign !== '.') return !isLower;
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const plain = word.replaceAll('.', '').toLowerCase();
  if (neverFinal.has(plain)) return false;
  if (sometimesFinal.has(plain) || word.includes('.')) return /\p{Lu}/u.test(next) && !/^\p{Lu}$/u.test(word);
  return !isLower && !/^\p{Lu}$/u.test(word);
}
