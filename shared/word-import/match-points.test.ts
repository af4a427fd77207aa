// A next version of a document: which points are known, whatever was moved, reworded, split or renamed.
import fc from 'fast-check';
import { type AdvicePoint, pointIdSchema } from '../domain';
import { expect, test } from 'vitest';
import { identifyPoints } from './match-identity';
import { type FoundText, matchPoints } from './match-points';

const subjects = [
  'De bus rijdt na zes uur niet meer en wie dan nog weg moet blijft thuis',
  'Mantelzorgers weten niet waar zij terecht kunnen als het thuis te zwaar wordt',
  'Het loket in de bibliotheek is op vrijdag dicht terwijl juist dan veel mensen komen',
  'Jongeren wachten een half jaar op een gesprek en vinden intussen geen hulp',
  'Een traplift mag pas als de fysiotherapeut twee keer is langs geweest',
  'De cliëntenraad leest over plannen in de krant en hoort ze niet aan tafel',
  'Vrijwilligers krijgen geen vergoeding voor hun kilometers in het buitengebied',
];

const found: FoundText[] = subjects.map((text, at) => ({
  chapter: 'Wonen',
  title: `Onderwerp ${'abcdefg'.charAt(at)}`,
  body: `${text}. Dat merken wij elke week.`,
  ...(at % 2 === 0 ? { advice: `Regel dit voor ${2027 + at}.` } : {}),
}));

const known: AdvicePoint[] = found.map((point, at) => ({
  ...point,
  id: pointIdSchema.parse(`p${at}`),
  kind: 'zorg',
}));

const idsOf = (texts: readonly FoundText[]) =>
  matchPoints(known, texts).matches.map((match) => match.known?.id);

test('the same document is the same points, and leaves nothing to record', () => {
  const matched = matchPoints(known, found);
  expect(matched.matches.map(({ change }) => change)).toEqual(found.map(() => 'same'));
  expect(matched.vanished).toEqual([]);
  const advice = found.map((point) => ({ ...point, kind: 'advies' as const }));
  expect(identifyPoints(advice, matched)).toEqual(known);
});

test('points keep their identity in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...found.keys()]), (order) => {
      const matched = matchPoints(
        known,
        order.map((at) => found[at] as FoundText),
      );
      expect(matched.matches.map((match) => match.known?.id)).toEqual(order.map((at) => `p${at}`));
      expect(matched.vanished.map(({ id }) => id)).toEqual(
        [...known.keys()].filter((at) => !order.includes(at)).map((at) => `p${at}`),
      );
    }),
  );
});

test('one word changed anywhere is a changed point, not a new one', () => {
  fc.assert(
    fc.property(
      fc.nat(found.length - 1),
      fc.nat(30),
      fc.constantFrom('welstand', 'XYZ', 'tweemaal'),
      fc.shuffledSubarray([...found.keys()], { minLength: found.length }),
      (which, place, word, order) => {
        const changed = found.map((point, at) => {
          const words = point.body.split(' ');
          words[place % words.length] = word;
          return at === which ? { ...point, body: words.join(' ') } : point;
        });
        const { matches, vanished } = matchPoints(
          known,
          order.map((at) => changed[at] as FoundText),
        );
        expect(matches.map((match) => match.known?.id)).toEqual(order.map((at) => `p${at}`));
        expect(matches.filter(({ change }) => change === 'changed')).toHaveLength(1);
        expect(vanished).toEqual([]);
      },
    ),
  );
});

test('a renamed title, and a text written anew under its own title, stay the same point', () => {
  const renamed = found.map((point, at) => (at === 2 ? { ...point, title: 'Iets heel anders' } : point));
  expect(idsOf(renamed)[2]).toBe('p2');
  const rewritten = found.map((point, at) =>
    at === 4
      ? { ...point, body: 'Laat de ergotherapeut over een traplift beslissen, dat scheelt maanden.' }
      : point,
  );
  expect(idsOf(rewritten)[4]).toBe('p4');
});

test('of a point that was split the part that says most goes on, the other is new', () => {
  const [first, ...others] = found;
  const split: FoundText[] = [
    { chapter: 'Wonen', title: 'Wat wij merken', body: 'Dat merken wij elke week.' },
    { chapter: 'Wonen', title: 'De bus', body: `${subjects[0] ?? ''}.` },
    ...others,
  ];
  expect(first).toBeDefined();
  expect(idsOf(split).slice(0, 3)).toEqual([undefined, 'p0', 'p1']);
});

test('a new subject is new, also where it has the words of the others', () => {
  const text = {
    chapter: 'Wonen',
    title: 'Bibliotheek',
    body: 'De bibliotheek verdient een compliment van ons allen.',
  };
  expect(idsOf([...found, text]).at(-1)).toBeUndefined();
});

test('a person’s choice and the document’s own id go before what the texts say', () => {
  const own = [{ ...found[0], id: 'p3' } as FoundText, ...found.slice(1)];
  expect(idsOf(own).slice(0, 1)).toEqual(['p3']);
  const fixed = new Map([
    [0, pointIdSchema.parse('p5')],
    [1, null],
  ]);
  const ids = matchPoints(known, found, fixed).matches.map((match) => match.known?.id);
  expect(ids.slice(0, 2)).toEqual(['p5', undefined]);
  const chosen = ids.filter((id) => id === 'p5');
  expect(chosen).toHaveLength(1);
});

test('a changed point keeps what Word does not say; a new one never takes an id that was used', () => {
  const before: AdvicePoint[] = known.map((point, at) =>
    at === 0 ? { ...point, ref: '7', source: { quote: 'het vervoer' } } : point,
  );
  const after = [
    {
      kind: 'vraag' as const,
      ...(found[0] as FoundText),
      body: `${subjects[0] ?? ''}. Ook zondag.`,
      advice: undefined,
    },
    { kind: 'zorg' as const, chapter: '', title: 'P1', body: 'Nooit eerder gezegd.' },
  ];
  const [changed, added] = identifyPoints(after, matchPoints(before, after), new Set(['p1']));
  expect(changed).toMatchObject({ id: 'p0', ref: '7', source: { quote: 'het vervoer' }, kind: 'zorg' });
  expect(changed?.body).toContain('Ook zondag');
  expect(changed).not.toHaveProperty('advice');
  expect(added?.id).toBe('p1-2');
});
