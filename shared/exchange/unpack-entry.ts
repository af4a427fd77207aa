// Unpacking one entry of a checked zip, never into more memory than its header asked for.
import { Inflate } from 'fflate';
import { type Result, succeed } from '../domain';
import { crc32 } from './crc32';
import { refuse } from './refuse';
import type { ZipEntry } from './zip-entry';
import { dataStart } from './zip-local-entries';

/** Packed bytes taken at a time; deflate grows at most 1032 times, so a step costs at most 8 MiB. */
const stepSize = 8192;

/**
 * The unpacked bytes, a copy of their own.
 *
 * @returns code `zip-bomb` when there is more inside than the header says, `wrong-checksum` when the bytes are damaged.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array> {
  const start = dataStart(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.method === 0 ? succeed(packed.slice()) : inflateWithin(packed, entry);
  if (!unpacked.ok) return unpacked;
  return crc32(unpacked.value) === entry.checksum ? unpacked : refuse('wrong-checksum', entry.name);
}

function inflateWithin(packed: Uint8Array, { name, size }: ZipEntry): Result<Uint8Array> {
  const output = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) output.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let offset = 0; offset < packed.length && length <= size; offset += stepSize) {
      inflater.push(packed.subarray(offset, offset + stepSize), offset + stepSize >= packed.length);
    }
  } catch {
    // fflate throws on bytes that are not deflate data.
    return refuse('wrong-checksum', name);
  }
  if (length > size) return refuse('zip-bomb', name);
  return length === size ? succeed(output) : refuse('wrong-checksum', name);
}
