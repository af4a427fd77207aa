// Text stripped to what two copies of it have in common, with the way back to the original.

/** `from[i]` is the offset in the original of the i-th letter of `text`; `to[i]` where that letter ends. */
export interface FoldedText {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'ij',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  '…': '...',
};
const dropped = /[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\u2010-\u2015\u2212*_|#-]/;
const quotes = /["'`´\u2018-\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a]/;
const bullets = /[•▪●○◦‣·]/;

/**
 * Without spaces, line breaks, hyphens, dashes, quotation marks, bullets, capitals and accents, ligatures spelled out. So a
 * word parted at the end of a line meets the whole word, and a copied quote its source.
 */
export function foldText(text: string): FoldedText {
  const from = new Uint32Array(text.length * 2 + 8);
  const to = new Uint32Array(text.length * 2 + 8);
  const pieces: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    let letter: string;
    let width = 1;
    if (code < 128) letter = plain(code);
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width = sign.length;
      letter = foldSign(sign);
    }
    for (let part = 0; part < letter.length; part += 1) {
      from[length] = at;
      to[length] = at + width;
      length += 1;
    }
    // A combining accent belongs to the letter before it.
    if (letter === '' && length > 0 && code >= 0x300 && code < 0x370) to[length - 1] = at + width;
    if (letter !== '') pieces.push(letter);
    at += width;
  }
  return { text: pieces.join(''), from: from.slice(0, length), to: to.slice(0, length) };
}

const plainSigns = Array.from({ length: 128 }, (_, code) => foldSign(String.fromCharCode(code)));

function plain(code: number): string {
  return plainSigns[code] ?? '';
}

function foldSign(sign: string): string {
  if (dropped.test(sign) || quotes.test(sign) || bullets.test(sign) || sign < ' ') return '';
  const known = ligatures[sign];
  if (known !== undefined) return known;
  return sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
