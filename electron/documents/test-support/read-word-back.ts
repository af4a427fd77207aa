// Reads a Word file as Word would show it. Shares no code with the writer, so it can bear witness about it.
import { strFromU8, unzipSync } from 'fflate';
import { NumberingReader, type ListLabel, type ListPosition } from './numbering-reader';
import { childElement, childElements, descendants, parseXml, textOf, type XmlElement } from './xml-tree';

export interface WordReadBack {
  /** Paragraphs with an outline level; `number` is the automatic number as shown, null when there is none. */
  readonly headings: readonly { level: number; number: string | null; text: string }[];
  /** Levels count from 0. */
  readonly bullets: readonly { level: number; text: string }[];
  readonly numberedItems: readonly { level: number; number: string; text: string }[];
  /** Every paragraph of the body in reading order, those in tables too. */
  readonly paragraphs: readonly { style: string; text: string }[];
  /** Paragraphs that open with "Advies:" in a character style. */
  readonly labels: number;
  readonly bookmarks: readonly { name: string; text: string }[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** Language of the document defaults, and of the properties. */
  readonly language: string;
  readonly propertyLanguage: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

/** Throws when `bytes` is no Word file at all. */
export function readWordBack(bytes: Uint8Array): WordReadBack {
  const parts = unzipSync(bytes);
  const tree = (name: string) => (parts[name] ? parseXml(strFromU8(parts[name])) : undefined);
  const body = childElement(tree('word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('no body in this Word file');
  const styles = new StyleSheet(tree('word/styles.xml'));
  const lists = new NumberingReader(tree('word/numbering.xml'));
  const paragraphs = [...descendants(body, 'w:p')].map((paragraph) => {
    const properties = childElement(paragraph, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle') ?? styles.defaultParagraphStyle;
    const position = listPosition(properties, style, styles, lists);
    const outline = valueOf(properties, 'w:outlineLvl') ?? styles.find(style, 'w:outlineLvl')?.value;
    const label = position && lists.next(position);
    return { paragraph, style, text: paragraphText(paragraph), position, label, outline };
  });
  const core = tree('docProps/core.xml');
  const property = (name: string) => textOf(childElement(core, name));
  const running = (kind: string) =>
    Object.keys(parts)
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .map((name) => [...descendants(parseXml(strFromU8(parts[name] ?? new Uint8Array())), 'w:p')])
      .map((found) => found.map((paragraph) => paragraphText(paragraph)).join('\n'));
  const isHeading = (outline: string | undefined) => outline !== undefined && Number(outline) < 9;
  const listed = paragraphs.filter(({ outline }) => !isHeading(outline));
  return {
    headings: paragraphs.flatMap(({ outline, label, text }) =>
      isHeading(outline) ? [{ level: Number(outline) + 1, number: label?.text ?? null, text }] : [],
    ),
    bullets: listed.flatMap(({ position, label, text }) =>
      position && label?.format === 'bullet' ? [{ level: position.level, text }] : [],
    ),
    numberedItems: listed.flatMap(({ position, label, text }) =>
      position && label && label.format !== 'bullet' ? [numberedItem(position, label, text)] : [],
    ),
    paragraphs: paragraphs.map(({ style, text }) => ({ style, text })),
    labels: paragraphs.filter(({ paragraph }) => opensWithLabel(paragraph)).length,
    bookmarks: readBookmarks(body),
    headers: running('header'),
    footers: running('footer'),
    language: styles.language,
    propertyLanguage: property('dc:language'),
    title: property('dc:title'),
    subject: property('dc:subject'),
    author: property('dc:creator'),
  };
}

/** Styles with what they take over from the styles that they are based on. */
class StyleSheet {
  private readonly styles = new Map<string, XmlElement>();
  readonly defaultParagraphStyle: string;
  readonly language: string;

  constructor(sheet: XmlElement | undefined) {
    const all = sheet ? childElements(sheet, 'w:style') : [];
    for (const style of all) this.styles.set(style.attributes['w:styleId'] ?? '', style);
    const normal = all.find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
    );
    this.defaultParagraphStyle = normal?.attributes['w:styleId'] ?? '';
    const defaults = childElement(childElement(sheet, 'w:docDefaults'), 'w:rPrDefault');
    this.language = valueOf(childElement(defaults, 'w:rPr'), 'w:lang') ?? '';
  }

  /** The nearest style of the chain whose paragraph properties hold `name`. */
  find(id: string, name: string): { style: string; element: XmlElement; value: string } | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = this.styles.get(at);
      const element = childElement(childElement(style, 'w:pPr'), name);
      if (element) return { style: at, element, value: element.attributes['w:val'] ?? '' };
      at = valueOf(style, 'w:basedOn');
    }
    return undefined;
  }
}

/** The paragraph's own numbering goes before its style's; list 0 takes the numbering away. */
function listPosition(
  properties: XmlElement | undefined,
  style: string,
  styles: StyleSheet,
  lists: NumberingReader,
): ListPosition | undefined {
  const own = childElement(properties, 'w:numPr');
  const inherited = styles.find(style, 'w:numPr');
  const numbering = own ?? inherited?.element;
  const numId = valueOf(numbering, 'w:numId') ?? '0';
  if (numbering === undefined || numId === '0') return undefined;
  const linked = own || !inherited ? undefined : lists.levelOfStyle(numId, inherited.style);
  return { numId, level: linked ?? Number(valueOf(numbering, 'w:ilvl') ?? '0') };
}

function numberedItem({ level }: ListPosition, label: ListLabel, text: string) {
  return { level, number: label.text, text };
}

function paragraphText(paragraph: XmlElement): string {
  return [...descendants(paragraph)].map(shownText).join('');
}

function shownText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:tab' && element.attributes['w:val'] === undefined) return '\t';
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  return element.name === 'w:noBreakHyphen' ? '-' : '';
}

function opensWithLabel(paragraph: XmlElement): boolean {
  const [first] = descendants(paragraph, 'w:r');
  const style = first && valueOf(childElement(first, 'w:rPr'), 'w:rStyle');
  return style !== undefined && first !== undefined && paragraphText(first) === 'Advies:';
}

function readBookmarks(body: XmlElement): { name: string; text: string }[] {
  const bookmarks: { name: string; id: string; text: string; open: boolean }[] = [];
  for (const element of descendants(body)) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:bookmarkStart')
      bookmarks.push({ name: element.attributes['w:name'] ?? '', id, text: '', open: true });
    for (const bookmark of bookmarks) {
      if (!bookmark.open) continue;
      if (element.name === 'w:bookmarkEnd' && bookmark.id === id) bookmark.open = false;
      else bookmark.text += shownText(element);
    }
  }
  return bookmarks.map(({ name, text }) => ({ name, text }));
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childElement(element, name)?.attributes['w:val'];
}
