// Templates of invented councils: one that LibreOffice makes, one built by hand as a Dutch Word writes them.
import { strToU8, zipSync } from 'fflate';
import { convert } from '../../test-support/render-word';

/** A dark red square of eight by eight. */
export const logo = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mOoEjDAihiGlgQAPlYugVFO/BcAAAAASUVORK5CYII=',
    'base64',
  ),
);
export const headerText = 'Adviesraad Waterhoven, huisstijl';
const footerText = 'Postbus 12, Waterhoven';

const heading = (level: number, size: number) =>
  `<style:style style:name="Kop_20_${level}" style:display-name="Kop ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="${level}"><style:text-properties fo:font-family="'Liberation Sans'" fo:font-size="${size}pt" fo:color="#7a1030" fo:font-weight="bold"/></style:style>`;

const openDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-family="'Liberation Sans'" fo:font-size="10.5pt" fo:language="nl" fo:country="NL"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
${heading(1, 17)}${heading(2, 13)}${heading(3, 11)}
<style:style style:name="Titel" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="22pt" fo:color="#7a1030"/></style:style>
<style:style style:name="Adviesblok" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1.5cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><text:p>${headerText} <draw:frame draw:name="Beeldmerk" text:anchor-type="as-char" svg:width="1.2cm" svg:height="1.2cm"><draw:image draw:mime-type="image/png"><office:binary-data>${Buffer.from(logo).toString('base64')}</office:binary-data></draw:image><svg:desc>Beeldmerk van de raad</svg:desc></draw:frame></text:p></style:header>
<style:footer><text:p>${footerText} <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:h text:style-name="Kop_20_1" text:outline-level="1">Voorbeeldkop</text:h><text:p text:style-name="Titel">Titel</text:p><text:h text:style-name="Kop_20_2" text:outline-level="2">Kop</text:h><text:h text:style-name="Kop_20_3" text:outline-level="3">Kop</text:h><text:p text:style-name="Adviesblok">Tekst van het sjabloon</text:p></office:text></office:body>
</office:document>`;

/** Throws when LibreOffice is missing. */
export function officeTemplate(): Promise<Uint8Array> {
  return convert(strToU8(openDocument), 'dotx:MS Word 2007 XML Template', undefined, 'fodt');
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const related = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function style(id: string, name: string, inside = '', type = 'paragraph', more = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inside}</w:style>`;
}

/** As a Dutch Word writes it: Dutch ids, English names, numbered headings and a bullet of its own. */
const dutchStyles = [
  style('Standaard', 'Normal', '<w:rPr><w:lang w:val="en-US"/></w:rPr>', 'paragraph', ' w:default="1"'),
  style(
    'Kop1',
    'heading 1',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:color w:val="1F6F50"/></w:rPr>',
  ),
  style('Kop2', 'heading 2', '<w:basedOn w:val="Standaard"/>'),
  style(
    'Lijstopsomteken',
    'List Bullet',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>',
  ),
  style('Voetnoottekst', 'footnote text', '<w:basedOn w:val="Standaard"/>'),
  style('Koptekst', 'header', '<w:basedOn w:val="Standaard"/>'),
  style('Inhopg1', 'toc 1', '<w:basedOn w:val="Standaard"/>'),
  style('advies', 'Advies', '', 'character', ' w:customStyle="1"'),
].join('');

const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="Deel %1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="700" w:hanging="700"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

interface Parts {
  /** Beside or instead of those that a template has. */
  readonly more?: Readonly<Record<string, string>>;
  /** The relationships of the first header. */
  readonly headerLinks?: string;
  readonly headerField?: string;
}

/** `more` overrides parts. The first page has a header of its own, with the logo. */
export function handmadeTemplate({ more = {}, headerLinks, headerField = 'TITLE' }: Parts = {}): Uint8Array {
  const relationships = (lines: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  const link = (id: string, kind: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`;
  const header = (inside: string) =>
    `<w:hdr ${word} ${related}><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>${inside}</w:p></w:hdr>`;
  const picture =
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="540000" cy="540000"/><wp:docPr id="1" name="Beeldmerk" descr="Beeldmerk van de raad"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Beeldmerk"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const field = `<w:fldSimple w:instr=" ${headerField} "><w:r><w:t>titel</w:t></w:r></w:fldSimple>`;
  const override = (part: string, kind: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${main}.${kind}+xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="PNG" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'template.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}${override('header2', 'header')}</Types>`,
    '_rels/.rels': relationships(link('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${word} ${related}><w:body><w:p><w:r><w:t>Tekst van het sjabloon</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="first" r:id="rId3"/><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="2268" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      link('rId1', 'styles', 'styles.xml') +
        link('rId2', 'numbering', 'numbering.xml') +
        link('rId3', 'header', 'header1.xml') +
        link('rId4', 'header', 'header2.xml'),
    ),
    'word/styles.xml': `<w:styles ${word}>${dutchStyles}</w:styles>`,
    'word/numbering.xml': numbering,
    'word/header1.xml': header(`<w:r><w:t>${headerText}</w:t></w:r>${picture}`),
    'word/_rels/header1.xml.rels': relationships(headerLinks ?? link('rId1', 'image', 'media/image1.png')),
    'word/header2.xml': header(field),
    ...more,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    'word/media/image1.png': logo,
  });
}

/** A picture that Word would fetch when the letter is opened. */
export const pictureElsewhere = `<Relationship Id="rId1" Type="${office}/image" Target="https://voorbeeld.invalid/logo.png" TargetMode="External"/>`;
