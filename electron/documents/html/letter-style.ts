// How the letter looks as HTML: on paper with the measures of the Word file, on a website with those of a page.
import { cellRoom, houseMeasures, listStep, signatureRoom } from '@shared/letter/layout/house-measures';
import type { ParagraphMeasures } from '@shared/letter/layout/house-measures';
import {
  type LetterLook,
  firstPageTop,
  fontStack,
  textWidthOf,
  windowPlace,
  windowRoom,
} from '@shared/letter/look';
import { colour } from '../word/letter-look';

const points = (twips: number) => `${twips / 20}pt`;

/** What both have. */
const base = ({ accent, headingColour, textFont, headingFont }: LetterLook) => `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font-family: ${fontStack(textFont)}; color: #${colour.ink}; background: #fff; overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3, h4, .Title, .TOCHeading { font-family: ${fontStack(headingFont)}; }
.Heading1, .Heading2 { color: #${headingColour}; } .Heading3 { color: #${colour.soft}; }
.Title, .Adviesetiket { color: #${accent}; }
.logo img, .Handtekening img { display: block; }
address { font-style: normal; }
.Conceptmerk { color: #${colour.amber}; background: #${colour.amberWash}; border: 1px solid currentcolor; padding: .4em .6em; }
.Subtitle { color: #${colour.soft}; border-bottom: 1px solid #${accent}; padding-bottom: .6em; }
.signatory, .notes-title { font-weight: bold; }
.notes-title { break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #${colour.line}; text-align: left; vertical-align: top; padding: 0 .6em 0 0; font-weight: normal; }
thead th { border-bottom: 1.5px solid #${accent}; font-weight: bold; }
sup { font-size: 65%; line-height: 0; }
.Steunregel, .signatory-details { color: #${colour.soft}; }`;

/** One line with the rule below it, in twips. */
const headerHeight = 360;

/** `running` stands above every page but the first; both texts are the letter's own. */
export function paperStyle(running: string, look: LetterLook): string {
  const { page, textFont } = look;
  const small = `9pt ${fontStack(textFont)}`;
  return `
@page { size: A4; margin: ${points(page.top)} ${points(page.right)} ${points(page.bottom)} ${points(page.left)};
  @top-left { content: ${cssText(running)}; font: ${small}; color: #${colour.soft}; white-space: nowrap; width: 100%; vertical-align: bottom;
    padding-bottom: 6pt; border-bottom: .5pt solid #${colour.line}; margin-bottom: ${points(page.top - page.header - headerHeight)}; }
  @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: ${small}; color: #${colour.soft}; white-space: nowrap; } }
@page :first { @top-left { content: none; border: none; } }
${base(look)}
body { width: ${points(textWidthOf(page))}; }
${headStyle(look)}
p, li, h1, h2, h3, address, blockquote { orphans: 2; widows: 2; }
${Object.entries(houseMeasures)
  .map(([name, measures]) => rule(name, measures))
  .join('\n')}
.Kenmerkregel { display: flex; text-indent: 0; margin-left: 0; }
.Kenmerkregel dt { width: ${points(1361)}; color: #${colour.soft}; }
.Kenmerkregel dd { margin: 0; }
.Steunregel { break-before: avoid; break-inside: avoid; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; }
.number { display: inline-block; text-indent: 0; }
.Heading1 .number, .Heading2 .number { min-width: ${points(680)}; }
.Heading3 .number { min-width: ${points(907)}; }
.Samenvattingsregel { display: flex; margin-left: 0; text-indent: 0; } .Samenvattingsregel .number { flex: none; width: ${points(794)}; }
.head { display: grid; grid-template-columns: 54fr 46fr; column-gap: ${points(cellRoom.side)}; margin-bottom: ${points(cellRoom.below)}; }
.head .reference { margin: 0; }
.TOC1 .number { min-width: ${points(454)}; } .TOC2 .number { min-width: ${points(680)}; } .TOC3 .number { min-width: ${points(907)}; }
.unnumbered { margin-left: 0; text-indent: 0; }
.annex { margin-left: 0; text-indent: 0; } .annex .number { min-width: 0; margin-right: .6em; }
.new-page, .annex { break-before: page; }
ul, ol { margin: 0; padding: 0 0 0 ${points(listStep)}; }
ul.summary, ul.contents, ul.signatories { list-style: none; padding: 0; }
.contents a { display: flex; gap: .3em; color: inherit; text-decoration: none; }
.contents .page { flex: 1; display: flex; text-indent: 0; }
.contents .page::before { content: ""; flex: 1; margin: 0 .3em .3em 0; border-bottom: .75pt dotted #${colour.soft}; }
.signatories { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1cm; align-items: end; }
.signatories.together { break-inside: avoid; }
.signatory-details { font-size: 10pt; line-height: ${points(houseMeasures.OndertekenaarDetail.line)}; }
.signatories li { break-inside: avoid; margin-top: ${points(560)}; }
.Handtekening { display: flex; align-items: end; height: ${points(signatureRoom)}; margin-top: -${points(520)}; }
tr { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
a { color: inherit; text-decoration: none; }
[role="doc-backlink"] { display: none; }`;
}

