// Taking in what another computer of the same council has sent.
import { describe, expect, it } from 'vitest';
import type { Contribution, PointId } from '../domain';
import { contributionHeads } from '../merge';
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
import { besideOwnText, ownContribution, takeInContribution } from '.';

const recordOf = ({ dossier, hash }: ReturnType<typeof send>) =>
  dossier.shared.contributions[hash] as Contribution;

describe('a new computer', () => {
  const first = send(ownStart(write([ready(pointOf('a')), ready(pointOf('b'))])));
  const second = send(done(first.dossier, write([concept(pointOf('b', 'Wordt herschreven.'))])));

  it('takes the points in as ready and what was held back as concept, and goes on from there', () => {
    const fresh = ownStart(importOf(recordOf(second), recordOf(first)));
    const edit = takeInContribution(fresh, ownCouncil, second.hash);
    if (edit === null) throw new Error('Nothing to take in.');
    const taken = done(fresh, edit);
    expect(taken.local.working?.[ownCouncil]?.points.map(({ point, status }) => [point.id, status])).toEqual([
      ['a', 'klaar'],
      ['b', 'concept'],
    ]);
    const view = ownContribution(taken, ownCouncil);
    expect(view).toMatchObject({ isUnchanged: true, unknown: [], canTakeIn: false, number: 3 });
    const sent = send(done(taken, write([ready(pointOf('c'))])));
    expect(contributionHeads(sent.dossier.shared.contributions).get(ownCouncil)).toHaveLength(1);
  });

  it('does not take in what another council sent', () => {
    const fresh = ownStart(importOf({ ...recordOf(first), council: 'zeewijk' as never }));
    const [hash] = Object.keys(fresh.shared.contributions);
    expect(takeInContribution(fresh, ownCouncil, hash as never)).toBeNull();
  });
});

describe('a newer contribution beside work of one’s own', () => {
  const base = send(ownStart(write(['a', 'b', 'c'].map((id) => ready(pointOf(id))))));
  const there = send(
    done(base.dossier, write([ready(pointOf('a', 'Van daar.')), ready(pointOf('n'))], ['c'])),
  );
  const here = done(base.dossier, write([ready(pointOf('a', 'Van hier.'))]), importOf(recordOf(there)));
  const take = (choices: [string, 'ours' | 'theirs'][]) => {
    const edit = takeInContribution(
      here,
      ownCouncil,
      there.hash,
      new Map(choices.map(([id, choice]) => [id as PointId, choice])),
    );
    if (edit === null) throw new Error('Nothing to take in.');
    return done(here, edit);
  };
  const bodies = (dossier: typeof here) =>
    dossier.local.working?.[ownCouncil]?.points.map(({ point }) => `${point.id} ${point.body}`);

  it('shows what is new, differs, stays and is gone', () => {
    expect(besideOwnText(here, ownCouncil, there.hash).map(({ id, is }) => [id, is])).toEqual([
      ['a', 'differs'],
      ['b', 'same'],
      ['n', 'new'],
      ['c', 'gone'],
    ]);
  });

  it('knows who wrote on since both were the same', () => {
    const written = send(done(base.dossier, write([ready(pointOf('a', 'Van daar.')), ready(pointOf('b'))])));
    const own = done(
      base.dossier,
      write([ready(pointOf('b', 'Van hier.')), ready(pointOf('c', 'Ook van hier.'))]),
      importOf(recordOf(written)),
    );
    const changed = besideOwnText(own, ownCouncil, written.hash).map((one) =>
      one.is === 'differs' ? `${one.id} ${one.changedBy}` : `${one.id} ${one.is}`,
    );
    expect(changed).toEqual(['a theirs', 'b ours', 'c ours']);
    expect(besideOwnText(here, ownCouncil, there.hash)).toContainEqual(
      expect.objectContaining({ is: 'differs', id: 'a', changedBy: 'both' }),
    );
  });

  it('keeps our words unless asked, and is no fork any more', () => {
    const taken = take([]);
    expect(bodies(taken)).toEqual(['a Van hier.', 'b Tekst van b.', 'c Tekst van c.', 'n Tekst van n.']);
    expect(ownContribution(taken, ownCouncil).unknown).toEqual([]);
    const sent = send(taken);
    expect(contributionHeads(sent.dossier.shared.contributions).get(ownCouncil)).toHaveLength(1);
  });

  it('still has to be sent when both were sent already, also in the very words of one of them', () => {
    const mine = send(done(base.dossier, write([ready(pointOf('a', 'Van hier.'))])));
    const met = done(mine.dossier, importOf(recordOf(there)));
    const theirs = new Map(['a', 'c'].map((id) => [id as PointId, 'theirs'] as const));
    const edit = takeInContribution(met, ownCouncil, there.hash, theirs);
    if (edit === null) throw new Error('Nothing to take in.');
    const view = ownContribution(done(met, edit), ownCouncil);
    expect(view.ready.map(({ point }) => point)).toEqual(recordOf(there).points);
    expect(view).toMatchObject({ isUnchanged: false, unknown: [] });
  });

  it('takes their words and lets their withdrawal count where a person says so', () => {
    const taken = take([
      ['a', 'theirs'],
      ['c', 'theirs'],
    ]);
    expect(bodies(taken)).toEqual(['a Van daar.', 'b Tekst van b.', 'n Tekst van n.']);
  });
});
