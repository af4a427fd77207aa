// Repairs: afterwards the finding is gone, and nothing else in the letter is different.
import { describe, expect, it } from 'vitest';
import type { DecisionAct } from '../../domain';
import { buildLetter } from '../build-letter';
import { checkLetter } from './check-letter';
import type { RuleId } from './finding';
import { repairsFor } from './repairs';
import { decided, parts, sections, take } from './test-dossier';

const findingsOf = (state: ReturnType<typeof decided>) =>
  checkLetter(state, buildLetter(state, { today: '2026-11-21' }));

function repaired(rule: RuleId, acts: readonly DecisionAct[]) {
  const before = decided([...parts, ...acts]);
  const finding = findingsOf(before).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`nothing found by ${rule}`);
  const mends = repairsFor(before)(finding);
  return { before, mends, after: mends === null ? before : decided(mends, before) };
}

const shown = (state: ReturnType<typeof decided>) =>
  buildLetter(state, { today: '2026-11-21' }).blocks.map((block) => JSON.stringify(block));

const list = (...items: readonly string[]) => `Denk aan:\n\n${items.map((item) => `- ${item}`).join('\n')}`;

describe('a repair of text', () => {
  it.each<[RuleId, string, string]>([
    ['double-space', 'De huur  is hoog.', 'De huur is hoog.'],
    ['stray-punctuation', 'De huur, ; en de koop.', 'De huur; en de koop.'],
    ['stray-punctuation', 'De huur; , en de koop.', 'De huur; en de koop.'],
    ['stray-punctuation', 'De huur; (en de koop).', 'De huur (en de koop).'],
    ['stray-punctuation', 'De huur .. en', 'De huur. en'],
    ['stray-punctuation', 'De huur is te hoog..', 'De huur is te hoog.'],
    ['stray-punctuation', 'De huur , en de koop.', 'De huur, en de koop.'],
    ['stray-punctuation', 'Zo duur is de huur !', 'Zo duur is de huur!'],
    ['empty-item', list('huur;', '', 'koop.'), list('huur;', 'koop.')],
    ['empty-item', list('huur;', ';', 'koop.'), list('huur;', 'koop.')],
    ['item-endings', list('huur;', 'koop.', 'grond.'), list('huur;', 'koop;', 'grond.')],
    ['item-endings', list('huur', 'koop', 'grond;'), list('huur', 'koop', 'grond')],
    ['item-endings', list('huur;', 'koop;', 'grond;'), list('huur;', 'koop;', 'grond.')],
    [
      'announced-count',
      `Wij noemen een drietal zaken:\n\n${['huur', 'koop'].map((item) => `- ${item}`).join('\n')}`,
      `Wij noemen een tweetal zaken:\n\n- huur\n- koop`,
    ],
    [
      'announced-count',
      'Let op de volgende 3 zaken:\n\n- huur\n- koop',
      'Let op de volgende 2 zaken:\n\n- huur\n- koop',
    ],
    [
      'sentence-unfinished',
      'De huur is in alle gemeenten al jaren te hoog',
      'De huur is in alle gemeenten al jaren te hoog.',
    ],
  ])('by %s: %j', (rule, body, wanted) => {
    const { before, after } = repaired(rule, [take({ body })]);
    expect(findingsOf(after).filter((finding) => finding.rule === rule)).toEqual([]);
    expect(findingsOf(after).length).toBeLessThan(findingsOf(before).length);
    expect(shown(after)).toEqual(shown(decided([...parts, take({ body: wanted })])));
  });

  it('reaches titles, sections and the parts around them', () => {
    const outline = sections.map((section) => ({ ...section, intro: 'De huur  stijgt.' }));
    const acts: DecisionAct[] = [
      take({ title: '1.1 Huur' }),
      { act: 'set-outline', sections: outline },
      { act: 'set-letter-part', letterPart: { part: 'closing', value: 'Veel  dank.' } },
    ];
    expect(repaired('number-typed', acts).mends).toMatchObject([{ jointPoint: { title: 'Huur' } }]);
    const first = repaired('double-space', acts);
    expect(first.mends).toMatchObject([{ sections: [{ intro: 'De huur stijgt.' }] }]);
    const left = findingsOf(first.after).filter(({ rule }) => rule === 'double-space');
    expect(left.map((finding) => repairsFor(first.after)(finding))).toMatchObject([
      [{ letterPart: { part: 'closing', value: 'Veel dank.' } }],
    ]);
  });

  it('is not done where emphasis hides the place', () => {
    expect(repaired('double-space', [take({ body: 'De **huur**  is hoog.' })]).mends).toBeNull();
  });

  it('leaves endings alone that mean something', () => {
    expect(repaired('item-endings', [take({ body: list('huur;', 'koop?', 'grond.') })]).mends).toBeNull();
  });
});

describe('a repair by a part that comes in', () => {
  it('explains abbreviations in an annex', () => {
    const { before, after } = repaired('abbreviation-unexplained', [take({ body: 'Het UWV helpt.' })]);
    expect(findingsOf(after)).toEqual([]);
    expect(shown(after).slice(0, shown(before).length)).toEqual(shown(before));
  });

  it('keeps the annexes that were there', () => {
    const annexes: DecisionAct = {
      act: 'set-letter-part',
      letterPart: { part: 'annexes', value: ['decisions'] },
    };
    const { mends } = repaired('abbreviation-unexplained', [take({ body: 'Het UWV helpt.' }), annexes]);
    expect(mends).toMatchObject([{ letterPart: { value: ['decisions', 'abbreviations'] } }]);
  });
});
