// The page for people in a contribution's file: readable, harmless, and of no weight for the merge.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Contribution } from '../domain';
import { addRecords, emptyState, stateHash } from '../merge';
import { ownInvitation, ownStart, pointOf, ready, send, write } from '../test-support/own-council';
import { contributionPage, invitationPage } from './covering-page';
import { coveringPagePart } from './envelope';
import { sha256Hex } from './hash';
import { readEnvelope } from './read-envelope';
import { writeEnvelope } from './write-envelope';

function contributionWith(...points: ReturnType<typeof pointOf>[]): Contribution {
  const { dossier, hash } = send(ownStart(write(points.map(ready))));
  return dossier.shared.contributions[hash] as Contribution;
}

const nasty = '<script>alert(1)</script><img src=x onerror="alert(2)">\u0000&amp;\'';
const contribution = contributionWith(
  pointOf('a', 'Eerst **dit**.\n\n- een\n  - diep\n- twee', {
    title: nasty,
    advice: 'Bel de vervoerder.',
    source: { quote: 'De taxi rijdt “op tijd”.', section: '3.2 Vervoer', page: 14 },
  }),
  pointOf('b', '> gezegd\n\ntekst', { chapter: 'Iets anders', kind: 'waardering' }),
  pointOf('c', 'Wonen eerst.', { chapter: 'Wonen', kind: 'vraag', title: '' }),
);
/** Tags in order, and the text between them: enough to see what a browser would make of the page. */
function parse(html: string): { tags: string[]; text: string } {
  const body = html.slice(html.indexOf('<body>'));
  const tags = [...body.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].map(([, tag]) => tag ?? '');
  return { tags, text: body.replace(/<[^>]*>/g, '|') };
}

describe('the covering page of a contribution', () => {
  const html = contributionPage(contribution, ownInvitation);
  const { tags, text } = parse(html);

  it('says all that was sent, chapter by chapter in the order of the invitation', () => {
    const order = [
      'Bijdrage van Adviesraad Essel',
      '3 november 2026',
      'Bo Smit',
      'Vervoer',
      'Wonen',
      'Iets anders',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
    for (const words of [
      'Zorg',
      'Waardering',
      'Vraag',
      'Bel de vervoerder.',
      'bladzijde 14',
      'Punt 2',
      'diep',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Samenadvies');
  });

  it('has one h1, headings without a step left out, and real lists', () => {
    expect(tags.filter((tag) => tag === 'h1')).toHaveLength(1);
    expect(tags.filter((tag) => /^h\d$/.test(tag))).toEqual(['h1', 'h2', 'h3', 'h2', 'h3', 'h2', 'h3', 'h2']);
    expect(html).toContain('<ul><li>een<ul><li>diep</li></ul></li><li>twee</li></ul>');
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  });

  it('carries no markup of others, loads nothing and runs nothing', () => {
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('img');
    expect(html).not.toMatch(/<[^>]*\s(?:src|href|on\w+)=/);
    expect(html).not.toContain('\u0000');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain("default-src 'none'");
  });
});

test('whatever people write, the page has the tags of its own only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, title) => {
      const { tags } = parse(
        contributionPage(contributionWith(pointOf('a', body, { title })), ownInvitation),
      );
      const own = /^(?:main|h1|h2|h3|p|dl|div|dt|dd|span|strong|em|br|ul|ol|li|blockquote|aside|body)$/;
      expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the covering page of an invitation says what is asked, of whom, for when', () => {
  const { text } = parse(
    invitationPage({ ...ownInvitation, instructions: 'Stuur *graag* voor 1 november.\n\nDank!' }),
  );
  for (const words of [
    'Thuis in de wijk',
    '21 november 2026',
    'Noor de Wit, noor@voorbeeld.nl',
    'Adviesraad Zeewijk',
    'Wonen',
    'graag',
    'Dank!',
    'Nota Thuis',
  ])
    expect(text).toContain(words);
});

test('the file holds the page, lists it with its hash, and reads the same with and without it', () => {
  const content = {
    kind: 'contribution',
    dossier: contribution.dossier,
    producer: 'samenadvies proef',
    records: [ownInvitation, contribution],
    blobs: new Map(),
  } as const;
  const page = contributionPage(contribution, ownInvitation);
  const bytes = writeEnvelope(content, { coveringPage: page });
  const parts = unzipSync(bytes);
  const inside = parts[coveringPagePart];
  if (inside === undefined) throw new Error('No covering page.');
  expect(strFromU8(inside)).toBe(page);
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as {
    parts: { path: string; sha256: string }[];
  };
  expect(manifest.parts.find(({ path }) => path === coveringPagePart)?.sha256).toBe(sha256Hex(inside));

  const stateOf = (file: Uint8Array) => {
    const read = readEnvelope(file);
    if (!read.ok) throw new Error(read.error.code);
    const grown = addRecords(emptyState(contribution.dossier), read.value.records);
    if (!grown.ok) throw new Error(grown.error.code);
    return stateHash(grown.value.state);
  };
  expect(stateOf(bytes)).toBe(stateOf(writeEnvelope(content)));
  expect(writeEnvelope(content, { coveringPage: page })).toEqual(bytes);
});

test('a page of one letter a million times does not make a file that its reader refuses', () => {
  const long = contributionWith(
    ...Array.from({ length: 40 }, (_, at) => pointOf(`p${at}`, 'a'.repeat(90_000))),
  );
  const page = contributionPage(long, ownInvitation);
  const content = {
    kind: 'contribution',
    dossier: long.dossier,
    producer: '',
    records: [long],
    blobs: new Map(),
  } as const;
  expect(readEnvelope(writeEnvelope(content, { coveringPage: page })).ok).toBe(true);
});
