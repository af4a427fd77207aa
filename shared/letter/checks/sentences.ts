// Running Dutch text in sentences and words.

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

/** The sentences of one paragraph. A dot after "bijv.", "d.w.z.", "art." or an initial ends none. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    let start = 0;
    for (const match of line.matchAll(boundary)) {
      const end = match.index + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
      if (!isEnd(line.slice(start, match.index), match[1] ?? '', match[5] ?? '')) continue;
      found.push(line.slice(start, end));
      start = end;
    }
    found.push(line.slice(start));
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
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

/** Words as a reader counts them: "e-mail", "16.30" and "risico's" are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’\-–./][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The text without what stands between quotation marks: those words are somebody else's. */
export function withoutQuoted(text: string): string {
  return text
    .replace(/“[^”]*”|„[^”]*”|"[^"]*"|«[^»]*»/gu, ' ')
    .replace(/(^|[\s(])[‘']\p{L}.*?[’'](?=[\s.,;:!?)]|$)/gu, '$1 ');
}
