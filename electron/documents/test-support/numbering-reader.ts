// Works out list numbers from numbering.xml the way Word does (ECMA-376 part 1, 17.9).
import { childElement, childElements, type XmlElement } from './xml-tree';

export interface ListPosition {
  readonly numId: string;
  readonly level: number;
}

export interface ListLabel {
  readonly format: string;
  /** The label as shown: "3.4", "a.", "•". */
  readonly text: string;
}

interface List {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Counts through a document: call {@link next} for every numbered paragraph in order. Lists of one definition count on
 * together; a start override works the first time that its list reaches that level.
 */
export class NumberingReader {
  private readonly levels = new Map<string, XmlElement[]>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly reached = new Set<string>();

  constructor(numbering: XmlElement | undefined) {
    if (numbering === undefined) return;
    for (const definition of childElements(numbering, 'w:abstractNum'))
      this.levels.set(definition.attributes['w:abstractNumId'] ?? '', childElements(definition, 'w:lvl'));
    for (const list of childElements(numbering, 'w:num')) {
      const starts = childElements(list, 'w:lvlOverride').flatMap((override) => {
        const start = value(override, 'w:startOverride');
        return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)] as const];
      });
      const definition = value(list, 'w:abstractNumId') ?? '';
      this.lists.set(list.attributes['w:numId'] ?? '', { definition, starts: new Map(starts) });
    }
  }

  /** The level that a list gives to a paragraph style: numbering linked from both sides. */
  levelOfStyle(numId: string, styleId: string): number | undefined {
    const level = this.levelsOf(numId).find((candidate) => value(candidate, 'w:pStyle') === styleId);
    return level && Number(level.attributes['w:ilvl']);
  }

  next({ numId, level }: ListPosition): ListLabel | undefined {
    const list = this.lists.get(numId);
    const definition = this.levelAt(numId, level);
    if (list === undefined || definition === undefined) return undefined;
    const counts = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counts);
    const key = `${numId}/${level}`;
    const override = this.reached.has(key) ? undefined : list.starts.get(level);
    this.reached.add(key);
    const current = counts[level];
    counts[level] = override ?? (current === undefined ? this.startOf(numId, level) : current + 1);
    counts.length = level + 1;
    const text = (value(definition, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const count = counts[shown] ?? this.startOf(numId, shown);
      return formatNumber(count, value(this.levelAt(numId, shown), 'w:numFmt') ?? 'decimal');
    });
    return { format: value(definition, 'w:numFmt') ?? 'decimal', text };
  }

  private startOf(numId: string, level: number): number {
    return Number(value(this.levelAt(numId, level), 'w:start') ?? '1');
  }

  private levelAt(numId: string, level: number): XmlElement | undefined {
    return this.levelsOf(numId).find(({ attributes }) => Number(attributes['w:ilvl']) === level);
  }

  private levelsOf(numId: string): readonly XmlElement[] {
    return this.levels.get(this.lists.get(numId)?.definition ?? '') ?? [];
  }
}

function formatNumber(count: number, format: string): string {
  if (format === 'lowerLetter')
    return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  if (format === 'upperLetter') return formatNumber(count, 'lowerLetter').toUpperCase();
  if (format !== 'lowerRoman') return String(count);
  const numerals: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = count;
  let roman = '';
  for (const [worth, numeral] of numerals) for (; rest >= worth; rest -= worth) roman += numeral;
  return roman;
}

function value(element: XmlElement | undefined, name: string): string | undefined {
  return childElement(element, name)?.attributes['w:val'];
}
