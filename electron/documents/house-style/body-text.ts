// Room between paragraphs, for templates whose plain text has none: there people press Enter twice, a letter does not.
import { stylesIn } from './style-parts';

const id = 'Brieftekst';
const spaceAfter = /<w:spacing [^>]*?w:after="([1-9]\d*)"/;

/** True when neither plain text nor the defaults of the template keep paragraphs apart. */
export function lacksRoom(theirStyles: string): boolean {
  const defaults = /<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(theirStyles)?.[0] ?? '';
  const plain =
    stylesIn(theirStyles).find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.xml ?? '';
  return !spaceAfter.test(/<w:spacing [^>]*w:after=/.test(plain) ? plain : defaults);
}

/** Our styles with one for running text. */
export function withBodyStyle(ownStyles: string): string {
  const style = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>`;
  return ownStyles.replace(/<\/w:styles>$/, () => `${style}</w:styles>`);
}

/** Every paragraph of our document that had no style. */
export function inBodyStyle(document: string): string {
  return document.replace(/<w:p>(?!<w:pPr>)/g, `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
}