/** For a website: no fixed widths in points, so that a reader may enlarge it. */
export const webStyle = (look: LetterLook): string => `
${base(look)}
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font-size: 1.125rem; line-height: 1.6; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.45rem; margin-top: 2.2em; } h3 { font-size: 1.2rem; margin-top: 1.8em; } h4 { font-size: 1.05rem; }
h1, h2, h3, h4 { line-height: 1.25; }
.number { margin-right: .4em; }
.Kenmerkregel { display: flex; gap: 1em; } .Kenmerkregel dt { min-width: 6em; } .Kenmerkregel dd { margin: 0; }
.Quote { margin: 1em 0; padding-left: 1em; border-left: .2em solid #${colour.line}; }
.TOCHeading, .notes-title { font-weight: bold; font-size: 1.2rem; }
ul.summary, ul.contents, ul.signatories { list-style: none; padding: 0; }
.TOC2 { margin-left: 1.2em; } .TOC3 { margin-left: 2.4em; }
.signatories { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; }
.table { overflow-x: auto; }
.contents a { text-decoration: none; } .contents a:hover, .contents a:focus { text-decoration: underline; }
a { color: #${look.accent}; }
.logo { margin-bottom: 2rem; } .logo img { max-width: 100%; }
.logo.right img { margin-left: auto; }`;

/** The first page begins at the logo; an address for a window stands at its place on the paper. */
function headStyle(look: LetterLook): string {
  const { page, logo, window } = look;
  if (logo === null && window === 'off') return '';
  const place = windowPlace(look);
  return `@page :first { margin-top: ${points(page.header)}; }
body { position: relative; padding-top: ${points(firstPageTop(look) - page.header)}; }
.logo { position: absolute; top: 0; left: 0; right: 0; }
.logo.right img { margin-left: auto; }
.Vensteradres { position: absolute; top: ${points(place.y - page.header)}; left: ${points(place.x - page.left)}; width: ${points(place.width)}; }
.OnderVenster { height: ${points(windowRoom(look))}; }`;
}

function rule(name: string, measures: ParagraphMeasures): string {
  const {
    size,
    isBold,
    before,
    after,
    line,
    left = 0,
    right = 0,
    hanging = 0,
    keepNext,
    keepLines,
  } = measures;
  return [
    `.${name} { font-size: ${size / 2}pt; line-height: ${points(line)};`,
    `margin: ${points(before)} ${points(right)} ${points(after)} ${points(left)};`,
    hanging === 0 ? '' : `text-indent: -${points(hanging)};`,
    isBold === true ? 'font-weight: bold;' : '',
    keepNext === true ? 'break-after: avoid;' : '',
    keepLines === true ? 'break-inside: avoid;' : '',
    '}',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function cssText(text: string): string {
  return `"${text.replace(/[\\"\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
