// The page of the template: its measures, and which headers and footers stand on which pages.
import type { PartCopier } from './copy-parts';
import { relationshipXml } from './copy-parts';
import type { Template } from './open-template';

export interface TakenSection {
  readonly document: string;
  /** For the document: a header or footer each. */
  readonly relationships: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasFooters: boolean;
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const measures = ['pgSz', 'pgMar', 'paperSrc', 'pgBorders'] as const;

/**
 * Headers and footers of ours go where the template has any. `change` is applied to those that come along. A template
 * of more sections is used for its first: the others are for what comes after a letter.
 */
export function takeSection(
  own: string,
  template: Template,
  copier: PartCopier,
  change: (xml: string) => string,
): TakenSection {
  const theirs = /<w:sectPr\b[^>]*>.*?<\/w:sectPr>/s.exec(template.xml(template.document) ?? '')?.[0] ?? '';
  const targets = new Map(template.relationships(template.document).map((each) => [each.id, each.target]));
  const relationships: string[] = [];
  const references = [...theirs.matchAll(/<w:(header|footer)Reference [^>]*\/>/g)].flatMap(
    ([element, kind = '']) => {
      const target = targets.get(/r:id="([^"]*)"/.exec(element)?.[1] ?? '');
      const page = /w:type="([^"]*)"/.exec(element)?.[1] ?? 'default';
      if (target === undefined) return [];
      const id = `rIdHuisstijl${relationships.length + 1}`;
      const name = copier.copy(target, (xml) => change(xml.replace(bookmarks, '')));
      relationships.push(relationshipXml(id, `${officeRelationships}/${kind}`, `/${name}`));
      return [{ kind, xml: `<w:${kind}Reference w:type="${page}" r:id="${id}"/>` }];
    },
  );
  const hasHeaders = references.some(({ kind }) => kind === 'header');
  const hasFooters = references.some(({ kind }) => kind === 'footer');
  const document = own.replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/s, (section) => {
    const kept = section.replace(/<w:(header|footer)Reference [^>]*\/>/g, (element, kind: string) =>
      (kind === 'header' ? hasHeaders : hasFooters) ? '' : element,
    );
    const measured = measures.reduce((xml, name) => withMeasure(xml, theirs, name), kept);
    const onFirst = /<w:titlePg\b[^>]*?(?:w:val="(?:1|true|on)")?\/>/.exec(theirs)?.[0];
    const titled =
      (hasHeaders || hasFooters) && onFirst === undefined
        ? measured.replace(/<w:titlePg[^>]*\/>/, '')
        : measured;
    return titled.replace(/^<w:sectPr[^>]*>/, (start) => start + references.map(({ xml }) => xml).join(''));
  });
  return { document: withTextWidth(document, own), relationships, hasHeaders, hasFooters };
}

/** Ids of bookmarks count for the whole letter. */
const bookmarks = /<w:bookmark(?:Start|End) [^>]*\/>/g;

function withMeasure(section: string, theirs: string, name: (typeof measures)[number]): string {
  const pattern = new RegExp(`<w:${name}\\b[^>]*?(?:/>|>.*?</w:${name}>)`, 's');
  const wanted = pattern.exec(theirs)?.[0];
  if (wanted === undefined) return section;
  if (pattern.test(section)) return section.replace(pattern, () => wanted);
  const before =
    name === 'pgBorders' || name === 'paperSrc' ? /(<w:pgMar [^>]*\/>(?:<w:paperSrc [^>]*\/>)?)/ : /$^/;
  return section.replace(before, (start) => start + wanted);
}

/** Our tables are as wide as our text: they follow the template's. */
function withTextWidth(document: string, own: string): string {
  const [before, after] = [textWidthOf(own), textWidthOf(document)];
  if (before === undefined || after === undefined || before === after) return document;
  return document.replace(
    /(<w:(?:tblW|tcW|gridCol) [^>]*?w:w=")(\d+)"/g,
    (_, start: string, width: string) => `${start}${Math.round((Number(width) * after) / before)}"`,
  );
}

/** In twips. */
export function textWidthOf(document: string): number | undefined {
  const value = (element: string, name: string) =>
    Number(new RegExp(`<w:${element} [^>]*?w:${name}="(\\d+)"`).exec(document)?.[1] ?? Number.NaN);
  const width = value('pgSz', 'w') - value('pgMar', 'left') - value('pgMar', 'right');
  return width > 0 ? width : undefined;
}
