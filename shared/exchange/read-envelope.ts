// Opening a .samenadvies file from anybody: every doubt has a code of its own, and nothing is half accepted.
import {
  type BlobHash,
  type DossierId,
  type Result,
  type SharedRecord,
  blobHashSchema,
  succeed,
} from '../domain';
import {
  blobFolder,
  defaultEnvelopeLimits,
  formatVersion,
  localPart,
  manifestPart,
  manifestSchema,
  mediaType,
  mediaTypePart,
  recordsPart,
  type Envelope,
  type EnvelopeLimits,
  type Manifest,
} from './envelope';
import { sha256Hex } from './hash';
import { parseJson } from './json-limits';
import { readRecords } from './read-records';
import { jsonPath, refuse } from './refuse';
import { unpackEntry } from './unpack-entry';
import { decodeUtf8 } from './utf8';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-entry';

/**
 * The content of a file, or the reason why not. Never throws, whatever the bytes, and unpacks within `limits`.
 * Records come as they were written, unknown keys included, so that their hashes hold.
 *
 * @returns the codes of `readZipDirectory`, `unpackEntry`, `parseJson` and `readRecords`, and `not-samenadvies`,
 * `manifest-invalid`, `newer-version`, `wrong-checksum`, `unlisted-part`, `missing-part`.
 */
export function readEnvelope(
  bytes: Uint8Array,
  limits: EnvelopeLimits = defaultEnvelopeLimits,
): Result<Envelope> {
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const [first, ...entries] = directory.value;
  if (!first || !isMediaType(bytes, first)) return refuse('not-samenadvies');

  const manifest = readManifest(bytes, entries, limits);
  if (!manifest.ok) return manifest;
  const listing = checkListing(entries, manifest.value);
  if (!listing.ok) return listing;

  const { kind, producer, dossier } = manifest.value;
  const contents = unpackParts(bytes, entries, manifest.value, dossier, limits);
  if (!contents.ok) return contents;
  return succeed({ kind, producer, dossier, version: formatVersion, ...contents.value });
}

function isMediaType(bytes: Uint8Array, first: ZipEntry): boolean {
  if (first.name !== mediaTypePart || first.start !== 0 || first.size !== mediaType.length) return false;
  if (first.method !== 0) return false;
  const content = unpackEntry(bytes, first);
  return content.ok && decodeUtf8(content.value) === mediaType;
}

function readManifest(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: EnvelopeLimits,
): Result<Manifest> {
  const entry = entries.find(({ name }) => name === manifestPart);
  if (!entry) return refuse('manifest-invalid');
  const content = unpackEntry(bytes, entry);
  if (!content.ok) return content;
  const json = parseJson(content.value, limits.json);
  if (!json.ok) {
    const isUnreadable = json.error.code === 'json-invalid' || json.error.code === 'not-utf8';
    return isUnreadable ? refuse('manifest-invalid', manifestPart) : json;
  }
  if (isNewer(json.value)) return refuse('newer-version');
  const manifest = manifestSchema.safeParse(json.value);
  if (manifest.success) return succeed(manifest.data);
  return refuse('manifest-invalid', jsonPath(manifestPart, manifest.error.issues[0]?.path ?? []));
}

/** Asked first: of a later version nothing but its number can be relied on. */
function isNewer(manifest: unknown): boolean {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return false;
  return typeof manifest.version === 'number' && manifest.version > formatVersion;
}

/** Every part is listed once, is there, and has the size that the manifest says. */
function checkListing(entries: readonly ZipEntry[], { parts }: Manifest): Result<null> {
  const sizes = new Map(parts.map(({ path, size }) => [path, size]));
  if (sizes.size !== parts.length) return refuse('manifest-invalid', `${manifestPart}.parts`);
  const names = new Set(entries.map(({ name }) => name));
  const missing = [recordsPart, ...sizes.keys()].find((path) => !names.has(path));
  if (missing !== undefined) return refuse('missing-part', missing);
  for (const { name, size } of entries) {
    if (name === manifestPart) continue;
    if (!sizes.has(name)) return refuse('unlisted-part', name);
    if (sizes.get(name) !== size) return refuse('wrong-checksum', name);
  }
  return succeed(null);
}

function unpackParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  manifest: Manifest,
  dossier: DossierId,
  limits: EnvelopeLimits,
): Result<Pick<Envelope, 'records' | 'blobs' | 'local'>> {
  const checksums = new Map(manifest.parts.map(({ path, sha256 }) => [path, sha256]));
  const blobs = new Map<BlobHash, Uint8Array>();
  let records: readonly SharedRecord[] = [];
  let local: Uint8Array | undefined;
  for (const entry of entries) {
    if (entry.name === manifestPart) continue;
    const part = unpackEntry(bytes, entry);
    if (!part.ok) return part;
    const hash = sha256Hex(part.value);
    if (checksums.get(entry.name) !== hash) return refuse('wrong-checksum', entry.name);
    if (entry.name.startsWith(blobFolder)) {
      if (entry.name !== blobFolder + hash) return refuse('wrong-checksum', entry.name);
      blobs.set(blobHashSchema.parse(hash), part.value);
    }
    if (entry.name === localPart && manifest.kind === 'archive') local = part.value;
    if (entry.name !== recordsPart) continue;
    const read = readRecords(part.value, dossier, limits.json);
    if (!read.ok) return read;
    records = read.value;
  }
  return succeed({ records, blobs, ...(local && { local }) });
}
