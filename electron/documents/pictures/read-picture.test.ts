// What is let in as a picture, and what of a file does not come along.
import { describe, expect, it } from 'vitest';
import { makePng, pngChunk } from '../test-support/sample-pictures';
import { readPicture } from './read-picture';

const code = (bytes: Uint8Array) => {
  const read = readPicture(bytes);
  return read.ok ? 'ok' : read.error.code;
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A segment as ITU-T T.81, B.1.1.4 has it. */
function segment(marker: number, data: readonly number[] | string): Buffer {
  const body = typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function makeJpeg({ width = 300, height = 100, end = [0xff, 0xd9] } = {}): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
      segment(0xe1, 'Exif\0\0 52.37 N 4.89 E'),
      segment(0xfe, 'gemaakt met een telefoon'),
      segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]),
      segment(0xda, [1, 1, 0, 0, 63, 0]),
      Buffer.from([1, 2, 3, ...end]),
    ]),
  );
}

describe('a picture', () => {
  it('is known by its bytes, with its size', () => {
    expect(readPicture(makePng(120, 60))).toMatchObject({
      ok: true,
      value: { mediaType: 'image/png', width: 120, height: 60 },
    });
    expect(readPicture(makeJpeg())).toMatchObject({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 300, height: 100 },
    });
  });

  it('leaves behind where, when and with what it was taken', () => {
    const png = makePng(120, 60);
    const end = png.length - 12;
    const talking = Buffer.concat([
      png.subarray(0, end),
      pngChunk('tEXt', Buffer.from('Auteur\0Jansen')),
      png.subarray(end),
    ]);
    const [cleanPng, cleanJpeg] = [readPicture(new Uint8Array(talking)), readPicture(makeJpeg())];
    if (!cleanPng.ok || !cleanJpeg.ok) throw new Error('refused');
    expect(cleanPng.value.bytes).toEqual(png);
    expect(text(cleanJpeg.value.bytes)).not.toMatch(/Exif|telefoon/);
    expect(text(cleanJpeg.value.bytes)).toContain('JFIF');
  });

  it.each([
    ['no picture', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture-unknown'],
    ['nothing', new Uint8Array(), 'picture-unknown'],
    ['a PNG that stops', makePng(120, 60).slice(0, -20), 'picture-damaged'],
    ['a JPEG that stops', makeJpeg({ end: [] }), 'picture-damaged'],
    ['one without a size', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), 'picture-damaged'],
    ['one that is far too wide', makeJpeg({ width: 20_000 }), 'picture-too-large'],
    ['a dot', makePng(8, 8), 'picture-too-small'],
  ])('that is %s is refused', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});
