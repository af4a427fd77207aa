// What a program that means well, or one that does not, can write in JSON: as values and as text.
import type { Dice } from './dice';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Changes `root`, which is a copy, somewhere. */
export type JsonMutation = (root: Json, dice: Dice) => void;

export const awkwardTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0007b\u001b[31mrood\u001b[0m',
  '\u202eachterstevoren\u202c',
  '\u200f\u200b\ufeff',
  '\ud800',
  'half \udc00 paar',
  '\ufffe\uffff',
  '\u2028\u2029',
  '𝕬𝖉𝖛𝖎𝖊𝖘 👩‍👩‍👧‍👦',
  'e\u0301'.repeat(200),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../boos',
  '<script>alert(1)</script>',
  ']]><!--&amp;&#x0;',
  '{{#each}}{punt}${x}%s',
  '**'.repeat(300),
  '> '.repeat(300),
  '[['.repeat(400),
  '- '.repeat(300),
  `${'1. '.repeat(80)}x`,
  '\n'.repeat(1000),
  '\t'.repeat(400),
  'x'.repeat(100_001),
  'lang woord '.repeat(5000),
  '9'.repeat(400),
  '2026-13-45',
  'NaN',
];

const awkwardNumbers = [
  0,
  -0,
  -1,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 63),
  4294967296,
  0.1 + 0.2,
];

function awkwardValue(dice: Dice): Json {
  switch (dice.below(8)) {
    case 0:
      return null;
    case 1:
      return dice.once(2);
    case 2:
      return dice.pick(awkwardNumbers);
    case 3:
      return [];
    case 4:
      return {};
    case 5:
      return nested(dice.below(70), dice.once(2));
    default:
      return dice.pick(awkwardTexts);
  }
}

function nested(depth: number, isList: boolean): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = isList ? [value] : { a: value };
  return value;
}

interface Place {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

function placesIn(root: Json): Place[] {
  const places: Place[] = [];
  const walk = (value: Json) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push({ parent: value, key });
      walk(get({ parent: value, key }));
    }
  };
  walk(root);
  return places;
}

function listsIn(root: Json): Json[][] {
  return placesIn(root).flatMap((place) => {
    const value = get(place);
    return Array.isArray(value) ? [value] : [];
  });
}

function get({ parent, key }: Place): Json {
  return (parent as Record<string | number, Json>)[key] ?? null;
}

function set({ parent, key }: Place, value: Json): void {
  (parent as Record<string | number, Json>)[key] = value;
}

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy that is thrown away
  else delete parent[key];
}

const sort = (value: Json) => (Array.isArray(value) ? 'list' : typeof value);

export const jsonMutations: Readonly<Record<string, JsonMutation>> = {
  'another value': (root, dice) => set(dice.pick(placesIn(root)), awkwardValue(dice)),
  'several other values': (root, dice) => {
    for (let left = 2 + dice.below(4); left > 0; left -= 1)
      set(dice.pick(placesIn(root)), awkwardValue(dice));
  },
  'another text': (root, dice) => {
    const texts = placesIn(root).filter((place) => typeof get(place) === 'string');
    set(dice.pick(texts), dice.pick(awkwardTexts));
  },
  'every text of one name': (root, dice) => {
    const { key } = dice.pick(placesIn(root).filter((place) => typeof get(place) === 'string'));
    const text = dice.pick(awkwardTexts);
    for (const place of placesIn(root))
      if (place.key === key && typeof get(place) === 'string') set(place, text);
  },
  'something left out': (root, dice) => remove(dice.pick(placesIn(root))),
  'an unknown key': (root, dice) => {
    const places = placesIn(root).filter((place) => sort(get(place)) === 'object');
    const value = get(dice.pick(places)) as { [key: string]: Json };
    value[dice.pick(['later', 'constructor', 'toString', 'toJSON', 'then', 'length', '0', ...awkwardTexts])] =
      awkwardValue(dice);
  },
  'two swapped': (root, dice) => {
    const places = placesIn(root);
    const one = dice.pick(places);
    const other = dice.pick(places.filter((place) => sort(get(place)) === sort(get(one))));
    const [first, second] = [get(one), get(other)];
    set(one, structuredClone(second));
    set(other, structuredClone(first));
  },
  'an entry twice': (root, dice) => {
    const lists = listsIn(root).filter((list) => list.length > 0);
    const list = lists.length === 0 ? [] : dice.pick(lists);
    for (let left = 1 + dice.below(3); left > 0 && list.length > 0; left -= 1) {
      list.splice(dice.below(list.length), 0, structuredClone(dice.pick(list)));
    }
  },
  'a list shuffled': (root, dice) => {
    const lists = listsIn(root);
    if (lists.length > 0) dice.pick(lists).sort(() => dice.below(3) - 1);
  },
  'a very long list': (root, dice) => {
    const lists = listsIn(root).filter((list) => list.length > 0);
    if (lists.length === 0) return;
    const list = dice.pick(lists);
    const entry = dice.pick(list);
    // Long, not large: how large a file may be is another limit.
    const most = Math.floor(4_000_000 / JSON.stringify(entry).length);
    for (let left = Math.min(most, dice.pick([300, 6000])); left > 0; left -= 1)
      list.push(structuredClone(entry));
  },
};

