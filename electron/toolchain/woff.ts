// Font files as the app ships them (WOFF 1.0), unpacked to what an office program can use and a script can measure.
import { inflateSync } from 'node:zlib';

const headerLength = 44;
const entryLength = 20;

/** The OpenType font in a `.woff` file. Throws on anything else. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('this is no WOFF file');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = headerLength + at * entryLength;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((step) =>
      view.getUint32(entry + step),
    );
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const data = packed === length ? bytes : new Uint8Array(inflateSync(bytes));
    return { tag: tag ?? 0, checksum: checksum ?? 0, data };
  });
  const start = 12 + 16 * count;
  const size = tables.reduce((total, { data }) => total + padded(data.length), start);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, 2 ** power * 16, power, (count - 2 ** power) * 16].forEach((value, at) =>
    out.setUint16(4 + at * 2, value),
  );
  let offset = start;
  tables.forEach(({ tag, checksum, data }, at) => {
    [tag, checksum, offset, data.length].forEach((value, step) =>
      out.setUint32(12 + at * 16 + step * 4, value),
    );
    font.set(data, offset);
    offset += padded(data.length);
  });
  return font;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
