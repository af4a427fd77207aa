// The table of contents of a zip, checked before a single byte is unpacked (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4).
import { type Result, succeed } from '../domain';
import { refuse } from './refuse';
import { decodeUtf8 } from './utf8';
import { type ZipEntry, isEncrypted } from './zip-entry';
import { checkLocalEntries } from './zip-local-entries';

/** What an archive may cost. Sizes are in bytes; `maxRatio` is unpacked size over packed size. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxTotalBytes: number;
  readonly maxRatio: number;
}

const centralSignature = 0x0201_4b50;
const endSignature = 0x0605_4b50;
const centralLength = 46;
const endLength = 22;
const maxCommentLength = 0xffff;
/** Below this size no ratio is suspect. */
const smallSize = 2 ** 20;
/** Text packs well, but not so much of it: a small file may not fill the memory of a small computer. */
const largeSize = 64 * 2 ** 20;
const maxLargeRatio = 20;

/**
 * The entries of a zip, in the order of its directory.
 *
 * @returns code `not-a-zip`, `truncated`, `too-many-entries`, `too-large`, `zip-bomb` (also for entries that share
 * bytes), `unsafe-name`, `symlink-entry`, `duplicate-entry`, `encrypted-entry`, `not-samenadvies` (a way of packing
 * that Samenadvies never uses) or `wrong-checksum` (headers that contradict the directory); path is the entry's name.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): Result<readonly ZipEntry[]> {
  if (bytes.length > limits.maxTotalBytes) return refuse('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!opensLikeZip(bytes)) return refuse('not-a-zip');
  const end = findEnd(view);
  if (end === undefined) return refuse('truncated');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.maxEntries) return refuse('too-many-entries');
  if (start + size !== end) return refuse('truncated');

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let offset = start;
  for (let index = 0; index < count; index++) {
    const read = readCentralEntry(bytes, view, offset, end);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    if (names.has(entry.name)) return refuse('duplicate-entry', entry.name);
    names.add(entry.name);
    entries.push(entry);
    offset = next;
  }
  if (offset !== end) return refuse('wrong-checksum');
  const sizes = checkSizes(entries, bytes.length, limits);
  if (!sizes.ok) return sizes;
  return checkLocalEntries(bytes, view, entries, start);
}

/** A file cut off within its first four bytes, an empty one included, may have been a zip. */
function opensLikeZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => index >= bytes.length || bytes[index] === byte);
}

/** The end record: the last one whose comment runs exactly to the end of the file. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - maxCommentLength);
  for (let offset = view.byteLength - endLength; offset >= lowest; offset--) {
    if (view.getUint32(offset, true) !== endSignature) continue;
    if (offset + endLength + view.getUint16(offset + 20, true) === view.byteLength) return offset;
  }
  return undefined;
}

function readCentralEntry(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  end: number,
): Result<{ entry: ZipEntry; next: number }> {
  if (offset + centralLength > end) return refuse('truncated');
  if (view.getUint32(offset, true) !== centralSignature) return refuse('wrong-checksum');
  const nameEnd = offset + centralLength + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  if (next > end) return refuse('truncated');
  const name = decodeUtf8(bytes.subarray(offset + centralLength, nameEnd));
  if (name === undefined || !isSafeName(name)) return refuse('unsafe-name', name);
  if (isSpecialFile(view.getUint32(offset + 38, true))) return refuse('symlink-entry', name);
  if (isEncrypted(view.getUint16(offset + 8, true))) return refuse('encrypted-entry', name);
  const method = view.getUint16(offset + 10, true);
  if (method !== 0 && method !== 8) return refuse('not-samenadvies', name);
  const entry: ZipEntry = {
    name,
    method,
    checksum: view.getUint32(offset + 16, true),
    packedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    start: view.getUint32(offset + 42, true),
  };
  return succeed({ entry, next });
}

/** Relative, with forward slashes, without steps up, drives or control characters. A folder ends with one slash. */
function isSafeName(name: string): boolean {
  if (name.length > 200 || /[\\:\u0000-\u001f\u007f]/.test(name)) return false;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Links, devices and pipes: the Unix file type in the upper half is neither absent, a file nor a folder. */
function isSpecialFile(externalAttributes: number): boolean {
  return ![0, 0x8000, 0x4000].includes((externalAttributes >>> 16) & 0xf000);
}

function checkSizes(entries: readonly ZipEntry[], fileSize: number, limits: ZipLimits): Result<null> {
  for (const { name, size, packedSize } of entries) {
    if (size > smallSize && size > packedSize * limits.maxRatio) return refuse('zip-bomb', name);
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > smallSize && total > fileSize * limits.maxRatio) return refuse('zip-bomb');
  if (total > largeSize && total > fileSize * maxLargeRatio) return refuse('zip-bomb');
  return total > limits.maxTotalBytes ? refuse('too-large') : succeed(null);
}
