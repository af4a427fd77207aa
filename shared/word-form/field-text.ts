// What was typed in a field, as rich text: paragraphs, quotes, and lists as deep as they were made.
import { type Block, type Inline, type ListItem, type RichText, inlineText, normalise } from '../rich-text';
import { sliceInlines } from '../word-import/inline-text';
import type { WordListPosition } from '../word-import/word-block';
import type { FieldParagraph } from './gather-blocks';

/** Paragraphs without text are only room; text typed behind dashes or bullets, two or more in a row, is a list. */
export function fieldText(paragraphs: readonly FieldParagraph[]): RichText {
  const written = paragraphs.filter(({ content }) => inlineText(content).trim() !== '');
  const lists = new OpenLists();
  const blocks: Block[] = [];
  let quote: { type: 'quote'; content: (readonly Inline[])[] } | undefined;
  for (const { content, list, isQuote } of withTypedLists(written)) {
    if (isQuote) {
      lists.close();
      if (quote !== undefined) quote.content.push(content);
      else {
        quote = { type: 'quote', content: [content] };
        blocks.push(quote);
      }
      continue;
    }
    quote = undefined;
    if (list === undefined) {
      lists.close();
      blocks.push({ type: 'paragraph', content });
    } else blocks.push(...lists.add(list, content));
  }
  return normalise(blocks);
}

type ListPlace = Omit<WordListPosition, 'label'>;

interface FieldLine {
  readonly content: readonly Inline[];
  readonly list: ListPlace | undefined;
  readonly isQuote: boolean;
}

const typedList: ListPlace = { id: 'typed', level: 0, ordered: false };

function withTypedLists(paragraphs: readonly FieldParagraph[]): FieldLine[] {
  const markers = paragraphs.map(({ paragraph, content }) =>
    paragraph.list === undefined ? typedBullet(content) : 0,
  );
  return paragraphs.map(({ paragraph, content }, at): FieldLine => {
    const { list, styleName = '' } = paragraph;
    const marker = markers[at] ?? 0;
    const isTyped = marker > 0 && ((markers[at - 1] ?? 0) > 0 || (markers[at + 1] ?? 0) > 0);
    if (isTyped) {
      return { content: sliceInlines(content, marker), list: typedList, isQuote: false };
    }
    return { content, list, isQuote: list === undefined && /\b(?:quote|citaat)\b/.test(styleName) };
  });
}

/** How much of a paragraph its typed bullet takes; 0 for none. */
function typedBullet(content: readonly Inline[]): number {
  return /^\s*[-–—•*·●○▪■◦‣\uf0b7]\s+(?=\S)/u.exec(inlineText(content))?.[0].length ?? 0;
}

interface OpenList {
  readonly place: ListPlace;
  readonly items: OpenListBlock['items'];
}

interface OpenListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: (ListItem & { children: OpenListBlock[] })[];
}

/** The lists that an item may still be added to, outermost first. */
class OpenLists {
  #open: OpenList[] = [];

  close(): void {
    this.#open = [];
  }

  /** Answers the list when it is a new one on its own, and nothing when the item went into an open one. */
  add(place: ListPlace, content: readonly Inline[]): OpenListBlock[] {
    const { level, ordered } = place;
    const item = { content, children: [] };
    this.#open = this.#open.filter(
      (one) => one.place.level < level || (one.place.level === level && goesOn(one.place, place)),
    );
    const last = this.#open.at(-1);
    if (last?.place.level === level) {
      last.items.push(item);
      return [];
    }
    const list: OpenListBlock = { type: 'list', ordered, items: [item] };
    this.#open.push({ place, items: list.items });
    const parent = last?.items.at(-1);
    if (parent === undefined) return [list];
    parent.children.push(list);
    return [];
  }
}

/** LibreOffice writes the first item of a list that starts anew in a list of its own. */
function goesOn(before: ListPlace, next: ListPlace): boolean {
  if (before.id === next.id) return true;
  return next.definition !== undefined && before.definition === next.definition && next.restarts !== true;
}
