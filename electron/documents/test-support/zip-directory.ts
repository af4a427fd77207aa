// Opens a zip as a reader that trusts nothing: every entry of the directory, its checksum and its name.
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

export interface OpenedPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly errors: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly checksum: number;
}

/** Reads all entries; what is wrong with the zip itself comes back as errors. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const errors: string[] = [];
  try {
    const unzipped = unzipSync(bytes);
    const entries = readDirectory(bytes);
    const names = new Set<string>();
    for (const { name, checksum } of entries) {
      if (names.has(name.toLowerCase())) errors.push(`zip: twice ${name}`);
      names.add(name.toLowerCase());
      const part = unzipped[name];
      if (part === undefined) errors.push(`zip: unreadable ${name}`);
      else if (crc32(part) !== checksum) errors.push(`zip: wrong checksum ${name}`);
    }
    const parts = new Map(Object.entries(unzipped).filter(([name]) => !name.endsWith('/')));
    return { parts, errors };
  } catch (error) {
    return { parts: new Map(), errors: [...errors, `zip: ${String(error)}`] };
  }
}

/** The central directory (APPNOTE 4.3.12), found from its end record (4.3.16). No zip64: letters are small. */
function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error('no end record');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('broken directory');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
