import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councilIdSchema } from '../domain';
import type { PointKind } from '../domain';
import { emptyVocabulary } from './empty-vocabulary';
import type { ComparablePoint, SimilarPair, Suggestions } from './similarity';
import { suggest } from './suggest';
import type { Vocabulary } from './vocabulary';

const vocabulary: Vocabulary = {
  groups: [
    { name: 'vast aanspreekpunt', words: ['vaste begeleider', 'aanspreekpunt', 'contactpersoon'] },
    { name: 'wachttijd', words: ['wachttijd*', 'wachtlijst*', 'wachten'] },
    { name: 'evalueren', words: ['evalu*', 'tussentijds*', 'halverwege'] },
  ],
  oppositions: [{ name: 'meer of minder', left: ['uitbreid*', 'meer'], right: ['minder', 'inkrimp*'] }],
  parts: ['bus', 'halte', 'bibliotheek', 'zwembad', 'jeugd', 'hulp', 'loket'],
};

let serial = 0;
function makePoint(
  council: string,
  title: string,
  body: string,
  more: { kind?: PointKind; chapter?: string; quote?: string; key?: string } = {},
): ComparablePoint {
  serial++;
  const { kind = 'advies', chapter = '', quote = '', key = `p${String(serial).padStart(4, '0')}` } = more;
  return { key, council: councilIdSchema.parse(council), kind, chapter, title, body, advice: '', quote };
}

/** Enough other subjects that the words of the points under test are rare, as in a real dossier. */
function makeBackground(): ComparablePoint[] {
  const subjects = [
    'Speeltuinen en groen',
    'Zwembad voor ouderen',
    'Taalles in de avond',
    'Afvalscheiding bij flats',
    'Verlichting op het fietspad',
    'Subsidie voor koren',
    'Parkeren bij het station',
    'Honden in het park',
    'Onderhoud van sportvelden',
    'Markt op zaterdag',
    'Muziekles voor beginners',
    'Snelheid op de dijk',
  ];
  return subjects.map((subject, index) =>
    makePoint(`achtergrond-${index % 4}`, subject, `Zorg voor ${subject.toLowerCase()} in elke kern.`),
  );
}

function findPair(
  { pairs }: Suggestions,
  one: ComparablePoint,
  other: ComparablePoint,
): SimilarPair | undefined {
  return pairs.find(({ a, b }) => (a === one.key && b === other.key) || (a === other.key && b === one.key));
}

function areTogether({ clusters }: Suggestions, one: ComparablePoint, other: ComparablePoint): boolean {
  return clusters.some(({ keys }) => keys.includes(one.key) && keys.includes(other.key));
}

