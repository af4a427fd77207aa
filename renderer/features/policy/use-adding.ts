// A file that becomes a policy document of this dossier: read first, kept only when that succeeds.
import { reviseInvitation } from '@shared/commands';
import { type AppError, type BlobRecord, type Invitation, fail } from '@shared/domain';
import { policyRefusal, policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { KeptPolicy } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import { type ShelfDocument, policyShelf } from '@shared/views';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import type { ReadFile } from '../../platform/dropped-files';
import { cancelWork, newTicket } from '../../platform/work';
import { showMessage } from '../../ui/message';
import { openOnDesk } from './reader-store';

export interface Adding {
  /** Of the reading that goes on. */
  readonly ticket: string | null;
  readonly error: AppError | null;
  /** Read and kept; a person says whether it is a new version or something else. */
  readonly asked: KeptPolicy | null;
  /** Without a file, the person is asked to choose one. */
  readonly add: (file?: ReadFile) => void;
  /** Asks for a file that takes the place of one that cannot be read. */
  readonly replace: (document: ShelfDocument) => void;
  readonly stop: () => void;
  /** Null makes it another document. */
  readonly take: (kept: KeptPolicy, replaces: ShelfDocument | null) => void;
  readonly dismiss: () => void;
  readonly refuse: (message: string) => void;
}

export function useAdding(shelf: readonly ShelfDocument[]): Adding {
  const [ticket, setTicket] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [asked, setAsked] = useState<KeptPolicy | null>(null);
  const take = (kept: KeptPolicy, replaces: ShelfDocument | null) => {
    setAsked(null);
    void putOnShelf(kept, replaces).then(setError);
  };
  const add = async (file?: ReadFile, replaces?: ShelfDocument) => {
    const { id } = useDossier.getState();
    if (id === null) return;
    const own = newTicket();
    setTicket(own);
    setError(null);
    const reply =
      file?.isTooLarge === true
        ? fail('policy-too-large', policyRefusal('policy-too-large'))
        : await ask('policy:keep', { id, ticket: own, ...(file !== undefined && { file }) });
    setTicket(null);
    if (!reply.ok) {
      if (reply.error.code !== 'job-cancelled') setError(reply.error);
      return;
    }
    const kept = reply.value;
    if (kept === null || useDossier.getState().id !== id) return;
    const known = shelf.find(({ blob }) => blob === kept.record.hash);
    if (known !== undefined) {
      openOnDesk(known.key);
      showMessage(words.alreadyThere(known.title));
    } else if (replaces !== undefined) take(kept, replaces);
    else if (shelf.length === 0) take(kept, null);
    else setAsked(kept);
  };
  return {
    ticket,
    error,
    asked,
    add: (file) => void add(file),
    replace: (document) => void add(undefined, document),
    stop: () => {
      if (ticket !== null) cancelWork(ticket);
    },
    take,
    dismiss: () => {
      setError(null);
      setAsked(null);
    },
    refuse: (message) => setError({ code: 'policy-several', message }),
  };
}

/**
 * The joint secretary's documents are those of the invitation, so the councils get them too; a participant keeps a file
 * for herself. Answers what went wrong.
 */
async function putOnShelf(
  { fileName, record }: KeptPolicy,
  replaces: ShelfDocument | null,
): Promise<AppError | null> {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return null;
  const { shared, local } = dossier;
  const title = replaces?.title ?? titleFrom(fileName);
  const invitation =
    local.role === 'joint-secretary' && replaces?.from !== 'here'
      ? reviseInvitation(shared.invitations, new Set(local.setAside), {
          policyDocuments: withDocument(
            currentInvitation(shared.invitations, new Set(local.setAside))?.policyDocuments ?? [],
            record,
            {
              fileName,
              title,
              replaces,
            },
          ),
        })
      : undefined;
  const error = await perform(
    invitation === undefined
      ? { type: 'import', at: now(), fileName: title, fileHash: record.hash, records: [record] }
      : { type: 'invite', invitation, documents: [record] },
  );
  if (error !== null) return error;
  const after = useDossier.getState().dossier ?? dossier;
  const added = policyShelf(after.shared, after.local).find(({ blob }) => blob === record.hash);
  if (added !== undefined) openOnDesk(added.key);
  showMessage(replaces === null ? words.added(title) : words.replaced(title), {
    label: words.undo,
    onPress: () => void useDossier.getState().perform({ type: 'undo', at: now() }),
  });
  return null;
}

function withDocument(
  documents: Invitation['policyDocuments'],
  { hash }: BlobRecord,
  { fileName, title, replaces }: { fileName: string; title: string; replaces: ShelfDocument | null },
): Invitation['policyDocuments'] {
  if (replaces !== null)
    return documents.map((document) =>
      document.blob !== undefined && [replaces.blob, ...replaces.earlier].includes(document.blob)
        ? { ...document, blob: hash, fileName }
        : document,
    );
  // A document that was named without its file gets it.
  const empty = documents.findIndex(({ blob }) => blob === undefined);
  const [only] = documents;
  if (documents.length === 1 && empty === 0 && only !== undefined) return [{ ...only, blob: hash, fileName }];
  return [...documents, { title, municipalities: [], blob: hash, fileName }];
}

/** "Nota Wonen 2027.pdf" is most likely about "Nota Wonen 2027". */
function titleFrom(fileName: string): string {
  const title = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/_+/g, ' ')
    .trim();
  return title === '' ? words.documents : title;
}
