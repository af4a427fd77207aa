import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, type Dossier, applyAll, newDossier } from '../commands';
import type {
  Answer,
  ContentHash,
  CouncilId,
  DecisionAct,
  JointPointId,
  SectionId,
  SharedRecord,
} from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { buildLetter } from '../letter';
import { addRecords, emptyState } from '../merge';
import { dossierWith, mixtureArbitrary } from '../test-support/arbitrary-records';
import { ownCouncil as essel, ownDossier, ownInvitation } from '../test-support/own-council';
import { agreement } from './agreement';
import { draftHash, effectivePositions, ownAnswers, positionOf } from './agreement-answers';
import { nextAnswer, ownAgreement } from './agreement-own';
import { sessionView } from './session-view';

const zeewijk = 'zeewijk' as CouncilId;
const j1 = 'j1' as JointPointId;
const j2 = 'j2' as JointPointId;
const at = '2026-11-11T19:00:00Z';

function joint(id: JointPointId, body: string) {
  return {
    id,
    members: [],
    handling: 'aanpassen' as const,
    section: 's' as SectionId,
    order: 1,
    kind: 'advies' as const,
    title: 'De taxi',
    body,
  };
}
const take = (id: JointPointId, body: string): DecisionAct => ({ act: 'take', jointPoint: joint(id, body) });
const decide = (...acts: DecisionAct[]): Command => ({ type: 'decide', at, acts });
const hashOf = (body: string) => draftHash(joint(j1, body));

function note(council: CouncilId, stance: 'steunt' | 'tegen', draft?: ContentHash): DecisionAct {
  return { act: 'note-position', jointPoint: j1, council, position: { stance }, ...(draft && { draft }) };
}

function answer(
  council: CouncilId,
  reply: Answer['points'][number]['reply'],
  body: string,
  ancestors: readonly Answer[] = [],
  text?: string,
): Answer {
  return {
    type: 'answer',
    dossier: ownDossier,
    council,
    ancestors: ancestors.map(hashRecord),
    date: '2026-11-12',
    points: [{ jointPoint: j1, draft: hashOf(body), reply, ...(text !== undefined && { text }) }],
  };
}

