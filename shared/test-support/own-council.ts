// A dossier of one council's computer, for tests of writing and sending.
import { type Command, type Dossier, type WorkingPoint, applyAll, newDossier } from '../commands';
import {
  type AdvicePoint,
  type Contribution,
  type CouncilId,
  type Invitation,
  type PointId,
  type RecordHash,
  councilIdSchema,
  dossierIdSchema,
  pointIdSchema,
} from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { nextContribution } from '../views';

export const ownDossier = dossierIdSchema.parse('d-raad');
export const ownCouncil: CouncilId = councilIdSchema.parse('essel');

export const ownInvitation: Invitation = {
  type: 'invitation',
  dossier: ownDossier,
  title: 'Thuis in de wijk',
  councils: ['Essel', 'Zeewijk'].map((municipality) => ({
    id: councilIdSchema.parse(municipality.toLowerCase()),
    name: `Adviesraad ${municipality}`,
    municipality,
  })),
  addressees: [],
  chapters: ['Vervoer', 'Wonen'],
  policyDocuments: [{ title: 'Nota Thuis', municipalities: [] }],
  deadline: '2026-11-21',
  jointSecretary: 'Noor de Wit',
  jointSecretaryMail: 'noor@voorbeeld.nl',
  ancestors: [],
};

export function pointOf(id: string, body = `Tekst van ${id}.`, more: Partial<AdvicePoint> = {}): AdvicePoint {
  return {
    id: pointIdSchema.parse(id),
    kind: 'zorg',
    chapter: 'Vervoer',
    title: `Punt ${id}`,
    body,
    ...more,
  };
}

export function ready(point: AdvicePoint): WorkingPoint {
  return { point, status: 'klaar' };
}

export function concept(point: AdvicePoint): WorkingPoint {
  return { point, status: 'concept' };
}

export function write(put: WorkingPoint[], remove: string[] = [], basedOn?: RecordHash[]): Command {
  return {
    type: 'edit-points',
    council: ownCouncil,
    put,
    remove: remove as PointId[],
    ...(basedOn === undefined ? {} : { basedOn }),
  };
}

export function importOf(...records: (Invitation | Contribution)[]): Command {
  return { type: 'import', at: '2026-11-01T10:00:00Z', fileName: 'x', fileHash: '', records };
}

export function done(dossier: Dossier, ...commands: Command[]): Dossier {
  const after = applyAll(dossier, commands);
  if (!after.ok) throw new Error(after.error.code);
  return after.value;
}

/** A participant's dossier with the invitation in it. */
export function ownStart(...commands: Command[]): Dossier {
  return done(
    newDossier(ownDossier),
    importOf(ownInvitation),
    { type: 'choose-role', role: 'participant', council: ownCouncil },
    ...commands,
  );
}

/** Sends what is ready for the council, as the app does once the file is written. */
export function send(dossier: Dossier, date = '2026-11-03'): { dossier: Dossier; hash: RecordHash } {
  const contribution = nextContribution(dossier, ownCouncil, {
    as: { role: 'council' },
    sentBy: 'Bo Smit',
    date,
  });
  return { dossier: done(dossier, { type: 'send', contribution }), hash: hashRecord(contribution) };
}
