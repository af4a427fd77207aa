// Making a .samenadvies file: the same content always gives the same bytes.
import { deflateSync, strToU8, zipSync, type Zippable } from 'fflate';
import { canonicalJson } from './canonical-json';
import {
  blobFolder,
  coveringPagePart,
  formatVersion,
  localPart,
  manifestPart,
  mediaType,
  mediaTypePart,
  recordsPart,
  type EnvelopeContent,
  type Manifest,
} from './envelope';
import { sha256Hex } from './hash';
import { hashRecord } from './record-hash';

/** The earliest time that zip can hold, in local time as fflate writes it: equal on every computer. */
const zipTime = new Date(1980, 0, 1);
const stored = { level: 0, mtime: zipTime } as const;
const deflated = { level: 9, mtime: zipTime } as const;
/** Packing better than this would look like a zip bomb to a reader; such a part is stored as it is. */
const maxWrittenRatio = 100;

/** What a file carries for people. It says nothing that the records do not say, and no reader depends on it. */
interface Extras {
  /** HTML: see `covering-page.ts`. */
  readonly coveringPage?: string;
}

/**
 * The file's bytes; the order of records and blobs does not matter, and a record given twice is written once.
 *
 * @throws TypeError for a blob under another name than its hash, or a record of another dossier: bugs of the caller.
 */
export function writeEnvelope(content: EnvelopeContent, { coveringPage }: Extras = {}): Uint8Array {
  const { kind, dossier, producer, records, blobs, local } = content;
  const contents = new Map<string, Uint8Array>([
    ...(coveringPage === undefined ? [] : [[coveringPagePart, strToU8(coveringPage)] as const]),
    [recordsPart, writeRecords(records, dossier)],
  ]);
  if (local !== undefined) contents.set(localPart, local);
  for (const hash of [...blobs.keys()].sort()) {
    const bytes = blobs.get(hash);
    if (bytes === undefined || sha256Hex(bytes) !== hash) throw new TypeError(`Blob is not ${hash}`);
    contents.set(blobFolder + hash, bytes);
  }
  const manifest: Manifest = {
    format: 'samenadvies',
    version: formatVersion,
    kind,
    producer,
    dossier,
    parts: [...contents].map(([path, bytes]) => ({ path, sha256: sha256Hex(bytes), size: bytes.length })),
  };
  const zippable: Zippable = {
    [mediaTypePart]: [strToU8(mediaType), stored],
    [manifestPart]: [strToU8(canonicalJson(manifest)), stored],
  };
  for (const [path, bytes] of contents) {
    // Blobs are PDF and Word files, which are packed already.
    const isText = [coveringPagePart, recordsPart, localPart].includes(path);
    zippable[path] = [bytes, isText && !packsTooWell(bytes) ? deflated : stored];
  }
  return zipSync(zippable);
}

function writeRecords(records: EnvelopeContent['records'], dossier: string): Uint8Array {
  const byHash = new Map(records.map((record) => [hashRecord(record), record]));
  const sorted = [...byHash].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record);
  if (sorted.some((record) => record.dossier !== dossier)) throw new TypeError('Record of another dossier');
  return strToU8(canonicalJson(sorted));
}

function packsTooWell(bytes: Uint8Array): boolean {
  return bytes.length > 2 ** 20 && bytes.length > deflateSync(bytes, { level: 9 }).length * maxWrittenRatio;
}
