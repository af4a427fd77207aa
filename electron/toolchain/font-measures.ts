// Reads from a font how wide its characters are and how high its lines.

export interface FontMeasures {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width by code point, in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

/** `font` is an OpenType font with a character map of format 4, as practically all are. */
export function measureFont(font: Uint8Array): FontMeasures {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      return [tag, view.getUint32(entry + 8)] as const;
    }),
  );
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const metricCount = view.getUint16(hhea + 34);
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphs(view, table('cmap')))
    advances.set(code, view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1)));
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    advances,
  };
}

function* glyphs(view: DataView, cmap: number): Iterable<[number, number]> {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 4 + at * 8 + 4));
  const map = offsets.find((offset) => view.getUint16(offset) === 4);
  if (map === undefined) throw new Error('the font has no character map of format 4');
  const segments = view.getUint16(map + 6) / 2;
  const at = (block: number, segment: number) =>
    map + 14 + block * segments * 2 + (block > 0 ? 2 : 0) + segment * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = view.getUint16(at(0, segment));
    const start = view.getUint16(at(1, segment));
    const delta = view.getUint16(at(2, segment));
    const rangeAt = at(3, segment);
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const found = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}
