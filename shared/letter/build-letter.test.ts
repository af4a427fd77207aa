// The letter as blocks: what a college reads, and that nothing a council said goes missing.
import { describe, expect, it } from 'vitest';
import { type DatedAct, recordDatedActs } from '../commands';
import type {
  AddresseeId,
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  JointPointId,
  SectionId,
} from '../domain';
import { type SharedState, addRecords, emptyState } from '../merge';
import { roundInvitation, sentBy, smallRound } from '../test-support/small-round';
import { currentPoints, keyOf } from '../views';
import { buildLetter } from './build-letter';
import type { LetterModel } from './letter-model';

const places = { ber: 'Berkelhoek', dij: 'Dijkstad' } as const;
const invitation = roundInvitation(places, { chapters: ['2 Wonen'] });

function contribution(council: keyof typeof places, points: readonly Partial<AdvicePoint>[]): Contribution {
  return sentBy(
    council,
    points.map((point, at) => ({ chapter: '2 Wonen', title: `Punt ${at + 1}`, ...point })),
  );
}

function stateWith(...contributions: Contribution[]): SharedState {
  const grown = addRecords(emptyState(smallRound), [invitation, ...contributions]);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

function decide(state: SharedState, acts: readonly DecisionAct[]): SharedState {
  const decided = recordDatedActs(
    state,
    acts.map((act): DatedAct => ({ act, at: '2026-11-11T20:00:00Z' })),
  );
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.state;
}

function take(state: SharedState, which: readonly number[], more: object): DecisionAct {
  const members = which.flatMap((at) => {
    const point = currentPoints(state)[at];
    return point ? [{ ...keyOf(point), content: point.content }] : [];
  });
  return {
    act: 'take',
    jointPoint: {
      id: 'j1' as JointPointId,
      members,
      handling: 'samenvoegen',
      section: 'a' as SectionId,
      order: 1,
      kind: 'advies',
      body: 'Wij zien wachttijden.',
      advice: 'Maak ze korter.',
      ...more,
    },
  };
}

const outline: DecisionAct = {
  act: 'set-outline',
  sections: [
    { id: 'a' as SectionId, title: 'Wonen', children: [] },
    { id: 'slot' as SectionId, title: 'Tot slot', number: null, intro: 'Dank.', children: [] },
  ],
};

/** The letter line by line, as somebody would read it aloud. */
function read(letter: LetterModel): string[] {
  return letter.blocks.flatMap((block) => {
    switch (block.type) {
      case 'address':
        return [...block.lines];
      case 'reference':
        return block.rows.map(({ label, value }) => `${label}: ${value}`);
      case 'signatories':
        return block.entries.map(({ name, role, council }) => `${name}, ${role}, ${council}`);
      case 'list':
        return block.items.map(
          (item) => `${'  '.repeat(item.level)}- ${item.content.map(({ text }) => text).join('')}`,
        );
      case 'heading':
        return [`${block.number ?? ''} ${block.content.map(({ text }) => text).join('')}`.trim()];
      case 'advice':
        return [`Advies: ${block.content.map(({ text }) => text).join('')}`.trim()];
      case 'paragraph':
      case 'quote':
        return [block.content.map(({ text }) => text).join('')];
      case 'contents':
      case 'table':
      case 'summary-line':
        return [];
      default:
        return [block.text];
    }
  });
}

const today = '2026-11-21';

describe('a letter on which all was decided', () => {
  const start = stateWith(contribution('ber', [{}]), contribution('dij', [{}]));

  it('holds the joint text under its section, with numbers worked out and no word of concept', () => {
    const state = decide(start, [outline, take(start, [0, 1], { title: 'Wachttijd' })]);
    expect(read(buildLetter(state, { today })).slice(2)).toEqual([
      'Aan de colleges van burgemeester en wethouders van Berkelhoek en Dijkstad',
      '1 Wonen',
      '1.1 Wachttijd',
      'Wij zien wachttijden.',
      'Advies: Maak ze korter.',
      'Tot slot',
      'Dank.',
    ]);
  });

  it('does not repeat the title of the section above its only point', () => {
    const state = decide(start, [outline, take(start, [0, 1], { title: 'Wonen' })]);
    expect(read(buildLetter(state, { today })).filter((line) => line.includes('Wonen'))).toEqual(['1 Wonen']);
  });

  it('says which councils support a point when that was asked, and prints a minority text always', () => {
    const noted: DecisionAct = {
      act: 'note-position',
      jointPoint: 'j1' as JointPointId,
      council: 'dij' as CouncilId,
      position: { stance: 'minderheid', text: 'Wij willen iets anders.' },
    };
    const support: DecisionAct = {
      act: 'set-letter-part',
      letterPart: { part: 'support-line', value: 'not-all' },
    };
    const state = decide(start, [outline, take(start, [0, 1], {}), noted, support]);
    const lines = read(buildLetter(state, { today }));
    expect(lines).toContain('Gesteund door Berkelhoek.');
    expect(lines.join('\n')).toContain('Minderheidsstandpunt van Dijkstad:\nWij willen iets anders.');
  });

  it('leaves a point for one college out of the letter to another, and shows that college alone', () => {
    const only = { addressees: ['ber' as AddresseeId] };
    const state = decide(start, [outline, take(start, [0, 1], only)]);
    const letterTo = (id: string) => read(buildLetter(state, { today, addressee: id as AddresseeId }));
    expect(letterTo('ber')).toContain('Wij zien wachttijden.');
    expect(letterTo('dij')).not.toContain('Wij zien wachttijden.');
    expect(letterTo('dij')).toContain('College van burgemeester en wethouders van Dijkstad');
  });

  it('keeps a point whose section was thrown away, in a section of its own', () => {
    const state = decide(start, [take(start, [0, 1], { section: 'weg' as SectionId }), outline]);
    const lines = read(buildLetter(state, { today }));
    expect(lines.indexOf('Wij zien wachttijden.')).toBeGreaterThan(lines.indexOf('2 Overige punten'));
  });
});

describe('a letter on which points are still open', () => {
  const start = stateWith(
    contribution('ber', [{ body: 'Wij zien veel.\n\nAdvies: doe iets.' }, { title: 'Apart' }]),
    contribution('dij', [{ title: 'Zelfde zaak', body: '- een\n- twee' }]),
  );

  it('is marked, numbers the chapters itself and holds every point with its council', () => {
    const letter = buildLetter(start, { today });
    const lines = read(letter);
    expect(letter.isConcept).toBe(true);
    expect(lines[0]).toMatch(/^CONCEPT, 21 november 2026\. Over 3 van de 3 punten/);
    expect(lines).toEqual(
      expect.arrayContaining([
        '1 Wonen',
        '1.1 Punt 1',
        'Wij zien veel.',
        'Advies: doe iets.',
        '- een',
        '- twee',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('Ingebracht door'))).toHaveLength(3);
  });

  it('puts points together as proposed, each still with its own words', () => {
    const keys = currentPoints(start).map(({ key }) => key);
    const clusters = [{ keys: [keys[0] ?? '', keys[2] ?? ''], title: 'Zelfde zaak' }];
    const lines = read(buildLetter(start, { today, clusters }));
    expect(lines.indexOf('- een')).toBeLessThan(lines.indexOf('1.2 Apart'));
    expect(lines.indexOf('Wij zien veel.')).toBeGreaterThan(lines.indexOf('1.1 Zelfde zaak'));
  });

  it('leaves out what was dropped or parked', () => {
    const [first] = currentPoints(start);
    const point = first && { ...keyOf(first), content: first.content };
    const dropped = decide(start, point ? [{ act: 'drop', point, reason: 'dubbel' }] : []);
    const lines = read(buildLetter(dropped, { today }));
    expect(lines).not.toContain('Wij zien veel.');
    expect(lines[0]).toContain('Over 2 van de 3 punten');
  });

  it('shows both texts when a council sent two versions that do not know each other', () => {
    const forked = stateWith(
      contribution('ber', [{ body: 'De ene tekst.' }]),
      contribution('ber', [{ body: 'De andere tekst.' }]),
    );
    const lines = read(buildLetter(forked, { today }));
    expect(lines).toEqual(expect.arrayContaining(['De ene tekst.', 'De andere tekst.']));
  });
});
