// Which abbreviations and definitions a letter holds, and what they mean: as the letter itself says, or as the field knows.
import { abbreviationMeanings } from '../i18n/nl-abbreviations';
import { abbreviationMentions } from './checks/abbreviations';
import type { LetterBlock, LetterText } from './letter-model';
import { markdownBlocks } from './markdown-blocks';

/** "Onder zelfregie verstaan wij dat inwoners zelf kiezen." */
const definition =
  /^(?:Met|Onder) (?:het begrip |de term )?[‘'"“]?([^,.:;‘’'"“”]{2,60}?)[’'"”]? (?:bedoelen|verstaan) wij:? ([^]{3,300}?)\.?$/u;

/** Pairs of short form or notion and meaning, by alphabet. Abbreviations whose meaning is not known stay out. */
export function abbreviationRows(
  blocks: readonly LetterBlock[],
  markdown: readonly string[],
): [string, string][] {
  const texts = [...markdown.flatMap((text) => markdownBlocks(text)), ...blocks].flatMap(textsOf);
  const found = new Map<string, [string, string]>();
  const add = (short: string, meaning: string | undefined): void => {
    const key = short.toUpperCase();
    if (meaning !== undefined && !found.has(key)) found.set(key, [short, meaning]);
  };
  const mentions = abbreviationMentions(texts);
  for (const { short, text, at } of mentions) add(short, explanationAt(text, at, short));
  for (const { short } of mentions) add(short, abbreviationMeanings[short.toUpperCase()]);
  for (const text of texts) {
    for (const sentence of text.split(/(?<=[.!?])\s+/u)) {
      const match = definition.exec(sentence.trim());
      if (match?.[1] !== undefined) add(match[1], match[2]);
    }
  }
  return [...found.values()].sort(([one], [other]) => one.localeCompare(other, 'nl'));
}

/** The words in front of "(Wgs)" that it is short for, or those in brackets behind it. */
function explanationAt(text: string, at: number, short: string): string | undefined {
  const inside = /^\s*\(([^)]{6,200})\)/u.exec(text.slice(at + short.length))?.[1]?.trim();
  if (inside !== undefined && inside[0]?.toLowerCase() === short[0]?.toLowerCase()) return inside;
  const before = /([^.;:()]{4,200}?)\s*\([‘'"“]?$/u.exec(text.slice(Math.max(0, at - 220), at))?.[1];
  if (before === undefined) return undefined;
  const words = before.trim().split(/\s+/u);
  for (let from = words.length - 1; from >= Math.max(0, words.length - 12); from -= 1) {
    const phrase = words
      .slice(from)
      .join(' ')
      .replace(/[‘’'"“”]/gu, '');
    if (phrase[0]?.toLowerCase() === short[0]?.toLowerCase() && spells(phrase, short)) return phrase;
  }
  return undefined;
}

/** Every letter of the short form occurs in the phrase, in order, and the phrase is longer than it. */
function spells(phrase: string, short: string): boolean {
  let at = 0;
  for (const letter of phrase.toLowerCase()) if (letter === short[at]?.toLowerCase()) at += 1;
  return at === short.length && phrase.length > short.length + 2;
}

function textsOf(block: LetterBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'advice':
      return [plain(block.content)];
    case 'list':
      return block.items.map(({ content }) => plain(content));
    default:
      return [];
  }
}

function plain(content: readonly LetterText[]): string {
  return content.map(({ text }) => text).join('');
}
