// The habits in which municipalities lay out a policy document, as text files; each with the outline that it must give.
import { type Story, type StoryBlock, type StorySection, makeStory } from './policy-story';

export interface ExpectedHeading {
  readonly number: string | null;
  readonly title: string;
  readonly page: string | null;
  /** Where the heading begins; null where nobody knows (PDF, Word). */
  readonly start: number | null;
}

export interface LaidOutPolicy {
  readonly text: string;
  readonly headings: readonly ExpectedHeading[];
}

interface Habits {
  readonly seed: number;
  readonly story?: Parameters<typeof makeStory>[1];
  /** From the path of counts to what is printed before the title; null for no number. */
  readonly number: (path: readonly number[]) => string | null;
  readonly annex?: (count: number) => string;
  /** What is printed: "1. Inleiding" from number and title. */
  readonly join?: (number: string, title: string) => string;
  readonly contents?: 'dots' | 'tabs' | 'spaces' | 'plain' | 'page first' | 'page words' | 'none';
  readonly contentsTitle?: string;
  /** Deepest level in the contents. */
  readonly contentsDepth?: number;
  /** How a title changes on its way to the contents. */
  readonly inContents?: (title: string, at: number) => string;
  readonly isShouted?: boolean;
  /** Lines are broken at this width. */
  readonly width?: number;
  /** Line breaks between lines of one paragraph. */
  readonly spacing?: number;
  /** Paragraphs a page; with a form feed, or only the page number left behind. */
  readonly pages?: {
    readonly every: number;
    readonly mark: 'feed' | 'number';
    readonly header?: 'title' | 'chapter';
  };
  readonly parts?: boolean;
  readonly guide?: boolean;
  /** No blank line between a heading and its text. */
  readonly isTight?: boolean;
}

const dotted = (path: readonly number[]) => path.join('.');
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const typo = (title: string, at: number) => (at % 4 === 1 ? title.replace(/e(?=\p{L}*$)/u, '') : title);

const habits: Readonly<Record<string, Habits>> = {
  'dots, form feeds, footers': {
    seed: 11,
    number: dotted,
    contents: 'dots',
    pages: { every: 6, mark: 'feed', header: 'title' },
  },
  'tabs, final dots': {
    seed: 12,
    number: dotted,
    join: (number, title) => `${number}. ${title}`,
    contents: 'tabs',
  },
  'contents without pages': { seed: 13, number: dotted, contents: 'plain', contentsTitle: 'Inhoud' },
  'no contents, three levels': { seed: 14, number: dotted, story: { depth: 3 } },
  'no contents, lines of 80': { seed: 15, number: dotted, width: 80, story: { hasLong: true } },
  'Hoofdstuk, capitals': {
    seed: 16,
    number: (path) => (path.length === 1 ? `Hoofdstuk ${dotted(path)}` : dotted(path)),
    contents: 'dots',
    isShouted: true,
    pages: { every: 7, mark: 'feed' },
  },
  'Hoofdstuk, colon, no contents': {
    seed: 17,
    number: (path) => (path.length === 1 ? `Hoofdstuk ${dotted(path)}` : dotted(path)),
    join: (number, title) => (number.startsWith('H') ? `${number}: ${title}` : `${number} ${title}`),
  },
  'roman chapters': {
    seed: 18,
    number: (path) => (path.length === 1 ? (roman[(path[0] ?? 1) - 1] ?? '') : path.slice(1).join('.')),
    join: (number, title) => `${number}. ${title}`,
    story: { depth: 1, chapters: 7 },
  },
  'parts with chapters': { seed: 19, number: dotted, parts: true, contents: 'dots', story: { chapters: 8 } },
  'parts, no contents': { seed: 20, number: dotted, parts: true, story: { chapters: 8 } },
  'wrapped headings and entries': {
    seed: 21,
    number: dotted,
    contents: 'dots',
    width: 72,
    story: { hasLong: true, depth: 3 },
    pages: { every: 9, mark: 'number' },
  },
  'slips between contents and text': {
    seed: 22,
    number: dotted,
    contents: 'tabs',
    inContents: typo,
    guide: true,
  },
  'other case in contents': {
    seed: 23,
    number: dotted,
    contents: 'spaces',
    inContents: (title) => title.toUpperCase(),
    width: 90,
  },
  'no numbers, with contents': { seed: 24, number: () => null, contents: 'dots', story: { depth: 2 } },
  'no numbers, no contents': {
    seed: 25,
    number: () => null,
    isShouted: true,
    story: { depth: 1, chapters: 8 },
  },
  'contents stop at chapters': { seed: 26, number: dotted, contents: 'dots', contentsDepth: 1 },
  'lettered annexes': {
    seed: 27,
    number: dotted,
    annex: (count) => `Bijlage ${String.fromCharCode(64 + count)}`,
    contents: 'tabs',
    story: { annexes: 5 },
  },
  'every line spaced out': {
    seed: 28,
    number: dotted,
    spacing: 2,
    width: 80,
    contents: 'dots',
    story: { hasLong: true },
  },
  'every line spaced out, no contents': { seed: 29, number: dotted, spacing: 2, width: 80 },
  'text right under headings': { seed: 30, number: dotted, width: 76, isTight: true, contents: 'plain' },
  'text right under, no contents': { seed: 31, number: dotted, width: 76, isTight: true },
  'number and title on two lines': {
    seed: 33,
    number: (path) => (path.length === 1 ? `Hoofdstuk ${dotted(path)}` : dotted(path)),
    join: (number, title) => (number.startsWith('H') ? `${number}\n${title}` : `${number} ${title}`),
  },
  'letters and A.1': {
    seed: 34,
    number: (path) => [String.fromCharCode(64 + (path[0] ?? 1)), ...path.slice(1)].join('.'),
    join: (number, title) => (number.length === 1 ? `${number}. ${title}` : `${number} ${title}`),
  },
  'chapter as running footer': {
    seed: 35,
    number: dotted,
    contents: 'dots',
    pages: { every: 4, mark: 'feed', header: 'chapter' },
  },
  'chapter as running footer, no contents': {
    seed: 36,
    number: dotted,
    pages: { every: 4, mark: 'feed', header: 'chapter' },
  },
  'number glued to the title': {
    seed: 37,
    number: dotted,
    join: (number, title) => `${number}.${title}`,
    contents: 'tabs',
  },
  'page first': { seed: 38, number: dotted, contents: 'page first', pages: { every: 5, mark: 'feed' } },
  'page in words': {
    seed: 39,
    number: dotted,
    contents: 'page words',
    contentsTitle: 'INHOUD',
    pages: { every: 5, mark: 'number' },
  },
  'dash after the number': {
    seed: 40,
    number: dotted,
    join: (number, title) => `${number} - ${title}`,
    width: 100,
  },
  'bold marks': {
    seed: 41,
    number: dotted,
    join: (number, title) => `**${number} ${title}**`,
    story: { depth: 3 },
  },
  'reading guide, chapters only': {
    seed: 32,
    number: (path) => `Hoofdstuk ${dotted(path)}`,
    contents: 'tabs',
    guide: true,
    story: { depth: 1, chapters: 7 },
  },
};

