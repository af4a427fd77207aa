// Puts lines that were recognised together as sections.
import { isAdviceHeading } from './letter-signs';
import {
  type ReadBlock,
  type ReadHeading,
  type ReadParagraph,
  type ReadPlace,
  type ReadSection,
  whereOf,
} from './read-letter';

interface OpenSection {
  heading: ReadHeading | null;
  place: ReadPlace;
  blocks: ReadBlock[];
}

export class SectionBuilder {
  readonly #sections: OpenSection[] = [];

  constructor(opening: string) {
    this.#sections.push({ heading: null, place: { where: opening }, blocks: [] });
  }

  get sections(): readonly ReadSection[] {
    return this.#sections;
  }

  /** A heading without a number that only says "Advies" is the label of the section above it. */
  addHeading(heading: ReadHeading): void {
    const above = this.#current.heading;
    if (above !== null && heading.number === null && isAdviceHeading(heading.title)) {
      this.addParagraph('advice', '');
      return;
    }
    this.#sections.push({ heading, place: { where: whereOf(heading) }, blocks: [] });
  }

  addParagraph(role: ReadParagraph['role'], text: string): void {
    const { blocks, place } = this.#current;
    blocks.push({ type: 'paragraph', role, text, place });
  }

  /** Items that follow each other are one list, also with an empty line between. */
  addItem(level: number, text: string, isTyped: boolean): void {
    const { blocks, place } = this.#current;
    const last = blocks.at(-1);
    const item = { level, text };
    if (last?.type === 'list' && last.isTyped === isTyped) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    } else blocks.push({ type: 'list', isTyped, items: [item], place });
  }

  get #current(): OpenSection {
    const last = this.#sections.at(-1);
    if (last === undefined) throw new Error('a letter always has an opening section');
    return last;
  }
}
