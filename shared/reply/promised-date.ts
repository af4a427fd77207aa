// The day on which a promise can be looked at again: the last day of the period that the college names.

export interface PromisedPeriod {
  /** As it stands in the text. */
  readonly words: string;
  readonly from: number;
  /** ISO date; absent where the words name no period of their own ("op termijn"). */
  readonly until?: string;
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const counts: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
};
const monthNames = months.join('|');
const quarters: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
};
/** Last month and day of what Dutch administration means by a part of the year. "Voor de zomer" is before the recess. */
const parts: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:voor|vóór) de zomer/, 6, 30],
  [/^na de zomer/, 10, 31],
  [/^(?:begin|vroege voorjaar)/, 3, 31],
  [/^(?:medio|midden)/, 7, 31],
  [/^(?:eind|einde|voor het einde|voor het eind|in de loop|najaar en winter)/, 12, 31],
  [/voorjaar|lente/, 5, 31],
  [/zomer/, 8, 31],
  [/najaar|herfst/, 11, 30],
  [/eerste helft/, 6, 30],
  [/tweede helft/, 12, 31],
];
const yearPart =
  '(?:voor|vóór|na) de zomer|begin|medio|midden|(?:voor het |het )?einde?|in de loop|(?:het |dit |komende? |volgende? )?(?:voorjaar|lente|zomer|najaar|herfst)|(?:de )?(?:eerste|tweede) helft';
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:e)? (?<month>${monthNames})(?: (?<year>20\\d\\d))?`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?<part>${yearPart})(?: van| in)? (?:het jaar )?(?<year>20\\d\\d)`, 'giu'),
  /(?<![\p{L}])(?:het )?(?<quarter>eerste|tweede|derde|vierde|[1-4]e) kwartaal(?: van)?(?: (?<year>20\d\d))?|(?<![\p{L}])Q(?<q>[1-4])(?: van)? (?<year2>20\d\d)/giu,
  new RegExp(`(?<![\\p{L}])(?<month>${monthNames})(?: van)? (?<year>20\\d\\d)`, 'giu'),
  /(?<![\p{L}])binnen (?<count>een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\d{1,2}) (?<unit>weken|week|maanden|maand|jaar)/giu,
  new RegExp(
    `(?<![\\p{L}])(?<part>(?:voor|vóór|na) de zomer|(?:dit|komende?|volgende?|het komende) (?:voorjaar|lente|zomer|najaar|herfst))(?![\\p{L}])`,
    'giu',
  ),
  /(?<![\p{L}])(?:uiterlijk )?(?:in|vanaf|per|over|gedurende|voor|vóór|tot) (?<year>20\d\d)(?![-–/\d])/giu,
  /(?<![\p{L}])(?<relative>dit jaar|komend jaar|volgend jaar|het komende jaar|het volgende jaar)/giu,
];

/** The first period named in a sentence. `today` is the ISO date of the reply, for words such as "komend jaar". */
export function findPeriod(sentence: string, today: string): PromisedPeriod | null {
  let best: PromisedPeriod | null = null;
  for (const pattern of patterns)
    for (const match of sentence.matchAll(pattern)) {
      const until = endOf(match.groups ?? {}, match[0], today);
      if (until === undefined || (best !== null && best.from <= match.index)) continue;
      best = { words: match[0], from: match.index, until };
    }
  return best;
}

function endOf(
  named: Readonly<Record<string, string | undefined>>,
  words: string,
  today: string,
): string | undefined {
  const now = Number(today.slice(0, 4));
  const year = Number(named['year'] ?? named['year2'] ?? 0);
  const lower = words.toLowerCase();
  if (named['count'] !== undefined)
    return later(today, counts[named['count'].toLowerCase()] ?? Number(named['count']), named['unit'] ?? '');
  const quarter =
    named['q'] === undefined ? quarters[(named['quarter'] ?? '').toLowerCase()] : Number(named['q']);
  if (quarter !== undefined) return onOrAfter(year, quarter * 3, 0, today);
  if (named['month'] !== undefined) {
    const month = months.indexOf(named['month'].toLowerCase()) + 1;
    return onOrAfter(year, month, Number(named['day'] ?? 0), today);
  }
  if (named['part'] !== undefined) {
    const [, month, day] = parts.find(
      ([sign]) => sign.test(lower) || sign.test(lower.replace(/^(?:het|de) /, '')),
    ) ?? [null, 12, 31];
    const next = /^volgend/.test(lower) ? now + 1 : year;
    return onOrAfter(next, month, day, today);
  }
  if (named['relative'] !== undefined) return `${/dit jaar/.test(lower) ? now : now + 1}-12-31`;
  if (/^(?:uiterlijk )?(?:voor|vóór) /.test(lower)) return `${year - 1}-12-31`;
  return year === 0 ? undefined : `${year}-12-31`;
}

/** Without a year the first time that it comes round; day 0 is the last of the month. */
function onOrAfter(year: number, month: number, day: number, today: string): string {
  const inYear = (one: number) => {
    const last = new Date(Date.UTC(one, month, 0)).getUTCDate();
    const real = day === 0 ? last : Math.min(day, last);
    return `${one}-${String(month).padStart(2, '0')}-${String(real).padStart(2, '0')}`;
  };
  if (year !== 0) return inYear(year);
  const now = Number(today.slice(0, 4));
  return inYear(now) >= today ? inYear(now) : inYear(now + 1);
}

function later(today: string, count: number, unit: string): string {
  const date = new Date(`${today.slice(0, 10)}T00:00:00Z`);
  if (unit.startsWith('week') || unit.startsWith('weken')) date.setUTCDate(date.getUTCDate() + count * 7);
  else date.setUTCMonth(date.getUTCMonth() + (unit === 'jaar' ? count * 12 : count));
  return date.toISOString().slice(0, 10);
}
