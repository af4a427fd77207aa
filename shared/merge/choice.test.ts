// A choice that the joint secretary made between two versions of a council, and what the council says afterwards.
import { describe, expect, it } from 'vitest';
import type { Contribution, CouncilId, DossierId, RecordHash } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { contributionHeads } from './heads';

const council = 'dij' as CouncilId;

function revision(
  sentBy: string,
  replaced: readonly Contribution[],
  more: Partial<Contribution> = {},
): Contribution {
  const ancestors = new Set(replaced.flatMap((record) => [hashRecord(record), ...record.ancestors]));
  return {
    type: 'contribution',
    dossier: 'd' as DossierId,
    council,
    role: 'council',
    sentBy,
    date: '2026-11-05',
    ancestors: [...ancestors].sort(),
    points: [],
    heldBack: [],
    ...more,
  };
}

function current(records: readonly Contribution[], setAside: readonly RecordHash[] = []): string[] {
  const set = Object.fromEntries(records.map((record) => [hashRecord(record), record]));
  return (contributionHeads(set, new Set(setAside)).get(council) ?? [])
    .map(([, { sentBy }]) => sentBy)
    .sort();
}

const first = revision('eerste', []);
const home = revision('thuis', [first]);
const office = revision('kantoor', [first]);
const fork = [first, home, office];
const choice = revision('keuze', [home, office], { minted: 'choice' });

describe('a choice between versions', () => {
  it('ends the fork, and setting it aside shows the fork again', () => {
    expect(current([...fork, choice])).toEqual(['keuze']);
    expect(current([...fork, choice], [hashRecord(choice)])).toEqual(['kantoor', 'thuis']);
  });

  it('gives way to the council’s own word about both versions, that never heard of the choice', () => {
    const own = revision('raad', [home, office]);
    expect(current([...fork, choice, own])).toEqual(['raad']);
    expect(current([own, choice])).toEqual(['raad']);
    expect(current([...fork, choice, own], [hashRecord(own)])).toEqual(['keuze']);
    expect(current([...fork, choice, own, revision('later', [own])])).toEqual(['later']);
  });

  it('stands beside what was written with only one of the versions in mind', () => {
    expect(current([...fork, choice, revision('raad', [home])])).toEqual(['keuze', 'raad']);
  });

  it('is replaced by what names it, and makes a fork with another choice', () => {
    expect(current([...fork, choice, revision('raad', [choice])])).toEqual(['raad']);
    const other = revision('andere keuze', [home, office], { minted: 'choice' });
    expect(current([...fork, choice, other])).toEqual(['andere keuze', 'keuze']);
  });

  it('gives way to a file without lineage with a higher number than both', () => {
    const plain = (sentBy: string, number: number) =>
      revision(sentBy, [], { minted: 'plain', revision: number });
    const one = plain('een', 2);
    const two = plain('twee', 2);
    const chosen = revision('keuze', [one, two], { minted: 'choice' });
    expect(current([one, two, chosen])).toEqual(['keuze']);
    expect(current([one, two, chosen, plain('drie', 3)])).toEqual(['drie']);
    expect(current([one, two, chosen, plain('oud', 1)])).toEqual(['keuze']);
  });

  it('is not undone by a file that it knew itself, however that one is numbered', () => {
    const second = revision('twee', [], { minted: 'plain', revision: 2 });
    const lower = revision('een', [second], { minted: 'plain', revision: 1 });
    const chosen = revision('keuze', [lower, second], { minted: 'choice' });
    expect(current([second, lower, chosen, revision('los', [])])).toEqual(['keuze', 'los']);
  });
});
