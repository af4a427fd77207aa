// A decision list made of a decided dossier, read on a dossier that is not decided: the same joint points.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SharedState } from '../merge';
import { addRecords, emptyState } from '../merge';
import { mintPlainContribution } from '../exchange/plain-contribution';
import { plainDecisionsSchema } from '../exchange/plain-decisions';
import { mintPlainDossier } from '../exchange/plain-dossier';
import { letterSettings, refOf, sessionView } from '../views';
import { plainDecisionsOf } from '../views/plain-decisions-of';
import { actsFromDecisions } from './acts-from-decisions';
import { recordDatedActs } from './decide';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'voorbeeld');
const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(sample, ...path)));
const at = '2026-11-20T19:30:00.000Z';

function undecided(): SharedState {
  const dossier = mintPlainDossier(bytesOf('dossier.json'));
  if (!dossier.ok) throw new Error(dossier.error.code);
  const records = ['ber', 'dij', 'elz', 'hei', 'noo', 'rie', 'wil'].map((council) => {
    const minted = mintPlainContribution(bytesOf('bijdragen', `${council}.json`), dossier.value.dossier);
    if (!minted.ok) throw new Error(minted.error.code);
    return minted.value.record;
  });
  const grown = addRecords(emptyState(dossier.value.dossier), [dossier.value.record, ...records]);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

function decide(state: SharedState, list: unknown): SharedState {
  const acts = actsFromDecisions(state, plainDecisionsSchema.parse(list), at);
  if (!acts.ok) throw new Error(`${acts.error.code} ${acts.error.path ?? ''}`);
  const decided = recordDatedActs(state, acts.value);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.state;
}

/** What a person sees of the session: nothing of hashes and of who decided when in which order. */
function seen(state: SharedState) {
  const { jointPoints, dropped, parked, undecided: open, keptApart } = sessionView(state);
  const outline = letterSettings(state).outline;
  const titles = new Map<string, string>();
  const read = (sections: typeof outline) =>
    sections.forEach(({ id, title, children }) => {
      titles.set(id, title);
      read(children);
    });
  read(outline);
  return {
    joint: jointPoints
      .map(({ joint: { id, section, title, body, advice, kind, handling, reason }, members, positions }) => ({
        ...{ id, title, body, advice, kind, handling, reason, positions },
        section: titles.get(section),
        members: members.map(({ key }) => key),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    dropped: dropped.map(({ key, reason }) => `${key} ${reason}`),
    parked: parked.map(({ key, reason }) => `${key} ${reason}`),
    open: open.map(({ key }) => key),
    keptApart: keptApart.flat().sort(),
  };
}

test('the sample, decided, comes back from its own decision list', () => {
  const list: unknown = JSON.parse(readFileSync(join(sample, 'besluiten.json'), 'utf8'));
  const decided = decide(undecided(), list);
  const again = decide(undecided(), JSON.parse(JSON.stringify(plainDecisionsOf(decided))));
  expect(seen(again)).toEqual(seen(decided));
  expect(seen(decided).joint.length).toBeGreaterThan(20);
});

test('a split point and its parts come back too', () => {
  const start = undecided();
  const [point] = sessionView(start).undecided;
  if (point === undefined) throw new Error('The sample has no points.');
  const ref = refOf(point.point);
  const list = {
    outline: [{ title: 'Eerst' }, { title: 'Daarna', number: null }],
    split: [{ ref, parts: [{ id: 'helft', from: 0, to: 20 }] }],
    jointPoints: [
      { refs: ['helft'], decision: 'overnemen', heading: '1', kind: point.point.kind },
      { refs: [], decision: 'aanpassen', heading: 'Daarna', kind: 'advies', body: 'Zonder bron.' },
    ],
    dropped: [{ ref: 'rest', reason: 'Al gezegd.' }],
    signatories: [],
  };
  const decided = decide(start, list);
  const again = decide(undecided(), plainDecisionsOf(decided));
  expect(seen(again)).toEqual(seen(decided));
  expect(seen(decided).dropped).toHaveLength(1);
});
