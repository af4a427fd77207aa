// Pictures for tests, made here: a logo as PNG and a signature as JPEG.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type LetterPicture, blobHashSchema } from '@shared/domain';

/** A grey area with a dark stripe. Chunks as the PNG standard (third edition, 5.3) has them. */
export function makePng(width: number, height: number): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.alloc(width + 1, y % 8 < 2 ? 60 : 200).fill(0, 0, 1),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngChunk('IHDR', head),
      pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

export function pngChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const logo = makePng(300, 90);
const signature = makePng(240, 80);
const hashOf = (bytes: Uint8Array) => blobHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));

export const samplePicture = {
  logo: {
    blob: hashOf(logo),
    mediaType: 'image/png',
    width: 300,
    height: 90,
    alt: 'Logo van de adviesraden',
  },
  signature: {
    blob: hashOf(signature),
    mediaType: 'image/png',
    width: 240,
    height: 80,
    alt: 'Handtekening van de voorzitter',
  },
} as const satisfies Record<string, LetterPicture>;

/** The bytes of both, by their hash. */
export const samplePictures: Readonly<Record<string, Uint8Array>> = {
  [samplePicture.logo.blob]: logo,
  [samplePicture.signature.blob]: signature,
};
