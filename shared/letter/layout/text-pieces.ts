// Where a text may be broken: after a space, and after a hyphen, a dash or a slash, unless a digit follows.

const newline = 0x0a;

/**
 * The end of the piece that begins at `from`: a line end, white space, or a word with what must stay on its line. By
 * character code, because a long letter has a hundred thousand of them.
 */
export function pieceEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === newline) return from + 1;
  let at = from;
  if (isSpace(first)) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
    return at;
  }
  at = wordEnd(text, from);
  const word = at;
  while (at < text.length && isDash(text.charCodeAt(at))) at += 1;
  if (at === word || !isDigit(text.charCodeAt(at))) return at;
  // Of several dashes the last goes with the digit; a single one keeps "2027-2031" together.
  if (at - word > 1) return at - 1;
  return word === from ? at : wordEnd(text, at);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isDash(code)) break;
    at += 1;
  }
  return at;
}

export function isLineEnd(code: number): boolean {
  return code === newline;
}

/** What `\s` takes for white space. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014;
}

function isBlank(code: number): boolean {
  return code !== newline && isSpace(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