export const policyLayouts = Object.keys(habits);

/** @param seed another document in the same layout. */
export function layOutPolicy(name: string, seed?: number): LaidOutPolicy {
  const found = habits[name];
  if (found === undefined) throw new Error(`there is no layout "${name}"`);
  return new TextLayout(found, makeStory(seed ?? found.seed, found.story ?? {})).lay();
}

interface Planned {
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
  readonly section: StorySection | null;
}

class TextLayout {
  readonly #habits: Habits;
  readonly #story: Story;
  readonly #headings: { number: string | null; title: string; page: string | null; start: number }[] = [];
  #text = '';
  #blocks = 0;
  #page = 1;

  constructor(found: Habits, story: Story) {
    this.#habits = found;
    this.#story = story;
  }

  lay(): LaidOutPolicy {
    // The contents need the pages, and the pages shift with the contents: laid out twice, with as many entries.
    this.#layOnce(() => '00');
    const pages = this.#headings.map(({ page }) => page ?? '');
    this.#headings.length = 0;
    this.#layOnce((at) => pages[at] ?? '');
    const showsPages =
      this.#habits.contents !== undefined && !['plain', 'none'].includes(this.#habits.contents);
    const depth = this.#habits.contentsDepth ?? 9;
    const planned = this.#plan();
    return {
      text: this.#text,
      headings: this.#headings.map((heading, at) => ({
        ...heading,
        page:
          this.#habits.pages?.mark === 'feed' || (showsPages && (planned[at]?.level ?? 1) <= depth)
            ? heading.page
            : null,
      })),
    };
  }

  #layOnce(pageOf: (at: number) => string): void {
    this.#text = '';
    this.#blocks = 0;
    this.#page = 1;
    const planned = this.#plan();
    this.#block([this.#story.title, 'Gemeente Voorbeeldstad', 'Vastgesteld op 12 maart 2025']);
    this.#contents(planned, pageOf);
    for (const { number, title, section } of planned) {
      const join = this.#habits.join ?? ((one: string, other: string) => `${one} ${other}`);
      const shown = this.#habits.isShouted === true ? title.toUpperCase() : title;
      const lines = this.#wrap(number === null ? shown : join(number, shown));
      const start = this.#block(lines, this.#habits.isTight === true ? 1 : undefined);
      this.#headings.push({ number, title, page: String(this.#page), start });
      if (this.#habits.guide === true && this.#headings.length === 1) this.#guide(planned);
      for (const block of section?.blocks ?? []) this.#storyBlock(block);
    }
  }

  #plan(): Planned[] {
    const { number, annex = (count: number) => `Bijlage ${count}`, parts = false } = this.#habits;
    const planned: Planned[] = [];
    const walk = (sections: readonly StorySection[], path: readonly number[]) => {
      for (const [at, section] of sections.entries()) {
        const own = [...path, at + 1];
        if (parts && own.length === 1 && at % 4 === 0)
          planned.push({
            number: `Deel ${String.fromCharCode(65 + at / 4)}`,
            title: at === 0 ? 'Wat we willen' : 'Wat we doen',
            level: 1,
            section: null,
          });
        planned.push({ number: number(own), title: section.title, level: own.length, section });
        walk(section.children, own);
      }
    };
    walk(this.#story.chapters, []);
    const isNumbered = number([1]) !== null;
    for (const [at, section] of this.#story.annexes.entries())
      planned.push({ number: isNumbered ? annex(at + 1) : null, title: section.title, level: 1, section });
    return planned;
  }

  #contents(planned: readonly Planned[], pageOf: (at: number) => string): void {
    const {
      contents = 'none',
      contentsTitle = 'Inhoudsopgave',
      contentsDepth = 9,
      inContents = (title: string) => title,
    } = this.#habits;
    if (contents === 'none') return;
    const lines = planned.flatMap(({ number, title, level }, at) => {
      if (level > contentsDepth) return [];
      const join = this.#habits.join ?? ((one: string, other: string) => `${one} ${other}`);
      const shown = inContents(title, at);
      const entry = this.#wrap(number === null ? shown : join(number, shown));
      const last = entry.pop() ?? '';
      const page = pageOf(at);
      switch (contents) {
        case 'dots':
          return [...entry, `${last} ${'.'.repeat(Math.max(4, 76 - last.length))} ${page}`];
        case 'tabs':
          return [...entry, `${last}\t${page}`];
        case 'spaces':
          return [...entry, `${last}${' '.repeat(Math.max(3, 80 - last.length))}${page}`];
        case 'page first':
          return [`${page}  ${[...entry, last].join(' ')}`];
        case 'page words':
          return [...entry, `${last}  pag. ${page}`];
        default:
          return [...entry, last];
      }
    });
    this.#block([contentsTitle]);
    this.#block(lines);
  }

  /** A chapter that says what stands in the others. */
  #guide(planned: readonly Planned[]): void {
    for (const { number, title, level } of planned.filter((one) => one.level === 1).slice(1)) {
      if (level > 1 || number === null) continue;
      this.#block([`${number} ${title}`]);
      this.#block(
        this.#wrap('In dit hoofdstuk lees je wat we hierover hebben afgesproken en waarom dat zo is.'),
      );
    }
  }

  #storyBlock(block: StoryBlock): void {
    if (block.type === 'paragraph') this.#block(this.#wrap(block.text));
    else if (block.type === 'list')
      this.#block(
        block.items.flatMap((item, at) => this.#wrap(`${block.isNumbered ? `${at + 1}.` : '-'} ${item}`)),
      );
    else this.#block(block.rows.map((row) => row.join('  ')));
  }

  /** Adds lines that belong together, and answers where they begin. */
  #block(lines: readonly string[], gap?: number): number {
    const { pages, spacing = 1 } = this.#habits;
    this.#blocks += 1;
    if (pages !== undefined && this.#blocks % pages.every === 0) this.#turnPage();
    const start = this.#text.length;
    this.#text += lines.join('\n'.repeat(spacing)) + '\n'.repeat(gap ?? spacing + 1);
    return start;
  }

  #turnPage(): void {
    const { pages } = this.#habits;
    if (pages === undefined) return;
    this.#text += pages.mark === 'feed' ? `${this.#header()}${this.#page}\n\f` : `\n\n${this.#page}\n\n\n\n`;
    this.#page += 1;
  }

  #header(): string {
    const { pages } = this.#habits;
    if (pages?.header === 'title') return 'Beleidsplan sociaal domein  ';
    const chapter = this.#headings.findLast(({ number }) => number === null || !number.includes('.'));
    return pages?.header === 'chapter' && chapter !== undefined
      ? `${chapter.number ?? ''} ${chapter.title} | `
      : '';
  }

  #wrap(text: string): string[] {
    const { width } = this.#habits;
    if (width === undefined) return [text];
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  }
}