/** Changes the text of good JSON. */
export type TextMutation = (text: string, dice: Dice) => string;

export const textMutations: Readonly<Record<string, TextMutation>> = {
  'a key twice': (text, dice) => {
    const keys = [...text.matchAll(/"([a-zA-Z]+)":/g)];
    const { index, 0: key } = dice.pick(keys);
    return `${text.slice(0, index)}${key}${dice.pick(['null', '"x"', '1', '[]'])},${text.slice(index)}`;
  },
  'a hidden prototype': (text, dice) => {
    const keys = [...text.matchAll(/"([a-zA-Z]+)":/g)];
    const { index } = dice.pick(keys);
    const name = dice.pick(['__proto__', '__pr\\u006fto__']);
    return `${text.slice(0, index)}"${name}":{"isAdmin":true},${text.slice(index)}`;
  },
  'a number that is none': (text, dice) =>
    text.replace(
      /(?<=:)(?:"[^"]*"|\d+|null)/,
      dice.pick(['NaN', 'Infinity', '-Infinity', '1e999', '01', '0x10', '1_000', '+1']),
    ),
  'a very long number': (text, dice) =>
    text.replace(/(?<=:)(?:"[^"]*"|\d+|null)/, '1'.repeat(1 + dice.below(100_000))),
  'many brackets': (text, dice) => dice.pick(['[', '{"a":', '[[],']).repeat(dice.pick([100, 200_000])) + text,
  'deep inside': (text, dice) => {
    const depth = dice.pick([50, 70, 500]);
    return text.replace(/(?<=:)(?:"[^"]*"|\d+|null)/, `${'['.repeat(depth)}${']'.repeat(depth)}`);
  },
  'brackets in a text': (text) => text.replace(/(?<=:")/, '[{'.repeat(5000)),
  'with a mark before it': (text) => `\ufeff${text}`,
  'with comments': (text) => `// gemaakt met de hand\n${text}`,
  'a comma too many': (text) => text.replace(/}(?=[^}]*$)/, ',}'),
  'with other quotes': (text) => text.replaceAll('"', "'"),
  'cut off': (text, dice) => text.slice(0, dice.below(text.length)),
  'an escape that is none': (text) => text.replace(/(?<=:")/, '\\x41\\u12'),
  'a half pair': (text, dice) => text.replace(/(?<=:")/, dice.pick(['\\ud83d', '\\ude00\\ud83d', '\\u0000'])),
  'a line end in a text': (text) => text.replace(/(?<=:")/, '\n'),
  'nothing at all': (_text, dice) => dice.pick(['', ' ', 'null', '[]', '{}', '""', '0', 'true']),
};
