// Checks that need the dossier: which points are in the letter, what their kind asks, who signs.
import { describe, expect, it } from 'vitest';
import type { AdvicePoint, BlobHash, DecisionAct } from '../../domain';
import type { SharedState } from '../../merge';
import {
  type LocatedQuote,
  QuoteLocator,
  type WantedQuote,
  readPlainPolicy,
  recogniseOutline,
} from '../../policy';
import { currentPoints, keyOf } from '../../views';
import { buildLetter } from '../build-letter';
import { checkLetter } from './check-letter';
import type { RuleId } from './finding';
import type { PolicyTexts } from './quotes';
import {
  contribution,
  decided,
  grown,
  ours,
  parts,
  point,
  sections,
  signatories,
  start,
  take,
  theirs,
} from './test-dossier';
import { findingsIn } from './test-support';

function rules(state: SharedState): RuleId[] {
  return checkLetter(state, buildLetter(state, { today: '2026-11-21' })).map(({ rule }) => rule);
}

describe('a letter out of a dossier', () => {
  it('in order gives nothing to say', () => {
    expect(rules(decided([...parts, take()]))).toEqual([]);
  });

  it('names each council of which points are still open, once', () => {
    const open = rules(decided(parts)).filter((rule) => rule === 'point-undecided');
    expect(open).toHaveLength(2);
  });

  it('names a point that was taken in and prints nothing', () => {
    const state = decided([...parts, take({ body: '', advice: '' })]);
    const findings = checkLetter(state, buildLetter(state, { today: '2026-11-21' }));
    expect(findings.filter(({ rule }) => rule === 'point-nowhere')).toMatchObject([
      { severity: 'error', anchor: { of: 'joint-point', id: 'j' } },
      { severity: 'error' },
    ]);
  });

  it('names a point that its council changed or withdrew after the decision', () => {
    const state = decided([...parts, take()]);
    const changed = contribution('ber', [{ ...point, body: 'De huur is te hoog.' }], ours);
    const withdrawn = contribution('dij', [], theirs);
    expect(rules(grown(state, changed, withdrawn)).filter((rule) => rule === 'point-changed')).toHaveLength(
      2,
    );
  });

  it('does not look for points that were set aside with a reason', () => {
    const drops = currentPoints(start).map((current): DecisionAct => ({
      act: 'drop',
      point: { ...keyOf(current), content: current.content },
      reason: 'Gaat over iets anders.',
    }));
    expect(rules(decided([...parts, ...drops]))).toEqual([]);
  });

  it('expects the label where the kind asks for it', () => {
    expect(rules(decided([...parts, take({ advice: '' })]))).toEqual(['advice-label-missing']);
    expect(rules(decided([...parts, take({ advice: '', kind: 'waardering' })]))).toEqual([]);
  });

  it('expects date, reference and a name of every council', () => {
    const one: DecisionAct = {
      act: 'set-letter-part',
      letterPart: { part: 'signatories', value: signatories.slice(1) },
    };
    expect(rules(decided([...parts, take(), one]))).toEqual(['council-not-signing']);
    expect(rules(decided([{ act: 'set-outline', sections }, take()]))).toEqual(
      expect.arrayContaining(['date-missing', 'reference-missing', 'signature-missing']),
    );
  });

  it('sees numbers and dashes that were typed, but no title that opens with a figure', () => {
    expect(rules(decided([...parts, take({ title: '1.1 Huur' })]))).toEqual(['number-typed']);
    expect(rules(decided([...parts, take({ title: '50 euro huur' })]))).toEqual([]);
    expect(rules(decided([...parts, take({ body: '• De huur is hoog.\n\n• De koop ook.' })]))).toEqual([
      'list-typed',
    ]);
  });

  it('leaves abbreviations alone that its annex explains, and what else stands in annexes', () => {
    const body = 'Het UWV helpt. Later helpt de Wmo ook.';
    const found = (more: readonly DecisionAct[]) => rules(decided([...parts, take({ body }), ...more]));
    expect(found([])).toEqual(['abbreviation-unexplained', 'abbreviation-unexplained']);
    const annexes = ['abbreviations', 'contributions', 'decisions'];
    expect(found([{ act: 'set-letter-part', letterPart: { part: 'annexes', value: annexes } }])).toEqual([]);
  });

  it('has contents when it is long', () => {
    const body = Array.from({ length: 700 }, () => 'Dit is een zin.').join(' ');
    const long = [
      ...parts,
      {
        act: 'set-outline',
        sections: ['s', 't', 'u'].map((id) => ({ ...sections[0], id, title: `Deel ${id}` })),
      },
      take({ body }),
    ] as DecisionAct[];
    expect(rules(decided(long))).toContain('contents-missing');
    expect(
      rules(decided([...long, { act: 'set-letter-part', letterPart: { part: 'contents', value: 'on' } }])),
    ).not.toContain('contents-missing');
  });
});

describe('quotes', () => {
  const hash = 'a'.repeat(64) as BlobHash;
  const text = 'Iedereen in de wijk moet mee kunnen doen.\f\nHet vervoer sluit aan op de bus, elke dag.';
  const policy = readPlainPolicy(text, 'text');
  const locator = new QuoteLocator(policy, recogniseOutline(policy));
  const quoting = (source: AdvicePoint['source']) => {
    const next = contribution('ber', [{ ...point, source }], ours);
    const state = grown(start, next);
    const members = currentPoints(state).map((current) => ({ ...keyOf(current), content: current.content }));
    return decided([...parts, take({ members })], state);
  };
  const check = (source: AdvicePoint['source'], policies: PolicyTexts = new Map([[hash, locator]])) => {
    const state = quoting(source);
    return checkLetter(state, buildLetter(state, { today: '2026-11-21' }), policies).map(({ rule }) => rule);
  };

  it('are in the policy document', () => {
    expect(check({ quote: 'Het vervoer sluit aan op de bus', document: hash })).toEqual([]);
    expect(check({ quote: 'De gemeente bouwt drie scholen aan de rand', document: hash })).toEqual([
      'quote-not-found',
    ]);
  });

  it('of which the document is not at hand give nothing to say', () => {
    expect(check({ quote: 'De gemeente bouwt drie scholen', document: hash }, new Map())).toEqual([]);
    expect(check({ quote: 'De gemeente bouwt drie scholen' })).toEqual([]);
  });

  it('are on the page that is named', () => {
    const onPage = new Map([
      [hash, { locate: (wanted: WantedQuote) => ({ ...locator.locate(wanted), page: '2' }) as LocatedQuote }],
    ]);
    const quote = { quote: 'Het vervoer sluit aan op de bus', document: hash };
    expect(check({ ...quote, page: 2 }, onPage)).toEqual([]);
    expect(check({ ...quote, page: '12' }, onPage)).toEqual(['quote-other-page']);
    expect(check(quote, onPage)).toEqual([]);
  });
});

describe('a file that is no letter', () => {
  it.each(['a'.repeat(200_000), `${'.'.repeat(100_000)} 7a`])(
    'is read to the end, however long its lines',
    (line) => {
      const body = ['1. Inleiding', line, 'Het , ; einde.'].join('\n\n');
      expect(findingsIn({ head: line, body }).map(({ rule }) => rule)).toContain('stray-punctuation');
    },
  );
});
