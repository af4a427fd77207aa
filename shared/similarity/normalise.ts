// Text as a person typed it to text that can be compared.

/** Written-out forms of abbreviations in council prose, so that their full stops end no sentence. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bi\.?p\.?v\.(?=\W|$)/g, 'in plaats van'],
  [/\bm\.?b\.?t\.(?=\W|$)/g, 'met betrekking tot'],
  [/\bt\.?a\.?v\.(?=\W|$)/g, 'ten aanzien van'],
  [/\bn\.?a\.?v\.(?=\W|$)/g, 'naar aanleiding van'],
  [/\bd\.?m\.?v\.(?=\W|$)/g, 'door middel van'],
  [/\bo\.?a\.(?=\W|$)/g, 'onder andere'],
  [/\bd\.?w\.?z\.(?=\W|$)/g, 'dat wil zeggen'],
  [/\bt\.?o\.?v\.(?=\W|$)/g, 'ten opzichte van'],
  [/\be\.?d\.(?=\W|$)/g, 'en dergelijke'],
  [/\b(?:bijv|bv|b\.v)\.(?=\W|$)/g, 'bijvoorbeeld'],
  [/\bmax\.(?=\W|$)/g, 'maximaal'],
  [/\bmin\.(?=\W|$)/g, 'minimaal'],
  [/\bca\.(?=\W|$)/g, 'circa'],
  [/\bincl\.(?=\W|$)/g, 'inclusief'],
  [/\bt\/m\b/g, 'tot en met'],
  [/(?<=\d) ?%/g, ' procent'],
];

/** Lower case, straight quotes, Markdown marks gone, abbreviations written out. Line breaks stay. */
export function normaliseText(text: string): string {
  let result = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_#>~|\\]+/g, ' ');
  for (const [pattern, full] of abbreviations) result = result.replace(pattern, full);
  return result;
}

/** Without accents: "één" and "een" meet. */
export function foldAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Words of normalised text, accents kept. Hyphens and slashes separate, so "POH-jeugd" holds two words. */
export function splitWords(normalised: string): readonly string[] {
  return normalised.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A quotation stripped to its letters and digits, so that layout and punctuation do not tell copies apart. */
export function normaliseQuote(quote: string): string {
  return splitWords(foldAccents(normaliseText(quote))).join(' ');
}
