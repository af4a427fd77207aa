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

/** Those of the invitation first, then what was taken in here, in the order in which it came. */
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
  const known = new Set(asked.flatMap(({ blob, earlier }) => [blob, ...earlier]));
  return [...asked, ...takenInHere(state, local).filter(({ blob }) => !known.has(blob))];
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
