// From the body of a Word file to plain blocks.
import { normalise } from '@shared/rich-text';
import type {
  TrackedChange,
  WordBlock,
  WordCell,
  WordLook,
  WordParagraph,
  WordRow,
  WordTable,
} from '@shared/word-import/word-block';
import { type XmlElement, childElement, childElements } from '../xml/xml-tree';
import type { ListNumbers } from './list-numbers';
import type { MarginTexts } from './margin-texts';
import { OpenControls } from './open-controls';
import { ParagraphContent, type ReadingAids, type Run } from './paragraph-content';
import { type StyleSheet, finiteNumber, isToggledOn, valueOf } from './style-sheet';

/** Reads in document order, because list numbers count on. One reader for one document. */
export class BlockReader {
  readonly #styles: StyleSheet;
  readonly #lists: ListNumbers;
  readonly #controls = new OpenControls();
  readonly #aids: ReadingAids;
  /** Of a paragraph whose end was deleted: accepted, it runs on into the next one. */
  #carried: ParagraphContent[] = [];

  constructor(styles: StyleSheet, lists: ListNumbers, margin: MarginTexts) {
    this.#styles = styles;
    this.#lists = lists;
    this.#aids = { styles, margin, seenComments: new Set(), seenNotes: new Set(), controls: this.#controls };
  }

  /** All of a document. */
  readBody(body: XmlElement): WordBlock[] {
    const blocks = this.read(body);
    if (this.#carried.length === 0) return blocks;
    // The end of the last paragraph was deleted, and there is none to run on into.
    const parts = this.#carried;
    this.#carried = [];
    return [...blocks, this.#paragraphOf(parts, undefined, undefined)];
  }

  read(container: XmlElement): WordBlock[] {
    return childElements(container).flatMap((child): WordBlock[] => {
      switch (child.name) {
        case 'w:p':
          return this.#readParagraph(child);
        case 'w:tbl':
          return [this.#readTable(child)];
        case 'mc:AlternateContent':
          return this.read(childElement(child, 'mc:Choice') ?? childElement(child, 'mc:Fallback') ?? child);
        case 'w:sdt':
          return this.#controls.during(child, () => this.read(child));
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          return this.read(child);
        default:
          return [];
      }
    });
  }

  #readParagraph(element: XmlElement): WordBlock[] {
    const properties = childElement(element, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle');
    const content = new ParagraphContent(element, style, this.#aids);
    this.#carried.push(content);
    if (childElement(childElement(properties, 'w:rPr'), 'w:del')) {
      // What is carried belongs to the text around a box, not to the box.
      const carried = this.#carried;
      this.#carried = [];
      const boxes = this.#readBoxes(content);
      this.#carried = carried;
      return boxes;
    }
    const parts = this.#carried;
    this.#carried = [];
    return [this.#paragraphOf(parts, properties, style), ...this.#readBoxes(content)];
  }

  #paragraphOf(
    parts: readonly ParagraphContent[],
    properties: XmlElement | undefined,
    style: string | undefined,
  ): WordParagraph {
    const runs = parts.flatMap((part) => part.runs);
    const isEmpty = runs.every(({ text }) => text.trim() === '');
    const names = this.#styles.namesOf(style);
    const list = isEmpty ? undefined : this.#listPosition(properties, style);
    const stretches = parts.flatMap((part) => part.stretches);
    const bookmarks = parts.flatMap((part) => part.bookmarks);
    return {
      type: 'paragraph',
      content: normalise([{ type: 'paragraph', content: parts.flatMap((part) => part.inlines) }]).flatMap(
        (block) => (block.type === 'paragraph' ? block.content : []),
      ),
      role: roleOf(names),
      outlineLevel: this.#outlineLevel(properties, style, names),
      list: list?.position,
      indent: (this.#indent(properties, style) ?? list?.indent ?? 0) + leadingSpace(runs),
      look: lookOf(runs),
      changes: parts.flatMap((part) => part.changes),
      comments: parts.flatMap((part) => part.comments),
      notes: parts.flatMap((part) => part.notes),
      ...(stretches.some(({ controls }) => controls.length > 0) && { stretches }),
      ...(bookmarks.length > 0 && { bookmarks }),
      ...(names[0] !== undefined && { styleName: names[0] }),
    };
  }

  #readBoxes({ boxes }: ParagraphContent): WordBlock[] {
    return boxes.flatMap((box) => this.read(box));
  }

  #listPosition(properties: XmlElement | undefined, style: string | undefined) {
    const own = childElement(properties, 'w:numPr');
    const inherited = this.#styles.paragraphProperty(style, 'w:numPr');
    const id = valueOf(own, 'w:numId') ?? valueOf(inherited, 'w:numId') ?? '0';
    if (id === '0') return undefined;
    const linked = own ? undefined : this.#lists.levelOfStyle(id, style);
    const level = linked ?? Number(valueOf(own, 'w:ilvl') ?? valueOf(inherited, 'w:ilvl') ?? '0');
    return this.#lists.next(id, level);
  }

  #outlineLevel(
    properties: XmlElement | undefined,
    style: string | undefined,
    names: readonly string[],
  ): number | undefined {
    const own =
      childElement(properties, 'w:outlineLvl') ?? this.#styles.paragraphProperty(style, 'w:outlineLvl');
    const level = Number(own?.attributes['w:val'] ?? '9');
    if (Number.isInteger(level) && level >= 0 && level < 9) return level + 1;
    // Not every program writes the level into its heading styles.
    const named = names.map((name) => /^(?:heading|kop|titre|überschrift) ?([1-9])$/.exec(name)?.[1]);
    const found = named.find((digit) => digit !== undefined);
    return found === undefined ? undefined : Number(found);
  }

  #indent(properties: XmlElement | undefined, style: string | undefined): number | undefined {
    const own = childElement(properties, 'w:ind') ?? this.#styles.paragraphProperty(style, 'w:ind');
    const left = own?.attributes['w:left'] ?? own?.attributes['w:start'];
    return left === undefined ? undefined : (finiteNumber(left) ?? 0);
  }

  #readTable(table: XmlElement): WordTable {
    const rows = unwrap(table, 'w:tr').flatMap((row): WordRow[] => {
      const properties = childElement(row, 'w:trPr');
      if (childElement(properties, 'w:del')) {
        this.#carryDeleted(row);
        return [];
      }
      const cells = unwrap(row, 'w:tc').map((cell): WordCell => {
        const cellProperties = childElement(cell, 'w:tcPr');
        const merged = childElement(cellProperties, 'w:vMerge');
        return {
          blocks: this.read(cell),
          continues: merged !== undefined && merged.attributes['w:val'] !== 'restart',
          columns: spanOf(valueOf(cellProperties, 'w:gridSpan')),
        };
      });
      return [{ isHeader: isToggledOn(childElement(properties, 'w:tblHeader')), cells }];
    });
    return { type: 'table', rows };
  }

