// What a Word paragraph is by its style: a heading, an item of a list, a line of the contents.
import { SaxesParser } from 'saxes';
import type { WordParagraph } from './word-paragraphs';

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
  numId?: string;
  level?: number;
}

const deepestHeading = 9;

export class WordStyles {
  readonly #styles = new Map<string, Style>();
  /** For each list: the level at which it starts anew, and where. */
  readonly #starts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();
  #counts: number[] = [];

  /** Both parts may be empty: a file without them has no styles and no lists. */
  constructor(styles: string, numbering: string) {
    this.#readStyles(styles);
    this.#readStarts(numbering);
  }

  /** From 1; undefined for text. */
  headingLevel(paragraph: WordParagraph): number | undefined {
    const outline = paragraph.outline ?? this.#inherited(paragraph.style, 'outline');
    if (outline !== undefined) return outline < deepestHeading ? outline + 1 : undefined;
    const named = this.#chain(paragraph.style)
      .map(({ name }) => /^(?:heading|kop) (\d)$/i.exec(name)?.[1])
      .find((level) => level !== undefined);
    return named === undefined ? undefined : Number(named);
  }

  listLevel(paragraph: WordParagraph): number | undefined {
    const numId = paragraph.numId ?? this.#inherited(paragraph.style, 'numId');
    if (numId === undefined || numId === '0') return undefined;
    return paragraph.level ?? this.#inherited(paragraph.style, 'level') ?? 0;
  }

  isContents({ style }: WordParagraph): boolean {
    return this.#chain(style).some(({ name }) => /^(?:toc|inhopg|inhoudsopgave) ?\d/i.test(name));
  }

  /** The number that Word shows before a heading: call it for every heading in order. */
  nextNumber(paragraph: WordParagraph, headingLevel: number): string | undefined {
    const numId = paragraph.numId ?? this.#inherited(paragraph.style, 'numId');
    if (numId === undefined || numId === '0') return undefined;
    const at = headingLevel - 1;
    const key = `${numId}/${at}`;
    const start = this.#started.has(key) ? undefined : this.#starts.get(numId)?.get(at);
    this.#started.add(key);
    this.#counts = Array.from({ length: headingLevel }, (_, level) => this.#counts[level] ?? 0);
    this.#counts[at] = start ?? (this.#counts[at] ?? 0) + 1;
    return this.#counts.map((count) => Math.max(count, 1)).join('.');
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    for (let at: string | undefined = id; at !== undefined && chain.length < 20;) {
      const style = this.#styles.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }

  #inherited<Key extends 'outline' | 'numId' | 'level'>(id: string, key: Key): Style[Key] | undefined {
    return this.#chain(id).find((style) => style[key] !== undefined)?.[key];
  }

  #readStyles(xml: string): void {
    let style: Style | undefined;
    eachTag(xml, (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '' };
        this.#styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style === undefined) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = Number(value);
      else if (name === 'w:numId') style.numId = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    });
  }

  #readStarts(xml: string): void {
    let list = new Map<number, number>();
    let level = 0;
    eachTag(xml, (name, attributes) => {
      if (name === 'w:num') this.#starts.set(attributes['w:numId'] ?? '', (list = new Map<number, number>()));
      else if (name === 'w:lvlOverride') level = Number(attributes['w:ilvl']);
      else if (name === 'w:startOverride') list.set(level, Number(attributes['w:val']));
    });
  }
}

function eachTag(xml: string, visit: (name: string, attributes: Record<string, string>) => void): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    visit(name, attributes);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
}
