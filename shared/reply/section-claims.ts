// What headings and numbers say: of which points each section speaks.
import {
  type NumberedText,
  type Numbering,
  chooseNumbering,
  numberings,
  numbersNamed,
  spellOut,
} from './number-references';
import type { ReplyEvidence } from './reply-evidence';
import type { ReplyPoint } from './reply-types';
import type { ReplySection } from './reply-units';
import { matchSettings as settings } from './match-settings';

export interface SectionClaims {
  /** Per point what the heading says for it, 0 to 1. */
  readonly head: Float64Array;
  /** The same against its best: 1 for the point that a telling heading is most about. */
  readonly pull: Float64Array;
  readonly isTelling: boolean;
  /** The heading's text that says so for a point, as number of the text. */
  readonly headText: (point: number) => number | null;
  readonly named: ReadonlyMap<number, string>;
}

export interface Numberings {
  /** Numbers after a word: "advies 3". */
  readonly named: Numbering | null;
  /** Numbers before a paragraph, in a heading or in a cell. */
  readonly opening: Numbering | null;
}

/** From here on an item of a list says what it is about, and this near to the best it is about that too. */
const tellingItem = 0.15;
const nearlyBest = 0.6;

interface SectionNumbers {
  readonly named: readonly string[];
  readonly opening: readonly string[];
}

/**
 * @param headTexts per section the numbers of the texts of its headings, `answerTexts` those of its answers.
 * @param inSentences numbers that sentences name on the way.
 */
export function readSectionClaims(
  sections: readonly ReplySection[],
  headTexts: readonly (readonly number[])[],
  answerTexts: readonly (readonly number[])[],
  evidence: ReplyEvidence,
  points: readonly ReplyPoint[],
  inSentences: readonly { readonly numbers: readonly string[]; readonly texts: readonly number[] }[],
): { claims: SectionClaims[]; numbering: Numberings } {
  const numbers = sections.map(sectionNumbers);
  const choices = numberings(points);
  const told = (pick: (one: SectionNumbers) => readonly string[]): NumberedText[] =>
    sections.flatMap((_, at) => {
      const own = pick(numbers[at] ?? { named: [], opening: [] });
      const texts = [...(headTexts[at] ?? []), ...(answerTexts[at] ?? [])];
      return own.length === 0 ? [] : [{ numbers: own, evidence: strongest(texts, evidence, points.length) }];
    });
  const opening = chooseNumbering(
    choices,
    told((one) => one.opening),
    0.5,
  );
  const saidInSentences = inSentences.map(({ numbers: own, texts }) => ({
    numbers: own,
    evidence: strongest(texts, evidence, points.length),
  }));
  // A letter that numbers its own answers means the same numbers when it writes "advies 3".
  const named = chooseNumbering(
    opening === null ? choices : [opening, ...choices],
    [...told((one) => one.named), ...saidInSentences],
    0.3,
  );
  const numbering = { named, opening };
  const turns = turnsTaken(sections, answerTexts, evidence, points.length);
  const claims = sections.map((_, at) => {
    const own = numbers[at] ?? { named: [], opening: [] };
    const byNumber = new Map<number, string>();
    const turn = turns.get(at);
    if (turn !== undefined) return readHead([], evidence, points.length, byNumber.set(turn, ''));
    for (const [list, kind] of [
      [own.opening, numbering.opening],
      [own.named, numbering.named],
    ] as const)
      for (const number of list) for (const point of kind?.get(number) ?? []) byNumber.set(point, number);
    return readHead(headTexts[at] ?? [], evidence, points.length, byNumber);
  });
  return { claims, numbering };
}

/** The points whose turn it is in lists, as long as what the items say does not belie it. */
function turnsTaken(
  sections: readonly ReplySection[],
  answerTexts: readonly (readonly number[])[],
  evidence: ReplyEvidence,
  count: number,
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let spoken = 0;
  let agreed = 0;
  sections.forEach(({ answers: [first] }, at) => {
    if (first?.turnOf === undefined) return;
    turns.set(at, first.turnOf);
    const said = strongest(answerTexts[at] ?? [], evidence, count);
    const most = said.reduce((high, one) => Math.max(high, one), 0);
    if (most < tellingItem) return;
    spoken += 1;
    if ((said[first.turnOf] ?? 0) >= most * nearlyBest) agreed += 1;
  });
  return agreed >= spoken / 2 ? turns : new Map();
}

function sectionNumbers({ heads, answers }: ReplySection): SectionNumbers {
  const named = heads.flatMap(({ block, role }) =>
    role === 'number' ? [] : numbersNamed(block.text.slice(0, 120)),
  );
  const opening = heads.flatMap(({ block, role }) =>
    role === 'number'
      ? spellOut(block.text.replace(/[.)]$/, ''))
      : block.marker === null
        ? []
        : [block.marker],
  );
  const first = answers[0]?.block;
  if (heads.length === 0 && first !== undefined) {
    if (first.marker !== null) opening.push(first.marker);
    const start = /^.{0,12}/u.exec(first.text)?.[0] ?? '';
    const lead = numbersNamed(first.text.slice(0, 90));
    if (lead.length > 0 && /^(?:ad|advies|adviezen|aanbeveling|punt|uw|op|wat|over|met|ten)\b/iu.test(start))
      named.push(...lead);
  }
  return { named, opening };
}

function strongest(texts: readonly number[], evidence: ReplyEvidence, count: number): Float64Array {
  const most = new Float64Array(count);
  for (const text of texts)
    evidence.of(text).forEach((one, point) => (most[point] = Math.max(most[point] ?? 0, one)));
  return most;
}

function readHead(
  texts: readonly number[],
  evidence: ReplyEvidence,
  count: number,
  named: ReadonlyMap<number, string>,
): SectionClaims {
  const all = strongest(texts, evidence, count);
  const best = all.reduce((high, one) => Math.max(high, one), 0);
  const least = Math.max(settings.headFloor, best * settings.headRelative);
  const head = all.map((one) => (one >= least ? one : 0));
  const pull = head.map((one) =>
    best === 0 ? 0 : Math.min(1, best / settings.tellingHead) * (one / best) ** 2,
  );
  return {
    head,
    pull,
    isTelling: best >= settings.tellingHead,
    named,
    headText: (point) => {
      const [first] = [...texts].sort((a, b) => (evidence.of(b)[point] ?? 0) - (evidence.of(a)[point] ?? 0));
      return first ?? null;
    },
  };
}