  /** A row taken out still says who took it out, with the next paragraph. */
  #carryDeleted(row: XmlElement): void {
    const content = new ParagraphContent(row, undefined, this.#aids);
    const author = childElement(childElement(row, 'w:trPr'), 'w:del')?.attributes['w:author'] ?? '';
    const text = content.runs.map((run) => run.text).join('');
    const changes: TrackedChange[] = [...content.changes];
    if (text !== '') changes.push({ type: 'deleted', author, text });
    content.runs.length = 0;
    content.changes.splice(0, content.changes.length, ...changes);
    this.#carried.push(content);
  }
}

/** Two cells may not land in one column, whatever the file says. */
function spanOf(value: string | undefined): number {
  const span = finiteNumber(value) ?? 1;
  return Number.isInteger(span) && span >= 1 && span <= mostColumns ? span : 1;
}

/** As many as Word makes. */
const mostColumns = 63;

/** Rows and cells may stand inside content controls. */
function unwrap(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? unwrap(child, name) : [];
  });
}

function roleOf(names: readonly string[]): WordParagraph['role'] {
  if (names.some((name) => /^(?:toc|inhopg|inhoudsopgave)\b/.test(name))) return 'contents';
  return names.some((name) => /^(?:title|titel|subtitle|ondertitel)$/.test(name)) ? 'title' : 'text';
}

/** Typed spaces and tabs before the first letter, about as wide as they print, in twips. */
function leadingSpace(runs: readonly Run[]): number {
  const text = runs.map((run) => run.text).join('');
  const space = /^[ 	]*/.exec(text)?.[0] ?? '';
  const tabs = space.split('	').length - 1;
  return tabs * 720 + (space.length - tabs) * 60;
}

function lookOf(runs: readonly Run[]): WordLook {
  const visible = runs.filter(({ text }) => text.trim() !== '');
  const all = (test: (run: Run) => boolean) => visible.length > 0 && visible.every(test);
  return {
    // The colon after a bold word is often plain.
    bold: all(({ bold, text }) => bold || /^[\s\p{P}]+$/u.test(text)),
    italic: all(({ italic }) => italic),
    underlined: all(({ underlined }) => underlined),
    caps: all(({ caps, text }) => caps || isCapitals(text)),
    size: visible.reduce((largest, { size }) => Math.max(largest, size), 0),
  };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
