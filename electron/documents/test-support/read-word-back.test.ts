import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWordBack } from './read-word-back';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (index: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Written by hand, as Word writes it: nothing here comes from our writer. */
const numbering = `<w:numbering ${namespace}>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', 'Kop1')}${level(1, 'decimal', '%1.%2', 'Kop2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;
const styles = `<w:styles ${namespace}>
  <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"/>
  <w:style w:type="paragraph" w:styleId="Kop1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Kop2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Los"><w:basedOn w:val="Kop1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
</w:styles>`;
const paragraph = (text: string, style = '', list = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${list}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inList = (id: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

function wordFile(...paragraphs: readonly string[]): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(numbering),
    'word/styles.xml': strToU8(styles),
  });
}

describe('readWordBack', () => {
  it('works out numbers from linked levels, overrides and styles without a number', () => {
    const { headings } = readWordBack(
      wordFile(
        paragraph('een', 'Kop1'),
        paragraph('een een', 'Kop2'),
        paragraph('sprong', 'Kop2', inList(2, 1)),
        paragraph('verder in het oude', 'Kop2'),
        paragraph('los', 'Los'),
        paragraph('twee', 'Kop1'),
        paragraph('opnieuw', 'Kop2', inList(2, 1)),
      ),
    );
    expect(headings.map(({ level: rank, number }) => [rank, number])).toEqual([
      [1, '1'],
      [2, '1.1'],
      [2, '1.4'],
      [2, '1.5'],
      [1, null],
      [1, '2'],
      [2, '2.1'],
    ]);
  });

  it('tells bullets, letters and plain paragraphs apart', () => {
    const read = readWordBack(
      wordFile(paragraph('bol', '', inList(3, 0)), paragraph('letter', '', inList(3, 1)), paragraph('tekst')),
    );
    expect(read.bullets).toEqual([{ level: 0, text: 'bol' }]);
    expect(read.numberedItems).toEqual([{ level: 1, number: 'a)', text: 'letter' }]);
    expect(read.paragraphs.at(-1)).toEqual({ style: 'Standaard', text: 'tekst' });
    expect(read.language).toBe('nl-NL');
  });

  it('counts a label only when it opens its paragraph in a character style', () => {
    const label = (style: string) => `<w:p><w:r><w:rPr>${style}</w:rPr><w:t>Advies:</w:t></w:r></w:p>`;
    expect(
      readWordBack(wordFile(label('<w:rStyle w:val="X"/>'), label('<w:b/>'), paragraph('Advies: x'))).labels,
    ).toBe(1);
  });

  it('refuses what is no Word file', () => {
    expect(() => readWordBack(strToU8('niets'))).toThrow();
  });
});
