// The headers inside a zip, which must say the same as its directory: a reader that trusts one must not meet the other.
import { type Result, succeed } from '../domain';
import { refuse } from './refuse';
import { decodeUtf8 } from './utf8';
import { type ZipEntry, isEncrypted } from './zip-entry';

const localSignature = 0x0403_4b50;
const localLength = 30;
/** Bit 3: the sizes stand after the data, and the header holds zeros. */
const sizesFollow = 0x0008;

/** The same entries, once every header agrees and no two share bytes. Codes as `readZipDirectory` lists them. */
export function checkLocalEntries(
  bytes: Uint8Array,
  view: DataView,
  entries: readonly ZipEntry[],
  directoryStart: number,
): Result<readonly ZipEntry[]> {
  let previousEnd = 0;
  for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
    if (entry.start < previousEnd) return refuse('zip-bomb', entry.name);
    if (entry.start + localLength > directoryStart) return refuse('truncated', entry.name);
    if (isEncrypted(view.getUint16(entry.start + 6, true))) return refuse('encrypted-entry', entry.name);
    previousEnd = dataStart(view, entry) + entry.packedSize;
    if (previousEnd > directoryStart) return refuse('truncated', entry.name);
    if (!agrees(bytes, view, entry)) return refuse('wrong-checksum', entry.name);
  }
  return succeed(entries);
}

/** The offset of the entry's packed bytes. */
export function dataStart(view: DataView, { start }: ZipEntry): number {
  return start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

function agrees(bytes: Uint8Array, view: DataView, entry: ZipEntry): boolean {
  const { start } = entry;
  const nameStart = start + localLength;
  const name = decodeUtf8(bytes.subarray(nameStart, nameStart + view.getUint16(start + 26, true)));
  const isHeader = view.getUint32(start, true) === localSignature && name === entry.name;
  if (!isHeader || view.getUint16(start + 8, true) !== entry.method) return false;
  if (entry.method === 0 && entry.size !== entry.packedSize) return false;
  if (view.getUint16(start + 6, true) & sizesFollow) return true;
  return (
    view.getUint32(start + 14, true) === entry.checksum &&
    view.getUint32(start + 18, true) === entry.packedSize &&
    view.getUint32(start + 22, true) === entry.size
  );
}