describe('suggest', () => {
  it('finds the same advice in other words, by the words of the field', () => {
    const one = makePoint('a', 'Wachttijden', 'Zorg dat de wachttijd voor een hulpmiddel korter wordt.');
    const other = makePoint(
      'b',
      'Op de wachtlijst',
      'Wij vragen hulpmiddelen sneller te leveren, zonder wachtlijst.',
    );
    const points = [...makeBackground(), one, other];
    const found = suggest(points, vocabulary);
    const pair = findPair(found, one, other);
    expect(pair?.relation).toBe('same');
    expect(pair?.why.join(' ')).toContain('wachttijd');
    expect(areTogether(found, one, other)).toBe(true);
    expect(pair?.score).toBeGreaterThan(findPair(suggest(points, emptyVocabulary), one, other)?.score ?? 1);
  });

  it('gives equal texts of different councils score 1', () => {
    const one = makePoint('a', 'Bushalte', 'Verplaats de bushalte naar het ziekenhuis.');
    const other = makePoint('b', 'Bushalte', 'Verplaats de bushalte naar het ziekenhuis.');
    expect(findPair(suggest([...makeBackground(), one, other], emptyVocabulary), one, other)?.score).toBe(1);
  });

  it('calls a point that asks much more than the other an overlap', () => {
    const one = makePoint('a', 'Bushalte', 'Verplaats de bushalte naar het ziekenhuis.');
    const other = makePoint(
      'b',
      'Bushalte, bibliotheek en loket',
      'Verplaats de bushalte naar het ziekenhuis. Open de bibliotheek op zondag. Richt een loket in voor vrijwilligers, ' +
        'met koffie en computers. Geef mantelzorgers een parkeervergunning. Leg een rolstoelpad aan langs het kanaal.',
    );
    expect(findPair(suggest([...makeBackground(), one, other], vocabulary), one, other)?.relation).toBe(
      'overlap',
    );
  });

  it('names possible opposites, and keeps them in different clusters', () => {
    const more = makePoint(
      'a',
      'Openingstijden bibliotheek',
      'Breid de openingstijden van de bibliotheek uit: meer uren.',
    );
    const less = makePoint(
      'b',
      'Openingstijden bibliotheek',
      'Houd de bibliotheek minder uren open: minder openingstijden.',
    );
    const found = suggest([...makeBackground(), more, less], vocabulary);
    const pair = findPair(found, more, less);
    expect(pair?.relation).toBe('opposed');
    expect(pair?.why[0]).toBe('mogelijk tegengesteld: meer of minder');
    expect(areTogether(found, more, less)).toBe(false);
  });

  it('reads a refusal as the other side', () => {
    const asks = makePoint('a', 'Loket in het zwembad', 'Maak een loket in het zwembad.');
    const refuses = makePoint('b', 'Geen loket in het zwembad', 'Maak geen loket in het zwembad.');
    const pair = findPair(suggest([...makeBackground(), asks, refuses], vocabulary), asks, refuses);
    expect(pair?.relation).toBe('opposed');
    expect(pair?.why[0]).toBe('mogelijk tegengesteld: loket wel of niet');
  });

  it('never clusters praise with advice, and ranks it low', () => {
    const text = 'De bibliotheek is op zondag open.';
    const praise = makePoint('a', 'Bibliotheek op zondag', text, { kind: 'waardering' });
    const advice = makePoint('b', 'Bibliotheek op zondag', text);
    const samePraise = makePoint('c', 'Bibliotheek op zondag', text, { kind: 'waardering' });
    const found = suggest([...makeBackground(), praise, advice, samePraise], vocabulary);
    expect(areTogether(found, praise, advice)).toBe(false);
    expect(areTogether(found, praise, samePraise)).toBe(true);
    expect(findPair(found, praise, advice)?.score).toBeLessThan(
      findPair(found, praise, samePraise)?.score ?? 0,
    );
  });

  it('never pairs or clusters points of one council', () => {
    const one = makePoint('a', 'Bushalte', 'Verplaats de bushalte.');
    const other = makePoint('a', 'Bushalte', 'Verplaats de bushalte.');
    const found = suggest([...makeBackground(), one, other], vocabulary);
    expect(findPair(found, one, other)).toBeUndefined();
    expect(areTogether(found, one, other)).toBe(false);
  });

  it('tells of one quoted passage and one numbered section', () => {
    const shared = { quote: 'Het vervoer wordt **opnieuw** aanbesteed.', chapter: '3.4 Vervoer' };
    const one = makePoint('a', 'Taxi', 'De taxi komt te laat.', shared);
    const other = makePoint('b', 'Chauffeurs', 'Leid chauffeurs op.', {
      ...shared,
      quote: 'Het vervoer wordt opnieuw aanbesteed',
    });
    const why = findPair(suggest([...makeBackground(), one, other], vocabulary), one, other)?.why;
    expect(why).toContain('zelfde passage geciteerd');
    expect(why).toContain('zelfde paragraaf 3.4');
  });

  it('answers for no points, one point and empty points', () => {
    expect(suggest([], vocabulary)).toEqual({ pairs: [], clusters: [] });
    const alone = makePoint('a', 'Alleen', '');
    expect(suggest([alone], vocabulary).clusters).toEqual([{ keys: [alone.key], title: 'Alleen' }]);
    const found = suggest([makePoint('a', '', ''), makePoint('b', '', '')], vocabulary);
    expect(found.pairs).toHaveLength(1);
    expect(found.pairs[0]?.score).toBe(0);
    expect(found.clusters).toHaveLength(2);
  });
});

