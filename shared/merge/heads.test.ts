// Which revision counts, in the cases where numbers and names could disagree.
import { describe, expect, it } from 'vitest';
import type { Contribution, CouncilId, Decision, DossierId, RecordHash } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { indexDecisions } from './decision-index';
import { contributionHeads } from './heads';

const council = 'ber' as CouncilId;

function plain(
  revision: number | undefined,
  ancestors: readonly RecordHash[] = [],
  sentBy = 'secretaris',
): Contribution {
  return {
    type: 'contribution',
    dossier: 'd' as DossierId,
    council,
    role: 'council',
    sentBy,
    date: '2026-11-05',
    ...(revision === undefined ? {} : { revision }),
    ancestors: [...ancestors],
    points: [],
    heldBack: [],
    minted: 'plain',
  };
}

function headsOf(...contributions: Contribution[]): string[] {
  const set = Object.fromEntries(contributions.map((record) => [hashRecord(record), record]));
  return (contributionHeads(set).get(council) ?? []).map(([, record]) =>
    `${record.sentBy} ${record.revision ?? ''}`.trim(),
  );
}

describe('files without lineage', () => {
  it('are ordered by the number that a person gave them', () => {
    expect(headsOf(plain(1), plain(2))).toEqual(['secretaris 2']);
    expect(headsOf(plain(2), plain(1))).toEqual(['secretaris 2']);
  });

  it('are a fork when nothing orders them', () => {
    expect(headsOf(plain(undefined), plain(undefined, [], 'voorzitter'))).toHaveLength(2);
  });

  it('keep the one that names the other, also with a lower number', () => {
    const second = plain(2);
    expect(headsOf(second, plain(1, [hashRecord(second)], 'voorzitter'))).toEqual(['voorzitter 1']);
  });
});

describe('decisions from a file that claims too much', () => {
  const base = { type: 'decision', dossier: 'd' as DossierId, parents: [], at: '' } as const;

  it('do not count on a thing that the act is not about', () => {
    const drop: Decision = {
      ...base,
      parents: [],
      subjects: ['outline', 'point:["ber","1"]'],
      act: {
        act: 'drop',
        point: { council, point: '1' as never, content: 'a'.repeat(64) as never },
        reason: '',
      },
    };
    const index = indexDecisions({ [hashRecord(drop)]: drop });
    expect(index.inForce('outline')).toEqual([]);
    expect(index.inForce('point:["ber","1"]')).toHaveLength(1);
  });

  it('may claim thousands of things without costing their square', () => {
    const members = Array.from({ length: 5000 }, (_, at) => ({
      ...{ council, point: String(at) as never, content: 'a'.repeat(64) as never },
    }));
    const base = { id: 'j1' as never, handling: 'overnemen', section: 's' as never } as const;
    const take: Decision['act'] = {
      act: 'take',
      jointPoint: { ...base, order: 1, kind: 'advies', members },
    };
    const claims = Array.from({ length: 6000 }, (_, at) => `joint:j${at}`);
    const decisions = [1, 2, 3].map((day): Decision => ({
      ...{ type: 'decision', dossier: 'd' as DossierId, parents: [], at: `${day}` },
      ...{ subjects: claims, act: take },
    }));
    const index = indexDecisions(Object.fromEntries(decisions.map((one) => [hashRecord(one), one])));
    expect([...index.subjects()]).toEqual(['joint:j1']);
  });

  it('may take each other back in a chain of any length', () => {
    const first: Decision = {
      ...base,
      parents: [],
      subjects: ['outline'],
      act: { act: 'set-outline', sections: [] },
    };
    const chain: Decision[] = [first];
    let last = hashRecord(first);
    for (let step = 0; step < 20_000; step += 1) {
      const next: Decision = {
        ...base,
        parents: [last],
        subjects: ['outline'],
        act: { act: 'retract', decision: last },
      };
      last = hashRecord(next);
      chain.push(next);
    }
    const index = indexDecisions(Object.fromEntries(chain.map((one) => [hashRecord(one), one])));
    expect(index.inForce('outline')).toHaveLength(1);
  });
});
