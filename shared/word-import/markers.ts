// Typed list markers: "- ", "* ", "1. ", "a) ", "Punt 3:".

/** `length` is in UTF-16 units, the space after the marker included. `level` counts the parts of a number: "3.1" is 2. */
export interface TypedMarker {
  readonly kind: 'dash' | 'star' | 'number' | 'letter' | 'named';
  readonly level: number;
  readonly length: number;
}

const patterns: readonly (readonly [TypedMarker['kind'], RegExp])[] = [
  ['dash', /^[-–—]\s*(?=[\p{L}\p{N}"“‘'(¿])\s*/u],
  ['star', /^[*•·●○▪■□►▶➢➤✓✔‣⁃◦+>\uf0b7\uf0a7\uf0d8\uf0fc]\s*(?=\S)/u],
  ['star', /^o[\t ]+(?=\p{Lu})/u],
  [
    'named',
    /^(?:(?:advies|opmerking|aandachts|actie)?punt|opmerking|advies|aanbeveling|vraag|reactie)\s*(?:nr\.?\s*)?\d{1,2}\s*[:.)–-]?\s+/iu,
  ],
  [
    'named',
    /^(?:(?:advies|opmerking|aandachts|actie)?punt|opmerking|advies|aanbeveling|vraag|reactie)\s*(?:nr\.?\s*)?\d{1,2}\s*[:.]?$/iu,
  ],
  ['number', /^\(?\d{1,3}\s?[.)]\s*(?=[\p{L}"“‘'(])/u],
  ['number', /^\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=[\p{L}"“‘'(])/u],
  ['number', /^\d{1,2}\s[-–]\s+(?=[\p{L}"“‘'(])/u],
  ['number', /^\d{1,2}\t\s*(?=[\p{L}"“‘'(])/u],
  ['letter', /^\(?[a-z][.)]\s+(?=\S)/u],
];

/** The marker that a line opens with. A dash that cuts a word ("-jarigen") or opens a divider is none. */
export function readMarker(text: string): TypedMarker | undefined {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const level = kind === 'number' ? found.split(/\.(?=\d)/).length : 1;
    return { kind, level, length: found.length };
  }
  return undefined;
}
