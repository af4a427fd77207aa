// Files that are plainly no reply, by what they are: each has a sentence of its own.
import { mediaType } from '@shared/exchange/envelope';
import type { IncomingFile } from '../jobs/job-port';

const pictures = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const pictureName = /\.(?:jpe?g|png|heic|heif|tiff?|gif|webp|bmp)$/i;
const mailName = /\.(?:eml|msg|mbox)$/i;
/** Names in a zip that is a spreadsheet, a presentation or a bundle of files. */
const otherName = /\.(?:xlsx?|ods|pptx?|odp|zip|html?|mht|json|csv)$/i;

/** A code of `replyRefusals`; undefined when the file can be read or tells itself what is wrong. */
export function refusalByKind({ name, bytes }: IncomingFile): string | undefined {
  // What a folder that was dropped comes down to.
  if (bytes.length === 0) return /\.[a-z0-9]{1,5}$/i.test(name) ? undefined : 'reply-folder';
  if (isSamenadvies(name, bytes)) return 'reply-samenadvies';
  if (pictureName.test(name) || pictures.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    return 'reply-picture';
  if (mailName.test(name)) return 'reply-mail';
  return otherName.test(name) ? 'reply-unknown-type' : undefined;
}

/** Under any name: the first entry of the zip says what it is. */
function isSamenadvies(name: string, bytes: Uint8Array): boolean {
  if (/\.samenadvies$/i.test(name)) return true;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  return start.includes(mediaType);
}
