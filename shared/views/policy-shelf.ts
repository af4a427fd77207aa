// The policy documents of a dossier that can be read here, each with the versions that it replaces.
import type { LocalState } from '../commands';
import { type BlobHash, type Invitation } from '../domain';
import { type SharedState, currentInvitation, entriesOf, withoutRecords } from '../merge';

/** What the record of a file says that was taken in to read: a reply or a letter is a file too. */
export const policyUse = 'policy';

/** `key` stays the same over versions. `earlier` are the files that it replaces, newest first. */
export interface ShelfDocument {
  readonly key: string;
  readonly title: string;
  readonly blob: BlobHash;
  readonly earlier: readonly BlobHash[];
  /** Of the invitation, or taken in on this computer only. */
  readonly from: 'invitation' | 'here';
}

/**
 * Those of the invitation first, then what was taken in here, in the order in which it came. A file that was taken in
 * here under the title of one of the invitation is a version of that: the one that came last is the newest.
 */
export function policyShelf(everything: SharedState, local: LocalState): ShelfDocument[] {
  const setAside = new Set(local.setAside);
  const state = withoutRecords(everything, setAside);
  const current = currentInvitation(everything.invitations, setAside);
  const invitations = entriesOf(state.invitations)
    .map(([, invitation]) => invitation)
    .sort((a, b) => b.ancestors.length - a.ancestors.length);
  const asked = (current?.policyDocuments ?? []).flatMap((document, at): ShelfDocument[] => {
    const { blob, title } = document;
    if (blob === undefined) return [];
    const earlier = invitations.flatMap((invitation) => earlierFile(invitation, title, at) ?? []);
    return [
      {
        key: `uitnodiging-${at}`,
        title,
        blob,
        earlier: unique(earlier).filter((hash) => hash !== blob),
        from: 'invitation',
      },
    ];
  });
  const here = takenInHere(state, local);
  const all = asked.map((document) => {
    const own = here.find(({ title }) => title === document.title);
    if (own === undefined) return document;
    const isNewer = arrivalOf(own.blob, state, local) > arrivalOf(document.blob, state, local);
    const [newest, other] = isNewer ? [own, document] : [document, own];
    const earlier = unique([other.blob, ...newest.earlier, ...other.earlier]);
    return { ...document, blob: newest.blob, earlier: earlier.filter((hash) => hash !== newest.blob) };
  });
  const known = new Set(all.flatMap(({ blob, earlier }) => [blob, ...earlier]));
  return [...all, ...here.filter(({ blob }) => !known.has(blob))];
}

/** Which of the imports brought a file, or an invitation that names it; -1 when none did. */
function arrivalOf(file: BlobHash, state: SharedState, { imports }: LocalState): number {
  const naming = entriesOf(state.invitations).filter(([, { policyDocuments }]) =>
    policyDocuments.some(({ blob }) => blob === file),
  );
  const told = new Set<string>(naming.map(([hash]) => hash));
  return imports.findLastIndex(({ records: [only, ...more], records }) =>
    told.size > 0
      ? records.some((hash) => told.has(hash))
      : only !== undefined && more.length === 0 && state.blobs[only]?.hash === file,
  );
}

/** The file that an invitation had under this title, or else in this place where the title is not used elsewhere. */
function earlierFile({ policyDocuments }: Invitation, title: string, at: number): BlobHash | undefined {
  const named = policyDocuments.find((document) => document.title === title);
  return (named ?? policyDocuments[at])?.blob;
}

/** A file that was taken in by itself, under the name that it got then: a later one of that name replaces it. */
function takenInHere(state: SharedState, { imports }: LocalState): ShelfDocument[] {
  const found = new Map<string, ShelfDocument>();
  for (const { records, fileName } of imports) {
    const [only, ...more] = records;
    const record = only === undefined || more.length > 0 ? undefined : state.blobs[only];
    if (record === undefined || record['use'] !== policyUse) continue;
    const before = found.get(fileName);
    const earlier = before === undefined ? [] : unique([before.blob, ...before.earlier]);
    found.set(fileName, {
      key: `hier-${fileName}`,
      title: fileName,
      blob: record.hash,
      earlier: earlier.filter((hash) => hash !== record.hash),
      from: 'here',
    });
  }
  return [...found.values()];
}

function unique(hashes: readonly BlobHash[]): BlobHash[] {
  return [...new Set(hashes)];
}