const pieces = [
  'wachtlijst',
  'bushalte',
  'vaste begeleider',
  'evaluatie',
  'geen loket',
  'meer',
  'minder',
  'zwembad',
];
const arbitraryPoints = fc
  .array(
    fc.record({
      council: fc.constantFrom('a', 'b', 'c', 'd'),
      words: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
      kind: fc.constantFrom<PointKind>('waardering', 'zorg', 'vraag', 'advies'),
      quote: fc.constantFrom('', 'een passage die lang genoeg is om te tellen'),
    }),
    { maxLength: 40 },
  )
  .map((specs) =>
    specs.map(({ council, words, kind, quote }, index) =>
      makePoint(council, words[0] ?? '', `Zorg voor ${words.join(' en ')}.`, {
        kind,
        quote,
        key: `k${index}`,
      }),
    ),
  );

describe('suggest, for any points', () => {
  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(
        arbitraryPoints.chain((points) =>
          fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length })),
        ),
        ([points, shuffled]) => {
          const one = suggest(points, vocabulary);
          const other = suggest(shuffled, vocabulary);
          expect(other.pairs).toEqual(one.pairs);
          const asSets = ({ clusters }: Suggestions): string[] =>
            clusters.map(({ keys, title }) => `${[...keys].sort().join(' ')} ${title}`).sort();
          expect(asSets(other)).toEqual(asSets(one));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('puts every point in exactly one cluster, in input order, no council twice, praise apart', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const { clusters } = suggest(points, vocabulary);
        const byKey = new Map(points.map((point) => [point.key, point]));
        const place = new Map(points.map((point, index) => [point.key, index]));
        expect(clusters.flatMap(({ keys }) => keys).sort()).toEqual([...byKey.keys()].sort());
        const firsts = clusters.map(({ keys }) => place.get(keys[0] ?? '') ?? -1);
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
        for (const { keys } of clusters) {
          const members = keys.flatMap((key) => byKey.get(key) ?? []);
          expect(new Set(members.map(({ council }) => council)).size).toBe(members.length);
          expect(new Set(members.map(({ kind }) => kind === 'waardering')).size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every point its 20 best where so many exist, once, sorted, with a reason', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const { pairs } = suggest(points, vocabulary);
        const councilOf = new Map(points.map((point) => [point.key, point.council]));
        for (const point of points) {
          const others = points.filter(({ council }) => council !== point.council).length;
          const mine = pairs.filter(({ a, b }) => a === point.key || b === point.key).length;
          expect(mine).toBeGreaterThanOrEqual(Math.min(20, others));
        }
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        for (const { a, b, score, why } of pairs) {
          expect(a < b && councilOf.get(a) !== councilOf.get(b)).toBe(true);
          expect(score >= 0 && score <= 1).toBe(true);
          expect(why.length).toBeGreaterThan(0);
        }
        const sorted = [...pairs].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
        expect(pairs.map(({ score }) => score)).toEqual(sorted.map(({ score }) => score));
      }),
      { numRuns: 60 },
    );
  });
});

describe('suggest, for many points', () => {
  it('keeps a bounded number of partners for each of many equal points', () => {
    const points = Array.from({ length: 600 }, (_, index) =>
      makePoint(`raad-${index % 60}`, 'Bushalte', 'Verplaats de bushalte naar het ziekenhuis.'),
    );
    const { pairs, clusters } = suggest(points, vocabulary);
    expect(pairs.length).toBeLessThanOrEqual(points.length * 30);
    expect(clusters.flatMap(({ keys }) => keys)).toHaveLength(points.length);
  });
});
