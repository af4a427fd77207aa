// Small dossiers and commands for tests of saving.
import type { Command, Dossier } from '@shared/commands';
import { newDossier } from '@shared/commands';
import { type DossierId, type SharedRecord, dossierIdSchema } from '@shared/domain';
import { addRecords } from '@shared/merge';

export const dossierId: DossierId = dossierIdSchema.parse('proef-1');
export const at = '2027-01-31T10:15:00.000Z';

export function draftCommand(about: string, body = `tekst van ${about}`): Command {
  return { type: 'write-draft', about, draft: { title: about, body, advice: '' } };
}

export function invitation(id: DossierId = dossierId): SharedRecord {
  return {
    type: 'invitation',
    dossier: id,
    title: 'Advies over proeven',
    councils: [],
    addressees: [],
    chapters: [],
    policyDocuments: [],
    ancestors: [],
  };
}

export function contribution(title: string, id: DossierId = dossierId): SharedRecord {
  const point = { id: 'p1', kind: 'zorg', chapter: 'Een', title, body: title };
  const council = 'dorp';
  // Through JSON, as records come from files: the ids are checked where files are read.
  return JSON.parse(
    JSON.stringify({
      type: 'contribution',
      dossier: id,
      council,
      role: 'council',
      sentBy: 'Noor',
      date: '2027-01-30',
      ancestors: [],
      points: [point],
      heldBack: [],
      aKeyOfTheFuture: { kept: true },
    }),
  ) as SharedRecord;
}

export function importCommand(records: SharedRecord[], fileName = 'bijdrage.samenadvies'): Command {
  return { type: 'import', at, fileName, fileHash: '', records };
}

/** A dossier with an invitation and nothing to undo. */
export function smallDossier(id: DossierId = dossierId): Dossier {
  const start = newDossier(id);
  const grown = addRecords(start.shared, [invitation(id)]);
  if (!grown.ok) throw new Error(grown.error.code);
  return { ...start, shared: grown.value.state };
}