function dossierOf(...commands: Command[]): Dossier {
  const made = applyAll(newDossier(ownDossier), [bring(ownInvitation), ...commands]);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

function bring(...records: SharedRecord[]): Command {
  return { type: 'import', at, fileName: 'antwoord', fileHash: '', records };
}

function pointOf(dossier: Dossier, council: CouncilId = zeewijk) {
  const [point] = agreement(dossier.shared, new Set(dossier.local.setAside)).points;
  return point?.councils.find((each) => each.council === council);
}

const supportOf = (dossier: Dossier) =>
  buildLetter(dossier.shared, { today: '2026-11-12' }).blocks.flatMap((block) =>
    block.type === 'support' || block.type === 'paragraph' ? [JSON.stringify(block)] : [],
  );

describe('agreement', () => {
  it('says who still has to answer, and counts a position that was noted', () => {
    const dossier = dossierOf(decide(take(j1, 'Oud')), decide(note(zeewijk, 'steunt')));
    const view = agreement(dossier.shared);
    expect(view.points[0]?.waiting).toEqual([essel]);
    expect([...view.waiting]).toEqual([
      [essel, 1],
      [zeewijk, 0],
    ]);
    expect(pointOf(dossier)).toMatchObject({ state: 'noted', counts: { stance: 'steunt' } });
  });

  it('lets the own answer outrank what was noted, and shows both', () => {
    const said = answer(zeewijk, 'bezwaar', 'Oud', [], 'Te duur.');
    const dossier = dossierOf(decide(take(j1, 'Oud')), bring(said), decide(note(zeewijk, 'steunt')));
    expect(pointOf(dossier)).toMatchObject({
      state: 'answered',
      noted: { stance: 'steunt' },
      counts: { stance: 'tegen', text: 'Te duur.' },
    });
  });

  it('sees that the text changed since: an agreement falls away, an objection keeps standing', () => {
    const changed = (reply: 'akkoord' | 'bezwaar') =>
      pointOf(
        dossierOf(decide(take(j1, 'Oud')), bring(answer(zeewijk, reply, 'Oud')), decide(take(j1, 'Nieuw'))),
      );
    expect(changed('akkoord')).toMatchObject({ state: 'outdated', own: [{ isOutdated: true }] });
    expect(changed('akkoord')?.counts).toBeUndefined();
    expect(changed('bezwaar')?.counts).toEqual({ stance: 'tegen' });
    const renewed = dossierOf(
      decide(take(j1, 'Nieuw')),
      bring(answer(zeewijk, 'bezwaar', 'Oud')),
      decide(note(zeewijk, 'steunt', hashOf('Nieuw'))),
    );
    expect(pointOf(renewed)).toMatchObject({ state: 'noted', counts: { stance: 'steunt' } });
  });

  it('shows two answers that do not know each other, and a next one solves them', () => {
    const [one, other] = [
      answer(zeewijk, 'akkoord', 'Oud'),
      answer(zeewijk, 'minderheid', 'Oud', [], 'Nee.'),
    ];
    const forked = dossierOf(decide(take(j1, 'Oud')), bring(one, other));
    expect(pointOf(forked)?.own).toHaveLength(2);
    expect(pointOf(forked)?.counts).toEqual({ stance: 'minderheid', text: 'Nee.' });
    const solved = dossierOf(
      decide(take(j1, 'Oud')),
      bring(answer(zeewijk, 'wijziging', 'Oud', [one, other], 'Zo')),
    );
    expect(pointOf(solved)?.own).toHaveLength(1);
  });

  it('prints in the letter what the council itself said', () => {
    const noted = dossierOf(
      decide(
        { act: 'set-outline', sections: [{ id: 's' as SectionId, title: 'Vervoer', children: [] }] },
        { act: 'set-letter-part', letterPart: { part: 'support-line', value: 'always' } },
        take(j1, 'Oud'),
        note(zeewijk, 'steunt'),
      ),
    );
    expect(supportOf(noted).join()).toContain('Zeewijk');
    const own = applyAll(noted, [bring(answer(zeewijk, 'minderheid', 'Oud', [], 'Wij willen meer taxi’s.'))]);
    const lines = own.ok ? supportOf(own.value) : [];
    expect(lines.filter((line) => line.includes('"support"'))).toEqual([]);
    expect(lines.join()).toContain('Wij willen meer taxi’s.');
  });

  it('is the same in every order of arrival, and loses no answer that nobody replaced', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(mixtureArbitrary, fc.array(fc.nat(), { maxLength: 40 }), ({ records }, order) => {
        const shuffled = [...records]
          .map((record, index) => ({ record, place: order[index % Math.max(order.length, 1)] ?? index }))
          .sort((a, b) => a.place - b.place)
          .map(({ record }) => record);
        const [one, other] = [dossierWith(records), dossierWith(shuffled)];
        if (!one.ok || !other.ok) throw new Error('The records do not fit together.');
        expect(agreement(other.value.shared)).toEqual(agreement(one.value.shared));
        const { answers } = one.value.shared;
        const standing = ownAnswers(answers);
        const replaced = new Set(Object.values(answers).flatMap(({ ancestors }) => ancestors));
        for (const [hash, said] of Object.entries(answers)) {
          if (replaced.has(hash as never)) continue;
          for (const point of said.points) {
            const own = standing.get(point.jointPoint)?.get(said.council) ?? [];
            expect(own.map((each) => each.answer)).toContainEqual(point);
            seen.set('standing', (seen.get('standing') ?? 0) + 1);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.get('standing')).toBeGreaterThan(50);
  });

  it('never counts what was noted above an own answer to the text as it is', () => {
    const reply = fc.constantFrom('akkoord', 'wijziging', 'minderheid', 'bezwaar');
    const body = fc.constantFrom('Oud', 'Nieuw');
    fc.assert(
      fc.property(reply, body, fc.boolean(), fc.boolean(), (own, now, isPinned, isFirst) => {
        const said = bring(answer(zeewijk, own, 'Oud', [], 'Tekst'));
        const noted = decide(note(zeewijk, 'steunt', isPinned ? hashOf(now) : undefined));
        const dossier = dossierOf(decide(take(j1, now)), ...(isFirst ? [said, noted] : [noted, said]));
        const [view] = sessionView(dossier.shared).jointPoints;
        if (view === undefined) throw new Error('The joint point is missing.');
        const [counts] = effectivePositions(view, ownAnswers(dossier.shared.answers));
        const text = { jointPoint: j1, draft: hashOf('Oud'), reply: own, text: 'Tekst' };
        if (now === 'Oud') expect(counts?.position).toEqual(positionOf(text));
        else if (isPinned) expect(counts?.position).toEqual({ stance: 'steunt' });
        expect(pointOf(dossier)?.own).toHaveLength(1);
        expect(pointOf(dossier)?.noted).toEqual({ stance: 'steunt' });
      }),
    );
  });
});

describe('the answer of one council', () => {
  const two = decide(take(j1, 'Oud'), { act: 'take', jointPoint: joint(j2, 'Twee') });
  const write = (id: JointPointId, reply: 'akkoord' | 'wijziging', text?: string): Command => ({
    type: 'write-answer',
    council: essel,
    put: [
      {
        jointPoint: id,
        draft: hashOf(id === j1 ? 'Oud' : 'Twee'),
        reply,
        ...(text !== undefined && { text }),
      },
    ],
    remove: [],
  });
  const states = (dossier: Dossier) => ownAgreement(dossier, essel).points.map(({ state }) => state);

  it('goes from open to sent; what lacks its words stays', () => {
    const written = dossierOf(two, write(j1, 'akkoord'), write(j2, 'wijziging'));
    expect(states(written)).toEqual(['ready', 'no-text']);
    const first = nextAnswer(written, essel, '2026-11-12');
    expect(first.points.map(({ jointPoint }) => jointPoint)).toEqual([j1]);
    const sent = applyAll(written, [
      { type: 'send-answer', answer: first },
      write(j2, 'wijziging', 'Liever zo.'),
    ]);
    if (!sent.ok) throw new Error(sent.error.message);
    expect(states(sent.value)).toEqual(['sent', 'ready']);
    const second = nextAnswer(sent.value, essel, '2026-11-13');
    expect(second.ancestors).toEqual([hashRecord(first)]);
    expect(second.points).toHaveLength(2);
  });

  it('asks again when the text has changed, also for an answer that was not sent yet', () => {
    const changed = dossierOf(two, write(j1, 'akkoord'), decide(take(j1, 'Nieuw')));
    expect(states(changed)).toEqual(['outdated', 'open']);
    expect(nextAnswer(changed, essel, '2026-11-12').points).toEqual([]);
  });

  it('is taken back with undo, typing as one step', () => {
    const typed = dossierOf(
      two,
      write(j1, 'wijziging'),
      write(j1, 'wijziging', 'L'),
      write(j1, 'wijziging', 'Lie'),
      write(j1, 'wijziging', 'Liever zo'),
    );
    const shown = (dossier: Dossier) => ownAgreement(dossier, essel).points[0]?.shown ?? null;
    const once = applyAll(typed, [{ type: 'undo', at }]);
    expect(once.ok && shown(once.value)).toEqual({
      jointPoint: j1,
      draft: hashOf('Oud'),
      reply: 'wijziging',
    });
    const twice = applyAll(typed, [
      { type: 'undo', at },
      { type: 'undo', at },
    ]);
    expect(twice.ok && shown(twice.value)).toBeNull();
    const again = applyAll(typed, [
      { type: 'undo', at },
      { type: 'redo', at },
    ]);
    expect(again.ok && shown(again.value)?.text).toBe('Liever zo');
  });

  it('keeps apart answers of another dossier', () => {
    const foreign = { ...answer(essel, 'akkoord', 'Oud'), dossier: 'ander' as never };
    expect(addRecords(emptyState(ownDossier), [foreign]).ok).toBe(false);
  });
});
