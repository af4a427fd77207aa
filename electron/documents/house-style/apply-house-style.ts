// Our letter in the council's own Word template: the one door of this folder.
import { unzipSync } from 'fflate';
import { type Result, succeed } from '@shared/domain';
import { closePackage } from '../word/finish-package';
import { inBodyStyle, lacksRoom, withBodyStyle } from './body-text';
import { PartCopier, relationshipXml } from './copy-parts';
import { mergeNumbering, planLists } from './merge-numbering';
import { mergeStyles, pointStyles } from './merge-styles';
import {
  type Template,
  UnusableTemplate,
  openTemplate,
  refuseStyle,
  relationshipsPart,
} from './open-template';
import { takeSection, textWidthOf } from './take-section';
import { takeSettings } from './take-settings';

const styledParts = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const documentPart = 'word/document.xml';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * `letter` is a Word file of our own making; `template` a .dotx or .docx of anybody. Its styles, theme, fonts, page,
 * headers and footers are used; what stands on its pages is not. Text and numbers stay as they are.
 *
 * @returns codes `style-unreadable`, `style-old-format`, `style-encrypted`, `style-has-macros`, `style-has-links`,
 * `style-too-large`.
 */
export function applyHouseStyle(letter: Uint8Array, template: Uint8Array): Result<Uint8Array> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  try {
    return succeed(closePackage(dressed(unzipSync(letter), opened.value)));
  } catch (error) {
    return refuseStyle(error instanceof UnusableTemplate ? error.code : 'style-unreadable');
  }
}

function dressed(parts: Record<string, Uint8Array>, template: Template): Record<string, Uint8Array> {
  const read = (name: string) => decoder.decode(parts[name]);
  const write = (name: string, xml: string) => void (parts[name] = encoder.encode(xml));
  const related = new Map(template.relationships(template.document).map((each) => [each.kind, each.target]));
  const theirs = (kind: string) => {
    const part = related.get(kind);
    return part === undefined ? undefined : template.xml(part);
  };
  const theirStyles = theirs('styles');
  if (theirStyles === undefined) throw new UnusableTemplate('style-unreadable');

  if (lacksRoom(theirStyles)) {
    write('word/styles.xml', withBodyStyle(read('word/styles.xml')));
    write(documentPart, inBodyStyle(read(documentPart)));
  }
  const theirLists = theirs('numbering');
  const lists = planLists(read('word/numbering.xml'), theirLists);
  const styles = mergeStyles(read('word/styles.xml'), theirStyles, lists.move);
  for (const name of Object.keys(parts).filter((each) => styledParts.test(each)))
    write(name, pointStyles(read(name), styles.idOf));
  write('word/numbering.xml', mergeNumbering(read('word/numbering.xml'), theirLists, lists, styles));

  const copier = new PartCopier(template, parts);
  const own = read(documentPart);
  const section = takeSection(own, template, copier, lists.move);
  write(documentPart, section.document);
  write('word/styles.xml', withTabsAt(styles.xml, textWidthOf(own), textWidthOf(section.document)));
  write('word/settings.xml', takeSettings(read('word/settings.xml'), theirs('settings')));
  const replaced = [
    ...(['theme', 'fontTable'] as const).filter((kind) => related.has(kind)),
    ...(section.hasHeaders ? ['header' as const] : []),
    ...(section.hasFooters ? ['footer' as const] : []),
  ];
  const links = replaced.flatMap((kind) => {
    const target = related.get(kind);
    if (kind === 'header' || kind === 'footer' || target === undefined) return [];
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
    return [relationshipXml(`rIdHuisstijl-${kind}`, type, `/${copier.copy(target)}`)];
  });
  dropOwn(parts, replaced, [...links, ...section.relationships]);
  addTypes(parts, copier.types);
  return parts;
}

/** Takes away our parts of these kinds, and adds `links` to those of the document. */
function dropOwn(
  parts: Record<string, Uint8Array>,
  kinds: readonly string[],
  links: readonly string[],
): void {
  const name = relationshipsPart(documentPart);
  const gone: string[] = [];
  const kept = decoder.decode(parts[name]).replace(/<Relationship [^>]*\/>/g, (line) => {
    if (!kinds.some((kind) => line.includes(`/relationships/${kind}"`))) return line;
    gone.push(`word/${/Target="([^"]*)"/.exec(line)?.[1] ?? ''}`);
    return '';
  });
  for (const part of gone) {
    Reflect.deleteProperty(parts, part);
    Reflect.deleteProperty(parts, relationshipsPart(part));
  }
  parts[name] = encoder.encode(kept.replace('</Relationships>', () => `${links.join('')}</Relationships>`));
}

function addTypes(parts: Record<string, Uint8Array>, types: ReadonlyMap<string, string>): void {
  const name = '[Content_Types].xml';
  const kept = decoder
    .decode(parts[name])
    .replace(/<Override [^>]*?PartName="\/([^"]*)"[^>]*\/>/g, (line, part: string) =>
      parts[part] === undefined || types.has(part) ? '' : line,
    );
  const added = [...types].map(([part, type]) => `<Override ContentType="${type}" PartName="/${part}"/>`);
  parts[name] = encoder.encode(kept.replace('</Types>', () => `${added.join('')}</Types>`));
}

/** The tab at the right edge of the text goes along with it. */
function withTabsAt(styles: string, before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return styles;
  return styles.replace(/(<w:tab [^>]*?w:pos=")(\d+)"/g, (tab, start: string, at: string) =>
    Number(at) === before ? `${start}${after}"` : tab,
  );
}
