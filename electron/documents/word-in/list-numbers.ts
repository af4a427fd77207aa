// Which label Word prints before a list paragraph (ECMA-376 part 1, 17.9).
import type { WordListPosition } from '@shared/word-import/word-block';
import { type XmlElement, childElement, childElements } from '../xml/xml-tree';
import { finiteNumber, valueOf } from './style-sheet';

interface NumberingList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, XmlElement>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts through a document: call {@link next} for every list paragraph, in order. */
export class ListNumbers {
  readonly #lists = new Map<string, NumberingList>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(numbering: XmlElement | undefined) {
    if (numbering === undefined) return;
    const definitions = new Map(
      childElements(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
    );
    for (const list of childElements(numbering, 'w:num')) {
      const definition = valueOf(list, 'w:abstractNumId') ?? '';
      const levels = levelsOf(definitions.get(definition));
      const starts = new Map<number, number>();
      for (const override of childElements(list, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? '0');
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) starts.set(level, countFrom(start));
        const replaced = childElement(override, 'w:lvl');
        if (replaced) levels.set(level, replaced);
      }
      this.#lists.set(list.attributes['w:numId'] ?? '', { definition, levels, starts });
    }
  }

  /** The level that a list gives to a paragraph style, where numbering and style are linked. */
  levelOfStyle(id: string, style: string | undefined): number | undefined {
    for (const [level, element] of this.#lists.get(id)?.levels ?? []) {
      if (style !== undefined && valueOf(element, 'w:pStyle') === style) return level;
    }
    return undefined;
  }

  /** `undefined` for a list that the file does not define. The twips that its level indents come with it. */
  next(id: string, level: number): { position: WordListPosition; indent: number | undefined } | undefined {
    const list = this.#lists.get(id);
    const element = list?.levels.get(level);
    if (list === undefined || element === undefined || !levelNumbers.includes(level)) return undefined;
    const counts = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counts);
    const key = `${id}/${level}`;
    const override = this.#restarted.has(key) ? undefined : list.starts.get(level);
    this.#restarted.add(key);
    const current = counts[level];
    counts[level] = override ?? (current === undefined ? startOf(element) : current + 1);
    counts.length = level + 1;
    const format = valueOf(element, 'w:numFmt') ?? 'decimal';
    const label = (valueOf(element, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? (shown ? startOf(shown) : 1);
      return formatNumber(count, (shown && valueOf(shown, 'w:numFmt')) ?? 'decimal');
    });
    const ordered = format !== 'bullet' && format !== 'none';
    const indent = childElement(childElement(element, 'w:pPr'), 'w:ind')?.attributes;
    const left = indent?.['w:left'] ?? indent?.['w:start'];
    return {
      position: {
        id,
        definition: list.definition,
        restarts: override !== undefined,
        level,
        ordered,
        label: ordered ? label : '•',
      },
      indent: finiteNumber(left),
    };
  }
}

function levelsOf(definition: XmlElement | undefined): Map<number, XmlElement> {
  const levels = definition ? childElements(definition, 'w:lvl') : [];
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? '0'), level]));
}

function startOf(level: XmlElement): number {
  return countFrom(valueOf(level, 'w:start'));
}

/** Word's nine levels; the file may say anything. */
const levelNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function countFrom(value: string | undefined): number {
  const count = finiteNumber(value) ?? 1;
  return Number.isInteger(count) && Math.abs(count) <= 32_767 ? count : 1;
}

function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

function letters(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(10, Math.ceil(count / 26)));
}

function roman(count: number): string {
  const worths = [100, 90, 50, 40, 10, 9, 5, 4, 1] as const;
  const numerals = ['c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'] as const;
  let rest = Math.min(count, 1000);
  let text = '';
  for (const [index, worth] of worths.entries()) {
    for (; rest >= worth; rest -= worth) text += numerals[index] ?? '';
  }
  return text;
}
