import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeLetter } from '../word/write-letter';
import { checkWordFile } from './check-word-file';
import { packageIntegrityErrors } from './package-integrity';
import { sampleLetter } from './sample-letter';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeLetter(sampleLetter(), { now: new Date('2026-11-21T09:30:00Z') });
});

/** Changes one part; `undefined` from `edit` leaves the part out. Fails when the edit changes nothing. */
function broken(name: string, edit: (part: string) => string | undefined): Uint8Array {
  const parts = { ...unzipSync(sound) };
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = edit(before);
  expect(after, 'the break must break something').not.toBe(before);
  if (after === undefined)
    return zipSync(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));
  return zipSync({ ...parts, [name]: strToU8(after) });
}

const document = 'word/document.xml';
const replace = (from: string | RegExp, to: string) => (part: string) => part.replace(from, to);

it('finds nothing in a sound letter', () => expect(packageIntegrityErrors(sound)).toEqual([]));

describe('finds each of these broken packages', () => {
  it.each<[string, RegExp, string, (part: string) => string | undefined]>([
    ['a part that is missing', /leads to nothing|no such part/, 'word/styles.xml', () => undefined],
    ['no content types', /content types: none/, '[Content_Types].xml', () => undefined],
    [
      'a part without a type',
      /no override/,
      '[Content_Types].xml',
      replace(/<Override [^>]*numbering[^>]*>/, ''),
    ],
    [
      'a template in disguise',
      /not a document/,
      '[Content_Types].xml',
      replace('document.main+xml', 'template.main+xml'),
    ],
    ['XML that is cut off', /xml: /, document, (part) => part.slice(0, -20)],
    ['a control character', /xml: /, document, replace('Geacht', 'Ge\u000bacht')],
    ['a relationship id used twice', /twice/, 'word/_rels/document.xml.rels', replace('"rId2"', '"rId1"')],
    ['a header that leads nowhere', /relationship rId99/, document, replace(/r:id="rId\d+"/, 'r:id="rId99"')],
    [
      'a bad web address',
      /bad address/,
      'word/_rels/document.xml.rels',
      replace(
        '</Relationships>',
        '<Relationship Id="x" Type="t" TargetMode="External" Target="http://a b"/></Relationships>',
      ),
    ],
    [
      'a list that is not there',
      /w:numId refers to 999/,
      document,
      replace(/<w:numId w:val="\d+"/, '<w:numId w:val="999"'),
    ],
    [
      'a numbering definition that is not there',
      /w:abstractNumId refers/,
      'word/numbering.xml',
      replace(/<w:abstractNumId w:val="\d+"/, '<w:abstractNumId w:val="77"'),
    ],
    [
      'a style that is not there',
      /w:pStyle refers to Weg/,
      document,
      replace('w:val="Heading1"', 'w:val="Weg"'),
    ],
    [
      'a style id used twice',
      /used twice/,
      'word/styles.xml',
      replace('w:styleId="Header"', 'w:styleId="Footer"'),
    ],
    [
      'a bookmark id used twice',
      /bookmark id/,
      document,
      replace(/(<w:bookmarkStart [^>]*w:id=)"1"/, '$1"0"'),
    ],
    [
      'a bookmark name used twice',
      /bookmark name .* twice/,
      document,
      (part) => part.replace(/(w:name=)"[^"]*"/g, '$1"zelfde"'),
    ],
    ['a bookmark that is never closed', /never closed/, document, replace(/<w:bookmarkEnd [^>]*>/, '')],
    [
      'a cell without a paragraph',
      /cell does not end/,
      document,
      replace(/(<w:tc>(?:(?!<w:p>).)*)<w:p>.*?(<\/w:tc>)/s, '$1$2'),
    ],
    [
      'a field that is not closed',
      /field is not closed/,
      'word/footer1.xml',
      replace(/<w:fldChar w:fldCharType="end"\/>/, ''),
    ],
    [
      'a note mark in a separator',
      /note mark/,
      'word/footnotes.xml',
      replace('<w:separator/>', '<w:footnoteRef/><w:separator/>'),
    ],
    [
      'a footnote that is not there',
      /footnoteReference refers/,
      document,
      replace('<w:t ', '<w:footnoteReference w:id="5"/><w:t '),
    ],
    [
      'a link to no bookmark',
      /link leads/,
      document,
      replace(/<w:r>.*?<\/w:r>/s, '<w:hyperlink w:anchor="weg"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
    ],
  ])('%s', (_, expected, name, edit) => {
    expect(packageIntegrityErrors(broken(name, edit)).join('\n')).toMatch(expected);
  });

  it('a zip that is cut off, one with a wrong byte, and no zip at all', () => {
    expect(packageIntegrityErrors(sound.slice(0, -30)).join()).toMatch(/zip/);
    expect(packageIntegrityErrors(strToU8('geen zip')).join()).toMatch(/zip/);
    const flipped = sound.slice();
    const inDocument = Buffer.from(sound).indexOf(document) + document.length + 300;
    flipped[inDocument] = (flipped[inDocument] ?? 0) ^ 0xff;
    expect(packageIntegrityErrors(flipped).join()).toMatch(/zip|xml/);
  });
});

it('passes on what the validator alone can see', async () => {
  const wrongOrder = broken(document, replace('<w:body>', '<w:body><w:pPr/>'));
  expect(packageIntegrityErrors(wrongOrder)).toEqual([]);
  expect((await checkWordFile(wrongOrder)).join('\n')).toMatch(/^validator: Schema/);
});
