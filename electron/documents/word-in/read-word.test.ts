// What is read from a Word file, and with which words a file is refused.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { councilIdSchema, dossierIdSchema } from '@shared/domain';
import { findPoints } from '@shared/word-import';
import { expect, test } from 'vitest';
import { importWord } from './import-word';
import { readWord } from './read-word';

const date = '2027-05-03T10:00:00Z';

async function fileOf(...children: Paragraph[]): Promise<Uint8Array> {
  const document = new Document({
    comments: { children: [{ id: 0, author: 'Joke', children: [new Paragraph('Klopt dit?')] }] },
    footnotes: { 1: { children: [new Paragraph('Cijfers van 2026.')] } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pointsIn(bytes: Uint8Array) {
  const document = readWord(bytes);
  if (!document.ok) throw new Error(document.error.code);
  return findPoints(document.value.blocks);
}

function codeOf(bytes: Uint8Array): string {
  const read = readWord(bytes);
  return read.ok ? 'ok' : read.error.code;
}

test('tracked changes count as accepted, and say who made them', async () => {
  const bytes = await fileOf(
    new Paragraph({
      children: [
        new TextRun('- De bus moet '),
        new DeletedTextRun({ id: 1, author: 'Joke', date, text: 'soms' }),
        new InsertedTextRun({ id: 2, author: 'Piet', date, text: 'elk uur' }),
        new TextRun(' langs het ziekenhuis rijden.'),
      ],
    }),
    new Paragraph('- De taxi moet ook op zondag rijden.'),
  );
  const { points, warnings } = pointsIn(bytes);
  expect(points.map((point) => point.text)).toEqual([
    'De bus moet elk uur langs het ziekenhuis rijden.',
    'De taxi moet ook op zondag rijden.',
  ]);
  expect(points[0]?.changes).toEqual([
    { type: 'deleted', author: 'Joke', text: 'soms' },
    { type: 'inserted', author: 'Piet', text: 'elk uur' },
  ]);
  expect(warnings.map(({ code }) => code)).toContain('word-tracked-changes');
});

test('comments, footnotes and links stay with their point', async () => {
  const bytes = await fileOf(
    new Paragraph('- Het loket is op vrijdag dicht.'),
    new Paragraph({
      children: [
        new CommentRangeStart(0),
        new TextRun('- Het zwembad is te duur, zie '),
        new ExternalHyperlink({ link: 'https://example.invalid', children: [new TextRun('de lijst')] }),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new FootnoteReferenceRun(1),
      ],
    }),
  );
  const { points } = pointsIn(bytes);
  expect(points[1]?.text).toBe('Het zwembad is te duur, zie de lijst');
  expect(points[1]?.comments).toEqual([{ author: 'Joke', text: 'Klopt dit?' }]);
  expect(points[1]?.body).toContain('Cijfers van 2026.');
  expect(points[0]?.comments).toEqual([]);
});

test('an advice after its label is set apart, and lists stay lists', async () => {
  const bytes = await fileOf(
    new Paragraph('- Vervoer: De bus rijdt te weinig.'),
    new Paragraph('Advies: regel een bus, met:'),
    new Paragraph('   * een haltebord;'),
    new Paragraph('   * een bankje.'),
    new Paragraph('- Wonen: Er zijn te weinig huizen.'),
  );
  const [point, other] = pointsIn(bytes).points;
  expect(point).toMatchObject({
    title: 'Vervoer',
    body: 'De bus rijdt te weinig.',
    advice: 'regel een bus, met:\n\n- een haltebord;\n- een bankje.',
  });
  expect(other?.advice).toBeUndefined();
});

test('a text box and the end of a deleted paragraph are read in place', async () => {
  const parts = unzipSync(await fileOf(new Paragraph('leeg')));
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
    <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="Joke"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Eerste </w:t></w:r></w:p>
    <w:p><w:r><w:t>helft.</w:t><w:softHyphen/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>In de k\u00adantlijn.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In de kantlijn.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p></w:body></w:document>`;
  const document = readWord(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  const texts =
    document.ok && document.value.blocks.map((block) => block.type === 'paragraph' && block.content[0]?.text);
  expect(texts).toEqual(['Eerste helft.', 'In de kantlijn.']);
});

test('what is no Word file is refused with a code of its own', async () => {
  const good = await fileOf(new Paragraph('Tekst.'));
  const parts = unzipSync(good);
  const damaged = zipSync({ ...parts, 'word/document.xml': strToU8('<w:document>') });
  const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
  expect(codeOf(good)).toBe('ok');
  expect(codeOf(strToU8('{\\rtf1 Hallo}'))).toBe('word-rtf');
  expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('word-old-format');
  const encrypted = 'EncryptedPackage'.replace(/./g, '$&\0');
  expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8(encrypted)]))).toBe('word-encrypted');
  expect(codeOf(odt)).toBe('word-odt');
  expect(codeOf(strToU8('Geachte raad,'))).toBe('not-a-word-file');
  expect(codeOf(new Uint8Array())).toBe('not-a-word-file');
  expect(codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-word-file');
  expect(codeOf(good.subarray(0, good.length - 100))).toBe('word-damaged');
  expect(codeOf(damaged)).toBe('word-damaged');
  expect(codeOf(await fileOf(new Paragraph('')))).toBe('word-empty');
  expect(codeOf(zipSync({ ...parts, 'word/media/a.bin': new Uint8Array(2 ** 26) }))).toBe('word-too-large');
});

test('importing the same file twice gives the same records', async () => {
  const bytes = await fileOf(new Paragraph('- Bus: Meer bussen.'), new Paragraph('- Bus: Ook op zondag.'));
  const mint = () => importWord(bytes, councilIdSchema.parse('lin'), dossierIdSchema.parse('d1'));
  const [one, other] = [mint(), mint()];
  expect(one).toEqual(other);
  if (!one.ok) throw new Error(one.error.code);
  const { contribution, blobs } = one.value;
  const [original] = blobs.keys();
  expect(contribution.minted).toBe('word');
  expect(contribution.points.map(({ id }) => id)).toEqual(['bus', 'bus-2']);
  expect(contribution.original).toBe(original);
  expect([...blobs.values()]).toEqual([bytes]);
});
