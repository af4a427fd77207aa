// Lists: no empty items, and items that end alike.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding, TextEdit } from './finding';
import type { ReadLetter, ReadList } from './read-letter';
import { excerpt } from './excerpt';

export function checkLists(letter: ReadLetter): Finding[] {
  const lists = letter.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'list'));
  return lists.flatMap((list) => [...emptyItems(list), ...endings(list)]);
}

function emptyItems(list: ReadList): Finding[] {
  return list.items
    .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
    .map(({ text }) => ({
      rule: 'empty-item',
      severity: 'error',
      ...list.place,
      message: checkMessages.emptyItem,
      repair: { do: 'remove-item', item: text.trim() },
    }));
}

type Ending = ';' | '.' | ',' | '';

/**
 * Good are: every item a full stop, every item nothing, or semicolons (commas) with a full stop at the very end.
 * An item that opens a list below it ends in a colon and counts for nothing, and so does "en" or "of" after a semicolon.
 */
function endings(list: ReadList): Finding[] {
  const items = list.items
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .filter(({ text, level }, at, all) => !text.endsWith(':') && level >= (all[at + 1]?.level ?? 0))
    .map(({ text, level }) => ({ text, level, ending: endingOf(text) }));
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return [];
  const others = items.slice(0, -1);
  const levels = new Set(others.map(({ level }) => level));
  for (const level of levels) {
    const mine = others.filter((item) => item.level === level);
    const odd = mine.find(({ ending }) => ending !== mine[0]?.ending);
    if (odd !== undefined && mine[0] !== undefined) {
      return [{ ...mixed(list, mine[0].text, odd.text), ...alike(items) }];
    }
  }
  const style = others[0]?.ending;
  if (last.ending === ';' || (last.ending === ',' && style === ',')) {
    const message = checkMessages.lastEnding(excerpt(last.text, 'end'));
    return [{ rule: 'item-endings', severity: 'hint', ...list.place, message, ...alike(items) }];
  }
  const isGood = last.ending === style || (last.ending === '.' && style !== '');
  return isGood || others.some(({ level }) => level !== last.level)
    ? []
    : [{ ...mixed(list, others[0]?.text ?? '', last.text), ...alike(items) }];
}

/** So many characters at the end of an item show which one it is. */
const tail = 40;

/**
 * Every item ends as most do, the last one in a full stop where the others end in a sign. Nothing for lists within lists,
 * and nothing where an item ends in a question: that sign means something.
 */
function alike(items: readonly { text: string; level: number; ending: Ending }[]): Pick<Finding, 'repair'> {
  const isSimple = items.every(
    ({ text, level }) => level === items[0]?.level && /[\p{L}\p{N})%;,.]$/u.test(text.trim()),
  );
  if (!isSimple || items.some(({ text }) => /[;,]\s+(?:en|of)$/iu.test(text.trim()))) return {};
  const counts = new Map<Ending, number>();
  for (const { ending } of items.slice(0, -1)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const usual = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  const edits = items.flatMap(({ text, ending }, at): TextEdit[] => {
    const wanted = at === items.length - 1 && usual !== '' ? '.' : usual;
    const from = text.trim().slice(-tail).trimStart();
    const bare = ending === '' ? from : from.slice(0, -1).trimEnd();
    return ending === wanted ? [] : [{ from, to: `${bare}${wanted}` }];
  });
  return { repair: { do: 'edit', edits } };
}

function mixed(list: ReadList, one: string, other: string): Finding {
  const message = checkMessages.mixedEndings(excerpt(one, 'end'), excerpt(other, 'end'));
  return { rule: 'item-endings', severity: 'warning', ...list.place, message };
}

function endingOf(text: string): Ending {
  const plain = text
    .trim()
    .replace(/[;,]\s+(?:en|of)$/iu, ';')
    .replace(/["'”’)]+$/u, '');
  const sign = plain.at(-1) ?? '';
  if (sign === ';' || sign === ',') return sign;
  return /[.!?…]/u.test(sign) ? '.' : '';
}
