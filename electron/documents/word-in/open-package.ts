// Opening a Word file from anybody: what it really is, and its parts, within limits that hold before memory is spent.
import { type Result, fail, succeed } from '@shared/domain';
import { unpackEntry } from '@shared/exchange/unpack-entry';
import { type ZipLimits, readZipDirectory } from '@shared/exchange/zip-directory';
import type { ZipEntry } from '@shared/exchange/zip-entry';
import { type WordRefusal, wordRefusal } from '@shared/i18n/nl-word';

/** One part's bytes, or `undefined` when the package has no such part. */
export type PartReader = (name: string) => Result<Uint8Array | undefined>;

/** Pictures count too: a letter full of photographs is still a letter. */
const limits: ZipLimits = { maxEntries: 5000, maxTotalBytes: 512 * 2 ** 20, maxRatio: 400 };
/** Text and styles only, in bytes: about ten thousand pages. */
const maxPartBytes = 64 * 2 ** 20;

/**
 * @returns codes `word-old-format`, `word-odt`, `word-rtf`, `word-encrypted`, `word-too-large`, `word-damaged`,
 * `not-a-word-file`.
 */
export function openPackage(bytes: Uint8Array): Result<PartReader> {
  const foreign = recogniseForeign(bytes);
  if (foreign !== undefined) return refuseWord(foreign);
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return refuseWord(codeFor(directory.error.code));
  const entries = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]));
  if (isOpenDocument(bytes, directory.value[0])) return refuseWord('word-odt');
  if (!entries.has('[content_types].xml')) return refuseWord('not-a-word-file');
  return succeed((name) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return succeed(undefined);
    if (entry.size > maxPartBytes) return refuseWord('word-too-large');
    const part = unpackEntry(bytes, entry);
    return part.ok ? part : refuseWord('word-damaged');
  });
}

export function refuseWord(code: WordRefusal, path?: string): Result<never> {
  return fail(code, wordRefusal(code), path);
}

function recogniseForeign(bytes: Uint8Array): WordRefusal | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsUtf16(bytes, 'EncryptedPackage') ? 'word-encrypted' : 'word-old-format';
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'word-rtf';
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : 'not-a-word-file';
}

function codeFor(code: string): WordRefusal {
  switch (code) {
    case 'encrypted-entry':
      return 'word-encrypted';
    case 'too-many-entries':
    case 'too-large':
    case 'zip-bomb':
      return 'word-too-large';
    case 'truncated':
    case 'wrong-checksum':
    case 'duplicate-entry':
      return 'word-damaged';
    default:
      return 'not-a-word-file';
  }
}

function isOpenDocument(bytes: Uint8Array, first: ZipEntry | undefined): boolean {
  if (first?.name !== 'mimetype' || first.size > 200) return false;
  const type = unpackEntry(bytes, first);
  return type.ok && new TextDecoder().decode(type.value).startsWith('application/vnd.oasis.opendocument');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams in the old container are UTF-16; only its directory holds them, so the first 4 MiB will do. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = text.replace(/./g, '$&\0');
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2 ** 22)).includes(
    wanted,
    0,
    'latin1',
  );
}
