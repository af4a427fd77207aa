// A zip written field by field, so that tests can make each way in which a file is broken.
import { strToU8 } from 'fflate';
import { crc32 } from '../exchange/crc32';

/** An entry; what is left out is as it should be for `bytes` stored as they are. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly packed?: Uint8Array;
  readonly checksum?: number;
  readonly attributes?: number;
  /** Offset that the directory claims. */
  readonly start?: number;
  /** The extra field of both headers: zip64 sizes, times, anything. */
  readonly extra?: Uint8Array;
  /** Checksum and sizes follow the data; the header before it holds zeros. */
  readonly hasDescriptor?: boolean;
}

export function makeZip(parts: readonly ZipPart[], changes: { count?: number } = {}): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { attributes = 0, extra = new Uint8Array(), flags = 0, method = 0, hasDescriptor = false } = part;
    const packed = part.packed ?? part.bytes;
    const kind = [...two(flags | (hasDescriptor ? 8 : 0)), ...two(method), 0, 0, 0x21, 0];
    const sizes = [
      ...four(part.checksum ?? crc32(part.bytes)),
      ...[...four(packed.length), ...four(part.size ?? part.bytes.length)],
    ];
    const localSizes = hasDescriptor ? sizes.map(() => 0) : sizes;
    const localName = strToU8(part.localName ?? part.name);
    const local = join([
      Uint8Array.from([...four(0x0403_4b50), ...two(20), ...kind, ...localSizes]),
      Uint8Array.from([...two(localName.length), ...two(extra.length)]),
      ...[localName, extra, packed],
      Uint8Array.from(hasDescriptor ? [...four(0x0807_4b50), ...sizes] : []),
    ]);
    const name = strToU8(part.name);
    directory.push(
      Uint8Array.from([
        ...[...four(0x0201_4b50), ...two(0x0314), ...two(20), ...kind, ...sizes, ...two(name.length)],
        ...[...two(extra.length), 0, 0, 0, 0, 0, 0, ...four(attributes), ...four(part.start ?? offset)],
        ...name,
        ...extra,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const index = join(directory);
  const count = two(changes.count ?? parts.length);
  const end = [
    ...four(0x0605_4b50),
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...four(index.length),
    ...four(offset),
    0,
    0,
  ];
  return join([...bodies, index, Uint8Array.from(end)]);
}

const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number) => [...two(value), ...two(value >>> 16)];

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}
