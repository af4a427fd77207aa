// A dossier's records as eight councils and a joint secretary could have made them; some are lost on the way.
import fc from 'fast-check';
import { applyAll, newDossier } from '../commands';
import type { Answer, BlobRecord, ContentHash, Invitation, JointPointId, SharedRecord } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import {
  councilIds,
  dossierId,
  makeContributions,
  originalHash,
  revisionPlans,
} from './arbitrary-contributions';
import { actPlans, makeDecisions } from './arbitrary-decisions';

export { dossierId };

/** What a generated set of records holds, for counting how often each case came by. */
export interface Mixture {
  readonly records: readonly SharedRecord[];
  readonly contains: readonly string[];
}

const answerPlan = fc.record({
  council: fc.nat(councilIds.length - 1),
  reply: fc.constantFrom('akkoord', 'wijziging', 'minderheid', 'bezwaar'),
  knowsEarlier: fc.boolean(),
});
type AnswerPlan = typeof answerPlan extends fc.Arbitrary<infer T> ? T : never;

const mixturePlan = fc.record({
  /** How many councils the first invitation names. */
  invited: fc.integer({ min: 5, max: 8 }),
  invitations: fc.constantFrom('een', 'opvolger', 'fork', 'eerste verloren'),
  revisions: revisionPlans,
  acts: actPlans,
  answers: fc.array(answerPlan, { maxLength: 4 }),
  isInvitationLate: fc.boolean(),
  lost: fc.array(fc.nat(30), { maxLength: 4 }),
});

export const mixtureArbitrary: fc.Arbitrary<Mixture> = mixturePlan.map((plan) => {
  const contains = new Set<string>();
  const invitations = makeInvitations(plan.invited, plan.invitations, contains);
  const contributions = makeContributions(plan.revisions, contains);
  const decisions = makeDecisions([...invitations, ...contributions], plan.acts, contains);
  const made = [...contributions, ...decisions];
  const lost = new Set(plan.lost.flatMap((at) => made[at % Math.max(made.length, 1)] ?? []));
  const kept = made.filter((record) => !lost.has(record));
  const records = [...kept, ...makeAnswers(plan.answers, contains), ...makeBlobs(contributions)];
  const named = new Set(kept.flatMap(predecessorsOf));
  if ([...lost].some((record) => named.has(hashRecord(record)))) contains.add('verloren ouder');
  const invited = new Set(invitations.flatMap(({ councils }) => councils.map(({ id }) => id)));
  if (contributions.some(({ council }) => !invited.has(council))) contains.add('raad niet uitgenodigd');
  if (plan.isInvitationLate) contains.add('uitnodiging komt laat');
  return {
    records: plan.isInvitationLate ? [...records, ...invitations] : [...invitations, ...records],
    contains: [...contains],
  };
});

function predecessorsOf(record: SharedRecord): readonly string[] {
  if (record.type === 'contribution') return record.ancestors;
  return record.type === 'decision' ? record.parents : [];
}

function makeInvitations(invited: number, form: string, contains: Set<string>): Invitation[] {
  const councils = councilIds.map((id) => ({ id, name: `Raad ${id}`, municipality: id }));
  const first: Invitation = {
    type: 'invitation',
    dossier: dossierId,
    title: 'Proef',
    councils: councils.slice(0, invited),
    addressees: [],
    chapters: ['Wonen'],
    policyDocuments: [],
    ancestors: [],
  };
  if (form === 'een') return [first];
  const renamed = councils.map((council) =>
    council.id === 'bb' ? { ...council, name: 'Andere naam' } : council,
  );
  const second = { ...first, councils: renamed, ancestors: [hashRecord(first)] };
  contains.add('raad hernoemd');
  if (invited < councils.length) contains.add('raad later uitgenodigd');
  if (form === 'eerste verloren') contains.add('uitnodiging verloren');
  if (form === 'eerste verloren') return [second];
  if (form === 'opvolger') return [first, second];
  contains.add('uitnodiging van twee kanten');
  return [first, second, { ...first, chapters: ['Schulden'], ancestors: [hashRecord(first)] }];
}

function makeAnswers(plans: readonly AnswerPlan[], contains: Set<string>): Answer[] {
  const made: Answer[] = [];
  for (const [at, { council, reply, knowsEarlier }] of plans.entries()) {
    const mine = made.filter((answer) => answer.council === councilIds[council]);
    contains.add(mine.length > 0 ? (knowsEarlier ? 'antwoord herzien' : 'antwoord als fork') : 'antwoord');
    made.push({
      type: 'answer',
      dossier: dossierId,
      council: councilIds[council] ?? ('aa' as Answer['council']),
      ancestors: knowsEarlier ? mine.map(hashRecord).sort() : [],
      date: `2026-12-0${at + 1}`,
      points: [{ jointPoint: 'j1' as JointPointId, draft: 'a'.repeat(64) as ContentHash, reply }],
    });
  }
  return made;
}

function makeBlobs(contributions: readonly { readonly original?: unknown }[]): BlobRecord[] {
  if (!contributions.some(({ original }) => original !== undefined)) return [];
  return [
    { type: 'blob', dossier: dossierId, hash: originalHash, size: 12, mediaType: 'application/msword' },
  ];
}

/** A dossier that holds the records as if they had come in one file. */
export function dossierWith(records: readonly SharedRecord[]) {
  return applyAll(newDossier(dossierId), [
    { type: 'import', at: '2026-11-01T00:00:00Z', fileName: 'alles', fileHash: '', records: [...records] },
  ]);
}
