// A small dossier for tests: three councils, of which two have sent something.
import { type Command, type Dossier, applyAll, newDossier } from '@shared/commands';
import {
  type Contribution,
  type Invitation,
  councilIdSchema,
  dossierIdSchema,
  pointIdSchema,
} from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import type { DossierCard, OpenedDossier } from '@shared/ipc/contract';

export const dossierId = dossierIdSchema.parse('d-proef');
const at = '2026-11-05T10:00:00.000Z';

const invitation: Invitation = {
  type: 'invitation',
  dossier: dossierId,
  title: 'Thuis in de wijk',
  councils: ['Waterhoven', 'Essel', 'Zeewijk'].map((municipality) => ({
    id: councilIdSchema.parse(municipality.slice(0, 2).toLowerCase()),
    name: `Adviesraad ${municipality}`,
    municipality,
  })),
  addressees: [],
  chapters: ['Vervoer'],
  policyDocuments: [{ title: 'Nota Thuis', municipalities: [] }],
  deadline: '2026-11-21',
  ancestors: [],
};

/** `points`: title and body of each, with ids p1, p2, … */
export function contributionOf(
  council: string,
  points: readonly (readonly [title: string, body: string])[],
  ancestors: readonly Contribution[] = [],
): Contribution {
  return {
    type: 'contribution',
    dossier: dossierId,
    council: councilIdSchema.parse(council),
    role: 'council',
    revision: ancestors.length + 1,
    sentBy: 'de secretaris',
    date: `2026-11-0${ancestors.length + 5}`,
    ancestors: ancestors.map(hashRecord),
    points: points.map(([title, body], index) => ({
      id: pointIdSchema.parse(`p${index + 1}`),
      kind: 'zorg',
      chapter: 'Vervoer',
      title,
      body,
    })),
    heldBack: [],
  };
}

export const fromWaterhoven = contributionOf('wa', [
  ['De taxi komt te laat', 'De taxi komt vaak drie kwartier te laat.'],
  ['Bellen helpt', 'Laat de vervoerder bellen.'],
]);
export const fromEssel = contributionOf('es', [['Avondvervoer', 'Na zes uur rijdt er niets meer.']]);

export function importOf(fileName: string, ...records: (Contribution | Invitation)[]): Command {
  return { type: 'import', at, fileName, fileHash: fileName, records };
}

export function sampleDossier(...more: Command[]): Dossier {
  const made = applyAll(newDossier(dossierId), [
    importOf('uitnodiging.samenadvies', invitation),
    importOf('waterhoven.samenadvies', fromWaterhoven),
    importOf('essel.samenadvies', fromEssel),
    ...more,
  ]);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

export function opened(dossier: Dossier = sampleDossier()): OpenedDossier {
  return { id: dossierId, dossier, savedAt: at, isSample: false, notices: [] };
}

export const card: DossierCard = {
  id: dossierId,
  title: 'Thuis in de wijk',
  councils: 3,
  contributionsIn: 2,
  points: 3,
  undecided: 3,
  lastOpened: at,
  deadline: '2026-11-21',
  isSample: false,
  own: null,
};
