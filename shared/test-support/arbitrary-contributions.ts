// Contributions as eight councils could send them: from two laptops that do not always know of each other, by members,
// from plain JSON and Word, and as a choice between versions.
import fc from 'fast-check';
import {
  type AdvicePoint,
  type BlobHash,
  type Contribution,
  type CouncilId,
  type DossierId,
  type PointId,
  type RecordHash,
} from '../domain';
import { hashRecord } from '../exchange/record-hash';

export const dossierId = 'd-proef' as DossierId;
export const councilIds = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'] as CouncilId[];
const pointIds = ['1', '2', '3', '4'] as PointId[];
export const originalHash = 'c'.repeat(64) as BlobHash;

const pointArbitrary = (id: PointId): fc.Arbitrary<AdvicePoint> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('waardering', 'zorg', 'vraag', 'advies'),
    chapter: fc.constantFrom('Wonen', 'Schulden'),
    title: fc.constantFrom('Loket', 'Wachttijd', 'Taal'),
    body: fc.constantFrom('Kort.', 'Iets langer.', 'Met *nadruk* gezegd.'),
  });

const ways = ['eigen', 'eigen', 'eigen', 'plat', 'plat', 'word', 'keuze', 'lid'] as const;

const mintedAs: Partial<Record<(typeof ways)[number], Contribution['minted']>> = {
  plat: 'plain',
  word: 'word',
  keuze: 'choice',
};

const revisionPlan = fc.record({
  /** Two councils send much, so that their revisions meet. */
  council: fc.oneof(fc.nat(1), fc.nat(councilIds.length - 1)),
  way: fc.constantFrom(...ways),
  /** Which of the council's two laptops writes, and whether the two have just exchanged what they had. */
  laptop: fc.nat(1),
  isInStep: fc.boolean(),
  points: fc.subarray(pointIds).chain((ids) => fc.tuple(...ids.map(pointArbitrary))),
  held: fc.subarray(pointIds, { maxLength: 1 }),
  /** For files without lineage: what a person wrote on it, and whether it names the file before it. */
  number: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  namesLast: fc.boolean(),
  /** Clocks of laptops are wrong, so the day says nothing. */
  day: fc.integer({ min: 1, max: 28 }),
  isFromLaterVersion: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});
type RevisionPlan = typeof revisionPlan extends fc.Arbitrary<infer T> ? T : never;

export const revisionPlans = fc.array(revisionPlan, { maxLength: 14, size: 'max' });

/** `contains` gets a word for every case that came by. */
export function makeContributions(plans: readonly RevisionPlan[], contains: Set<string>): Contribution[] {
  const made = new Map<RecordHash, Contribution>();
  const known = new Map<string, readonly RecordHash[]>();
  for (const plan of plans) {
    const council = councilIds[plan.council] ?? ('aa' as CouncilId);
    const mine = [...made].filter(([, record]) => record.council === council && record.role === 'council');
    const here = `${council} ${plan.laptop}`;
    if (plan.isInStep || plan.way === 'keuze')
      known.set(
        here,
        mine.map(([hash]) => hash),
      );
    const ancestors = ancestorsFor(plan, known.get(here) ?? []);
    noteCases(
      plan,
      mine.map(([, record]) => record),
      ancestors,
      contains,
    );
    const record = contributionFor(plan, council, ancestors);
    const hash = hashRecord(record);
    made.set(hash, record);
    if (record.role === 'council') known.set(here, [...new Set([...ancestors, hash])]);
  }
  return [...made.values()];
}

function ancestorsFor({ way, namesLast }: RevisionPlan, known: readonly RecordHash[]): RecordHash[] {
  if (way === 'lid') return [];
  if (way === 'plat' || way === 'word') return namesLast ? known.slice(-1) : [];
  return [...known].sort();
}

function contributionFor(plan: RevisionPlan, council: CouncilId, ancestors: RecordHash[]): Contribution {
  const sent = new Set(plan.points.map((point) => point.id));
  const minted = mintedAs[plan.way];
  const revision = plan.way === 'plat' ? plan.number : ancestors.length + 1;
  return {
    type: 'contribution',
    dossier: dossierId,
    council,
    role: plan.way === 'lid' ? 'member' : 'council',
    ...(plan.way === 'lid' ? { author: 'Riet' } : {}),
    sentBy: `secretaris op laptop ${plan.laptop}`,
    date: `2026-11-${String(plan.day).padStart(2, '0')}`,
    ...(revision === undefined ? {} : { revision }),
    ancestors,
    points: [...plan.points],
    heldBack: plan.held.filter((id) => !sent.has(id)),
    ...(minted === undefined ? {} : { minted }),
    ...(plan.way === 'word' ? { original: originalHash } : {}),
    ...(plan.isFromLaterVersion ? { later: { kleur: 'blauw' } } : {}),
  };
}

function noteCases(
  plan: RevisionPlan,
  earlier: readonly Contribution[],
  ancestors: readonly RecordHash[],
  contains: Set<string>,
): void {
  const before = new Set(earlier.flatMap((record) => record.points.map((point) => point.id)));
  const last = new Set(earlier.at(-1)?.points.map((point) => point.id));
  const sent = new Set(plan.points.map((point) => point.id));
  const note = (name: string, isSo: boolean) => {
    if (isSo) contains.add(name);
  };
  note('meer revisies', earlier.length > 0);
  note('fork', plan.way === 'eigen' && ancestors.length < earlier.length);
  note('keuze tussen versies', plan.way === 'keuze' && earlier.length > 1);
  note('zonder afstamming', plan.way === 'plat' || plan.way === 'word');
  note('inbreng van een lid', plan.way === 'lid');
  note(
    'punt ingetrokken',
    [...last].some((id) => !sent.has(id) && !plan.held.includes(id)),
  );
  note(
    'punt keert terug',
    [...sent].some((id) => before.has(id) && !last.has(id)),
  );
  note(
    'aangehouden',
    plan.held.some((id) => !sent.has(id)),
  );
  note('sleutel van een latere versie', plan.isFromLaterVersion);
  const dates = earlier.map((record) => record.date);
  note(
    'klok loopt achter',
    dates.some((date) => date > `2026-11-${String(plan.day).padStart(2, '0')}`),
  );
}
