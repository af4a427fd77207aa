// The words of a paragraph that spelling is about.

export interface FoundWord {
  readonly word: string;
  readonly start: number;
  /** A capital there says nothing. */
  readonly opensSentence: boolean;
}

const addresses =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[\p{L}\p{N}-]+\.(?:nl|be|com|org|eu)(?!\p{L})/giu;
/** With hyphens and apostrophes inside, and a hyphen at the end ("zorg- en welzijnsbeleid"). Nothing with a digit. */
const word =
  /(?<![\p{L}\p{N}\p{M}_@/\\])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*-?(?![\p{L}\p{N}\p{M}_])/gu;

export function wordsIn(text: string): FoundWord[] {
  const plain = text.replace(addresses, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(word)].map((match) => ({
    word: match[0],
    start: match.index,
    opensSentence: /(?:^|[.!?…:;\n]["'”’)\]]*\s*["'“‘„(]*|["“„‘])$/u.test(
      plain.slice(Math.max(0, match.index - 12), match.index).replace(/^\s+$/u, ''),
    ),
  }));
}
