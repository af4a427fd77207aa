// How a council's own contribution stands, from the first point to a second laptop.
import { describe, expect, it } from 'vitest';
import type { Contribution } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import {
  concept,
  done,
  importOf,
  ownCouncil,
  ownStart,
  pointOf,
  ready,
  send,
  write,
} from '../test-support/own-council';
import { nextContribution, ownContribution } from '.';

const own = (...args: Parameters<typeof ownStart>) => ownContribution(ownStart(...args), ownCouncil);
const titles = (entries: readonly { point: { title: string } }[]) => entries.map(({ point }) => point.title);

describe('before anything was sent', () => {
  it('says what goes and what stays, in order', () => {
    const view = own(write([ready(pointOf('a')), concept(pointOf('b')), ready(pointOf('c'))]));
    expect(titles(view.ready)).toEqual(['Punt a', 'Punt c']);
    expect(view.ready.map(({ change }) => change)).toEqual(['new', 'new']);
    expect(view.concepts).toMatchObject([{ point: { id: 'b' }, wasSent: false }]);
    expect(view).toMatchObject({ last: null, number: 1, isUnchanged: false, unknown: [], canTakeIn: false });
  });
});

describe('after sending', () => {
  const first = send(ownStart(write(['a', 'b', 'c', 'd'].map((id) => ready(pointOf(id))))));

  it('knows that nothing changed', () => {
    const view = ownContribution(first.dossier, ownCouncil);
    expect(view).toMatchObject({ number: 2, isUnchanged: true, withdrawn: [] });
    expect(view.last?.[0]).toBe(first.hash);
    expect(view.last?.[1].revision).toBe(1);
  });

  const changed = done(
    first.dossier,
    write(
      [ready(pointOf('a', 'Anders.')), concept(pointOf('b')), ready(pointOf('e')), concept(pointOf('f'))],
      ['c'],
    ),
  );

  it('tells what is new, changed, withdrawn and held back', () => {
    const view = ownContribution(changed, ownCouncil);
    expect(view.ready.map(({ point, change }) => [point.id, change])).toEqual([
      ['a', 'changed'],
      ['d', 'same'],
      ['e', 'new'],
    ]);
    expect(view.withdrawn.map(({ title }) => title)).toEqual(['Punt c']);
    expect(view.concepts.map(({ point, wasSent }) => [point.id, wasSent])).toEqual([
      ['b', true],
      ['f', false],
    ]);
    expect(view.isUnchanged).toBe(false);
  });

  it('a second contribution names all ancestors, counts on, and what was withdrawn then is not told again', () => {
    const second = send(changed);
    const record = second.dossier.shared.contributions[second.hash];
    expect(record).toMatchObject({ revision: 2, ancestors: [first.hash], heldBack: ['b'] });
    const third = send(done(second.dossier, write([ready(pointOf('d', 'Nog anders.'))])));
    expect(third.dossier.shared.contributions[third.hash]?.ancestors).toEqual(
      [first.hash, second.hash].sort(),
    );
    expect(ownContribution(third.dossier, ownCouncil).withdrawn).toEqual([]);
  });

  it('another order of points is a change', () => {
    const order = ['d', 'c', 'b', 'a'].map((id) => pointOf(id).id);
    const moved = done(first.dossier, {
      type: 'edit-points',
      council: ownCouncil,
      put: [],
      remove: [],
      order,
    });
    expect(ownContribution(moved, ownCouncil).isUnchanged).toBe(false);
  });
});

describe('a contribution of the own council that the text does not know', () => {
  const first = send(ownStart(write([ready(pointOf('a'))])));
  const elsewhere = send(done(first.dossier, write([ready(pointOf('x'))])), '2026-11-05');
  const theirs = elsewhere.dossier.shared.contributions[elsewhere.hash] as Contribution;

  it('is told, as long as it counts', () => {
    const met = done(first.dossier, importOf(theirs));
    expect(ownContribution(met, ownCouncil).unknown.map(([hash]) => hash)).toEqual([elsewhere.hash]);
    const aside = done(met, { type: 'set-aside', records: [elsewhere.hash] });
    expect(ownContribution(aside, ownCouncil).unknown).toEqual([]);
  });

  it('can be taken in on a new computer, but not over work that is there', () => {
    const view = own(importOf(theirs));
    expect(view.canTakeIn).toBe(true);
    expect(own(importOf(theirs), write([concept(pointOf('z'))])).canTakeIn).toBe(false);
  });
});

describe('files without lineage', () => {
  const plain = (revision: number): Contribution => ({
    ...nextContribution(ownStart(write([ready(pointOf('a', `Versie ${revision}.`))])), ownCouncil, {
      as: { role: 'council' },
      sentBy: '',
      date: '2026-11-01',
    }),
    revision,
    minted: 'plain',
  });

  it('all lower numbers are replaced along with the one that is built on', () => {
    const [one, two] = [plain(1), plain(2)];
    const dossier = ownStart(importOf(one, two), write([ready(pointOf('a'))], [], [hashRecord(two)]));
    const sent = send(dossier);
    expect(sent.dossier.shared.contributions[sent.hash]?.ancestors).toEqual(
      [hashRecord(one), hashRecord(two)].sort(),
    );
    expect(ownContribution(sent.dossier, ownCouncil).unknown).toEqual([]);
  });
});

describe("a member's inbreng", () => {
  const bo = { as: { role: 'member', author: 'Bo' }, sentBy: 'Bo', date: '2026-11-02' } as const;

  it('replaces own earlier ones only, with a number of its own, and leaves the text as it was', () => {
    const text = ownStart(write([ready(pointOf('a'))]));
    const first = nextContribution(text, ownCouncil, bo);
    const sent = done(text, { type: 'send', contribution: first });
    expect(sent.local.working).toEqual(text.local.working);
    expect(ownContribution(sent, ownCouncil, bo.as).isUnchanged).toBe(true);
    expect(ownContribution(sent, ownCouncil).last).toBeNull();
    const second = nextContribution(done(sent, write([ready(pointOf('b'))])), ownCouncil, bo);
    expect(second).toMatchObject({
      role: 'member',
      author: 'Bo',
      revision: 2,
      ancestors: [hashRecord(first)],
    });
    const ada = nextContribution(sent, ownCouncil, { ...bo, as: { role: 'member', author: 'Ada' } });
    expect(ada).toMatchObject({ revision: 1, ancestors: [] });
  });
});
