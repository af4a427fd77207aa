// Numbers as Dutch writes them in running text: "drie", "drietal", "12".

const words = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
];

/** A pattern for numbers from two up: words to twenty, figures to 99. "een" is left out: it is an article. */
export const numberPattern = `(?:${words.slice(2).join('|')}|[2-9]|[1-9]\\d)`;

/** The number that a word or figure stands for, also in "drietal". Undefined for anything else. */
export function readNumber(word: string): number | undefined {
  const plain = word.trim().toLowerCase().replaceAll('é', 'e').replace(/tal$/, '');
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  const at = words.indexOf(plain);
  return at < 0 ? undefined : at;
}

/** The number written as `like` is: in words or figures, with a capital or not. Undefined when there is no word for it. */
export function writeNumber(count: number, like: string): string | undefined {
  if (/^\d/.test(like)) return String(count);
  const word = words[count];
  return word !== undefined && /^\p{Lu}/u.test(like)
    ? `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
    : word;
}
