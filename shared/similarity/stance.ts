// Which side of a choice a point leans to, and what it says no to.
import { PhraseFinder } from './phrases';
import type { WeightedSentence } from './sentences';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What a point asks for, as far as words show it. */
export interface Stance {
  /** Numbers of oppositions of which it uses the left or right words. */
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
  /** Stems in asking sentences that follow "geen", "niet" or "zonder". */
  readonly refused: ReadonlySet<string>;
  /** Stems in asking sentences that do not. */
  readonly asked: ReadonlySet<string>;
}

const refusals = new Set(['geen', 'niet', 'zonder', 'nooit', 'niets', 'niks', 'stop', 'schrap']);
/** A refusal reaches this many words; further on, Dutch word order makes it a guess. */
const reach = 3;

export class StanceReader {
  readonly oppositions: PhraseFinder;

  constructor(vocabulary: Vocabulary) {
    this.oppositions = new PhraseFinder(vocabulary.oppositions.flatMap(({ left, right }) => [left, right]));
  }
}

/** Reads the asking sentences only: the story around an advice often tells what is wrong today. */
export function readStance(
  reader: StanceReader,
  sentences: readonly (WeightedSentence & { readonly tokens: readonly Token[] })[],
): Stance {
  const left = new Set<number>();
  const right = new Set<number>();
  const refused = new Set<string>();
  const asked = new Set<string>();
  for (const { asks, tokens } of sentences) {
    if (!asks) continue;
    reader.oppositions.find(tokens, (list) => (list % 2 === 0 ? left : right).add(list >> 1));
    let refusedUntil = -1;
    tokens.forEach((token, position) => {
      if (refusals.has(token.word)) refusedUntil = position + reach;
      else if (!token.isStopWord) {
        const target = position <= refusedUntil ? refused : asked;
        target.add(token.stem);
      }
    });
  }
  return { left, right, refused, asked };
}
