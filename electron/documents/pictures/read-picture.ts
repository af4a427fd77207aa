// A picture from anybody: PNG or JPEG, whole, of a size that a letter can carry, and without what a camera wrote in it.
import { type LetterPicture, type Result, fail, succeed } from '@shared/domain';
import { type PictureRefusal, pictureRefusals } from '@shared/i18n/nl-house-style';

export interface ReadPicture extends Pick<LetterPicture, 'mediaType' | 'width' | 'height'> {
  /** Without place, maker and other remarks about the picture. */
  readonly bytes: Uint8Array;
}

/** In pixels: more is never printed, and holds up who opens the letter. */
const mostPixels = 8000;
/** In pixels: less is a blot on paper. */
const leastPixels = 40;

/** Codes: those of {@link pictureRefusals} but for its size in bytes. */
export function readPicture(bytes: Uint8Array): Result<ReadPicture> {
  const picture = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : 'picture-unknown';
  if (picture === 'picture-unknown') return refusePicture('picture-unknown');
  if (picture === null) return refusePicture('picture-damaged');
  if (Math.max(picture.width, picture.height) > mostPixels) return refusePicture('picture-too-large');
  if (Math.min(picture.width, picture.height) < 1 || picture.width < leastPixels)
    return refusePicture('picture-too-small');
  return succeed(picture);
}

export function refusePicture(code: PictureRefusal): Result<never> {
  return fail(code, pictureRefusals[code]);
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture is shown by (PNG, third edition, 5.6); the other chunks are remarks. */
const pngParts = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'IDAT', 'IEND']);

function isPng(bytes: Uint8Array): boolean {
  return pngStart.every((byte, at) => bytes[at] === byte);
}

/** Null when it stops before its end. */
function readPng(bytes: Uint8Array): ReadPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, pngStart.length)];
  let size: { width: number; height: number } | undefined;
  for (let at = pngStart.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IHDR' && end - at >= 25)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (pngParts.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND')
      return size === undefined ? null : { mediaType: 'image/png', ...size, bytes: joined(kept) };
    at = end;
  }
  return null;
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Frames of ITU-T T.81, B.1.1.3, without tables (DHT, JPG, DAC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Remarks: all application segments but JFIF, colour profile and Adobe's colours, and comments. */
const isRemark = (marker: number) =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);

/** Null when it stops before its end. */
function readJpeg(bytes: Uint8Array): ReadPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (isFrame(marker) && end - at >= 9)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xda) {
      const close = lastIndexOfEnd(bytes);
      if (close < end || size === undefined) return null;
      return { mediaType: 'image/jpeg', ...size, bytes: joined([...kept, bytes.subarray(at, close + 2)]) };
    }
    if (!isRemark(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function lastIndexOfEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at >= 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at;
  }
  return -1;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
