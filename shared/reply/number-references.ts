// The numbers by which a reply names advices, and which numbering it means.
import type { ReplyPoint } from './reply-types';

const named =
  /(?<!\p{L})(?:ad|advies|adviezen|adviespunt(?:en)?|aanbeveling(?:en)?|aandachtspunt(?:en)?|punt(?:en)?|onderdeel|vraag|vragen|paragraaf|hoofdstuk|nummers?|nr\.?|§)(?: (?:nummers?|nrs?\.?|onder))?\s*(\d{1,3}(?:\.\d{1,2})*(?:(?:\s*(?:,|en|&|t\/m|tot en met|–|-)\s*(?:advies |punt )?)\d{1,3}(?:\.\d{1,2})*)*)(?!\d|%| procent| weken| maanden| jaar| euro)/giu;

/** What follows a number that is one of the policy document, or of something else of the college's own. */
const ofOther =
  /^\s+(?:van|uit|in) (?:het|de|ons|onze|dit|deze) (?:\p{L}+ )?\p{L}*(?:plan|nota|visie|verordening|programma|agenda|beleid|stuk|notitie|regeling|begroting|wet|overeenkomst)(?!\p{L})/iu;

/** Councils that letter their advices: "Ad B", "advies B". A capital only, because "advies a" is no letter's name. */
const lettered = /(?<!\p{L})(?:[Aa]d|[Aa]dvies|[Aa]anbeveling|[Pp]unt) ([A-Z])(?![\p{L}.]\p{L}|\p{L})/gu;

/** Numbers in words such as "advies 3, 4 en 6 t/m 8", written out. */
export function numbersNamed(text: string): string[] {
  const numbers = [...text.matchAll(named)]
    .filter((match) => !ofOther.test(text.slice(match.index + match[0].length)))
    .flatMap((match) => spellOut(match[1] ?? ''));
  const letters = [...text.matchAll(lettered)].flatMap((match) => match[1] ?? []);
  return [...new Set([...numbers, ...letters])];
}

/** "3", "3.1", "2 en 3", "4-6", "2.1 t/m 2.3": a cell or a heading that is numbers only. */
export function spellOut(list: string): string[] {
  return list
    .replaceAll('tot en met', 't/m')
    .split(/\s*(?:,|en|&)\s*/u)
    .flatMap((part) => {
      const [from, to] = part.split(/\s*(?:t\/m|–|-)\s*/u).map((one) => one.replace(/^\D+/, ''));
      if (from === undefined || from === '') return [];
      const [chapter, first] = lastPart(from);
      const [sameChapter, last] = lastPart(to ?? '');
      if (chapter !== sameChapter || !Number.isInteger(last) || last <= first || last - first > longestRange)
        return to === undefined || to === '' ? [from] : [from, to];
      return Array.from({ length: last - first + 1 }, (_, at) => `${chapter}${first + at}`);
    });
}

const longestRange = 60;

/** "2.3" is 3 of "2."; a number that is none is NaN. */
function lastPart(number: string): [chapter: string, place: number] {
  const cut = number.lastIndexOf('.') + 1;
  return [number.slice(0, cut), number === '' ? NaN : Number(number.slice(cut))];
}

export type Numbering = ReadonlyMap<string, readonly number[]>;

/** The numberings that a college can mean, the likeliest first: those in the letter, simply counting, whole sections. */
export function numberings(points: readonly ReplyPoint[]): Numbering[] {
  const printed = new Map<string, number[]>();
  const sections = new Map<string, number[]>();
  points.forEach(({ number, section }, at) => {
    if (number !== null) add(printed, number, at);
    for (const name of new Set([number, section])) if (name !== null) add(sections, name, at);
  });
  const counted = new Map<string, number[]>(points.map((_, at) => [String(at + 1), [at]]));
  const advices = new Map<string, number[]>();
  points.forEach(({ kind }, at) => {
    if (kind === 'advies') add(advices, String(advices.size + 1), at);
  });
  const refs = new Map<string, number[]>();
  points.forEach(({ ref }, at) => {
    const number = /(\d{1,3})$/.exec(ref)?.[1];
    if (number !== undefined) add(refs, String(Number(number)), at);
  });
  return [printed, counted, advices, refs, sections].filter(({ size }) => size > 0);
}

function add(numbering: Map<string, number[]>, name: string, at: number): void {
  numbering.set(name, [...(numbering.get(name) ?? []), at]);
}

/** Numbers in the reply, with how much the text beside them speaks of each point. */
export interface NumberedText {
  readonly numbers: readonly string[];
  readonly evidence: Float64Array;
}

/** Below this a text says too little to speak for or against a numbering. */
const silent = 0.1;

/**
 * The numbering by which the numbers best meet what is said beside them; null where they agree with none, because the
 * reply numbers something of its own.
 */
export function chooseNumbering(
  choices: readonly Numbering[],
  texts: readonly NumberedText[],
  leastAgreement: number,
): Numbering | null {
  let best: { numbering: Numbering; worth: number } | null = null;
  for (const numbering of choices) {
    let agreed = 0;
    let spoken = 0;
    let known = 0;
    for (const { numbers, evidence } of texts) {
      const meant = numbers.flatMap((number) => numbering.get(number) ?? []);
      if (meant.length > 0) known += 1;
      const most = evidence.reduce((high, one) => Math.max(high, one), 0);
      if (most < silent) continue;
      spoken += 1;
      if (meant.some((point) => (evidence[point] ?? 0) >= most * 0.6)) agreed += 1;
    }
    const agreement = spoken === 0 ? 1 : agreed / spoken;
    const worth = agreement * (known / Math.max(1, texts.length));
    if (agreement >= leastAgreement && worth > (best?.worth ?? 0) + 0.01) best = { numbering, worth };
  }
  return best?.numbering ?? null;
}
