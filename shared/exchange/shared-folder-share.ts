// What this computer puts into a shared folder: its council's own records; of a joint secretary also everything joint.
import type { Dossier } from '../commands/dossier';
import type { Answer, BlobHash, Contribution, CouncilId, RecordHash, SharedRecord } from '../domain';
import { dayOf, dutchTime } from '../i18n/dutch-moment';
import { sharedFolderFileWords as words } from '../i18n/nl-shared-folder';
import { type SharedState, currentInvitation, entriesOf, setNames, withoutRecords } from '../merge';
import type { EnvelopeKind } from './envelope';

/** What stands in the folder already, in whole files. */
export interface InFolder {
  readonly records: ReadonlySet<RecordHash>;
  readonly blobs: ReadonlySet<BlobHash>;
}

/** One file to write. */
export interface FolderFile {
  readonly kind: EnvelopeKind;
  /** What it is called, in words. */
  readonly words: string;
  readonly records: readonly SharedRecord[];
  /** The documents that go along, where this computer has them. */
  readonly blobs: readonly BlobHash[];
  /** Others wait for it. What is not urgent is gathered for a while. */
  readonly isUrgent: boolean;
}

type Entry = readonly [hash: RecordHash, record: SharedRecord];

/**
 * The files that the folder still misses. A council's own records each get a file; a joint file holds all that counts
 * here, so that it can be taken over by itself, but no document that stands in the folder already. An *inbreng* of a member
 * stays within its council, and what was set aside is not passed on.
 */
export function filesToShare({ shared, local }: Dossier, inFolder: InFolder, now: Date): FolderFile[] {
  const counting = withoutRecords(shared, new Set(local.setAside));
  const isMissing = ([hash]: Entry) => !inFolder.records.has(hash);
  const own = ownFiles(counting, local.council, inFolder);
  if (local.role !== 'joint-secretary') return own;

  const invitations = entriesOf(counting.invitations).filter(isMissing);
  const files: FolderFile[] = [...own];
  if (invitations.length > 0) {
    const documents = new Set(
      invitations.flatMap(([, { policyDocuments }]) => policyDocuments.flatMap(({ blob }) => blob ?? [])),
    );
    const records = [...invitations.map(([, record]) => record), ...blobRecords(counting, documents)];
    files.push(file('invitation', words.invitation, records, documents, inFolder));
  }
  const covered = new Set(files.flatMap(({ records }) => records));
  const joint = jointEntries(counting);
  if (joint.some((entry) => isMissing(entry) && !covered.has(entry[1]))) {
    const underway = new Set([...inFolder.blobs, ...files.flatMap(({ blobs }) => blobs)]);
    const records = joint.map(([, record]) => record);
    const documents = new Set(records.flatMap((record) => (record.type === 'blob' ? record.hash : [])));
    const name = words.joint(dayOf(now), dutchTime(now.toISOString()).padStart(5, '0').replace(':', '.'));
    files.push({ ...file('joint', name, records, documents, { blobs: underway }), isUrgent: false });
  }
  return files;
}

function ownFiles(counting: SharedState, council: CouncilId | null, inFolder: InFolder): FolderFile[] {
  if (council === null) return [];
  const isMine = ([hash, record]: readonly [RecordHash, Contribution | Answer]) =>
    record.council === council && !inFolder.records.has(hash);
  const name = nameOf(counting, council);
  const contributions = entriesOf(counting.contributions)
    .filter((entry) => isMine(entry) && entry[1].role === 'council')
    .map(([, record]) => {
      const documents = new Set(record.original === undefined ? [] : [record.original]);
      const revision = record.revision ?? record.ancestors.length + 1;
      const records = [record, ...blobRecords(counting, documents)];
      return file('contribution', words.contribution(name, revision), records, documents, inFolder);
    });
  const answers = entriesOf(counting.answers)
    .filter(isMine)
    .map(([, record]) => file('answer', words.answer(name), [record], new Set(), inFolder));
  return [...contributions, ...answers];
}

/** Everything but what members wrote to their own council, and the documents that only those name. */
function jointEntries(counting: SharedState): Entry[] {
  const all = setNames.flatMap((name): Entry[] => entriesOf<SharedRecord>(counting[name]));
  const isInternal = (record: SharedRecord) => record.type === 'contribution' && record.role === 'member';
  const named = (records: readonly SharedRecord[]) =>
    new Set(records.flatMap((record) => (record.type === 'contribution' ? (record.original ?? []) : [])));
  const records = all.map(([, record]) => record);
  const internalBlobs = named(records.filter(isInternal));
  const openBlobs = named(records.filter((record) => !isInternal(record)));
  return all.filter(
    ([, record]) =>
      !isInternal(record) &&
      !(record.type === 'blob' && internalBlobs.has(record.hash) && !openBlobs.has(record.hash)),
  );
}

function file(
  kind: EnvelopeKind,
  name: string,
  records: readonly SharedRecord[],
  documents: ReadonlySet<BlobHash>,
  { blobs }: Pick<InFolder, 'blobs'>,
): FolderFile {
  return {
    kind,
    words: name,
    records,
    blobs: [...documents].filter((hash) => !blobs.has(hash)),
    isUrgent: true,
  };
}

function blobRecords(state: SharedState, documents: ReadonlySet<BlobHash>): SharedRecord[] {
  return entriesOf(state.blobs).flatMap(([, record]) => (documents.has(record.hash) ? [record] : []));
}

function nameOf(state: SharedState, id: CouncilId): string {
  const council = currentInvitation(state.invitations)?.councils.find((candidate) => candidate.id === id);
  return council === undefined ? id : council.municipality.trim() || council.name;
}
