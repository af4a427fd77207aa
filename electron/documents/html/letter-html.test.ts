// The letter as a web page: headings, lists, tables and notes as what they are, and nothing that runs or is fetched.
import { describe, expect, it } from 'vitest';
import type { LetterBlock, LetterModel } from '@shared/letter';
import { sampleHeading, sampleLetter } from '../test-support/sample-letter';
import { parseXml, descendants, textOf } from '../xml/xml-tree';
import { printedHtml, webHtml } from './letter-html';

const letter = (...blocks: readonly LetterBlock[]): LetterModel => ({ ...sampleLetter(), blocks });
/** Our HTML is well-formed but for elements without an end. */
const tree = (html: string) =>
  parseXml(
    html
      .replace(/^<!doctype html>/, '')
      .replace(/<(meta|br|col)\b([^>]*)>/g, '<$1$2/>')
      .replaceAll('&quot;', '"'),
  );
const names = (html: string, pattern: RegExp) =>
  [...descendants(tree(html))]
    .filter(({ name }) => pattern.test(name))
    .map((element) => [element.name, textOf(element)]);

describe('a web page', () => {
  it('is in Dutch, with the title as its only heading of the first level', () => {
    const html = webHtml(sampleLetter());
    expect(html).toContain('<html lang="nl-NL">');
    const headings = names(html, /^h\d$/);
    expect(headings.filter(([name]) => name === 'h1')).toEqual([['h1', sampleLetter().title]]);
    const levels = headings.map(([name]) => Number(name?.slice(1)));
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('has lists within lists, and table cells that know their head', () => {
    const items = [
      { level: 0, content: [{ text: 'een' }] },
      { level: 1, content: [{ text: 'binnen' }] },
      { level: 0, content: [{ text: 'twee' }] },
    ];
    const html = webHtml(
      letter(
        { type: 'list', ordered: false, items },
        {
          type: 'table',
          description: 'Afkortingen',
          columns: ['Kort', 'Lang'],
          widths: [0.3, 0.7],
          rows: [[[[{ text: 'Wgs' }]], [[{ text: 'Wet' }]]]],
        },
      ),
    );
    expect(html).toContain('een<ul><li class="ListBullet">binnen</li></ul></li>');
    expect(html.match(/<th scope="col"[^>]*>/g)).toHaveLength(2);
    expect(html).toContain('<table aria-label="Afkortingen">');
    expect(names(html, /^th$/)).toContainEqual(['th', 'Wgs']);
  });

  it('leads from a note to its text and back, and from the contents to the headings', () => {
    const html = webHtml(
      letter({ type: 'contents', title: 'Inhoud', depth: 3 }, sampleHeading('1', 'Wonen'), {
        type: 'paragraph',
        content: [{ text: 'De huur', note: [{ text: 'Bladzijde 4.' }] }],
      }),
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(ids).toContain(link);
  });

  it('shows what people typed as they typed it', () => {
    const nasty = '<script>alert(1)</script> & "ja"\u0000';
    const html = webHtml({ ...letter({ type: 'paragraph', content: [{ text: nasty }] }), title: nasty });
    expect(html).not.toMatch(/<script|\u0000/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;ja&quot;');
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(printedHtml({ ...letter(), title: '"; } </style><b>' }, () => 1)).not.toContain('</style><b>');
  });
});
