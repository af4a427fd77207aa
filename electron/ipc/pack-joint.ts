// Records of a dossier in one file, with the documents that this computer has.
import { type CarriedVersion, type Dossier, writeLocalCopy } from '@shared/commands';
import { type BlobHash, type Result, type SharedRecord, succeed } from '@shared/domain';
import type { EnvelopeContent, EnvelopeKind } from '@shared/exchange/envelope';
import { type SharedState, allRecords, entriesOf } from '@shared/merge';
import type { AppContext } from './app-context';

type Packer = Pick<AppContext, 'stores' | 'producer' | 'jobs'>;

interface ToPack {
  readonly kind: EnvelopeKind;
  readonly dossier: SharedState['dossier'];
  readonly records: readonly SharedRecord[];
  readonly blobs: readonly BlobHash[];
  readonly local?: Uint8Array;
}

export interface PackedFile {
  readonly bytes: Uint8Array;
  /** The documents that are really in it. */
  readonly blobs: readonly BlobHash[];
}

/**
 * The bytes of a Samenadvies file. A document that is missing or damaged on this computer stays out; its record goes
 * along, so that another computer may still have the document. Codes: those of jobs.
 */
export async function packRecords(
  { stores, producer, jobs }: Packer,
  { blobs: hashes, ...content }: ToPack,
): Promise<Result<PackedFile>> {
  const blobs = new Map<BlobHash, Uint8Array>();
  for (const hash of hashes) {
    const bytes = await stores.readBlob(content.dossier, hash);
    if (bytes.ok) blobs.set(hash, bytes.value);
  }
  const envelope: EnvelopeContent = { ...content, producer, blobs };
  const packed = await jobs.run('pack-file', envelope);
  return packed.ok ? succeed({ bytes: packed.value, blobs: [...blobs.keys()] }) : packed;
}

/** Everything shared of a dossier, to hand over. Codes: those of jobs. */
export function packJoint(packer: Packer, state: SharedState): Promise<Result<Uint8Array>> {
  return bytesOf(packRecords(packer, everythingOf('joint', state)));
}

/** Everything of a dossier on this computer, also what was not sent yet and what it was before. Codes: those of jobs. */
export function packArchive(
  packer: Packer,
  { shared, local }: Dossier,
  versions: readonly CarriedVersion[],
): Promise<Result<Uint8Array>> {
  const beside = new TextEncoder().encode(writeLocalCopy(local, versions));
  return bytesOf(packRecords(packer, { ...everythingOf('archive', shared), local: beside }));
}

async function bytesOf(packing: Promise<Result<PackedFile>>): Promise<Result<Uint8Array>> {
  const packed = await packing;
  return packed.ok ? succeed(packed.value.bytes) : packed;
}

function everythingOf(kind: EnvelopeKind, state: SharedState): ToPack {
  const blobs = entriesOf(state.blobs).map(([, { hash }]) => hash);
  return { kind, dossier: state.dossier, records: allRecords(state), blobs };
}
