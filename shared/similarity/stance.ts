// Which side of a choice a point leans to, and what it says no to.
import { foldAccents } from './normalise';
import { PhraseFinder } from './phrases';
import type { WeightedSentence } from './sentences';
import { stem } from './stem';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What a point asks for, as far as words show it. */
export interface Stance {
  /** Numbers of oppositions of which it takes the left or right side. */
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
  /** Stems of things that it wants none of ("geen grens", "niet op school"), with the word as typed. */
  readonly refused: ReadonlyMap<string, string>;
  /** Stems of everything else in its asking sentences. */
  readonly asked: ReadonlySet<string>;
}

export interface ReadSentence extends WeightedSentence {
  readonly tokens: readonly Token[];
}

const refusals = new Set(['geen', 'niet', 'zonder', 'nooit', 'niets', 'niks', 'stop', 'schrap']);
/** After "niet" a thing is refused only behind one of these; "niet tijdelijk" refuses a manner, not a thing. */
const connectors = new Set(['op', 'in', 'naar', 'met', 'van', 'door', 'via', 'te', 'de', 'het', 'een']);
/** In a clause behind these words "niet" tells how things are, not what is asked. */
const subordinators = new Set([
  ...[
    'die',
    'dat',
    'als',
    'wanneer',
    'of',
    'omdat',
    'zodat',
    'waar',
    'waarvan',
    'waarom',
    'wie',
    'wat',
    'hoe',
  ],
  ...['indien', 'zodra', 'terwijl', 'doordat', 'voordat', 'alsof'],
]);
/** A refusal turns a phrase around that starts this many words behind it. */
const reach = 3;

/** Reads stances by the oppositions and the things (word parts) of a vocabulary. */
export class StanceReader {
  readonly #oppositions: PhraseFinder;
  readonly #things: ReadonlySet<string>;

  constructor(vocabulary: Vocabulary) {
    this.#oppositions = new PhraseFinder(vocabulary.oppositions.flatMap(({ left, right }) => [left, right]));
    this.#things = new Set(vocabulary.parts.map((part) => stem(foldAccents(part))));
  }

  /** Only asking sentences count: the story around an advice often tells what is wrong today. */
  read(sentences: readonly ReadSentence[]): Stance {
    const left = new Set<number>();
    const right = new Set<number>();
    const refused = new Map<string, string>();
    const asked = new Set<string>();
    for (const { asks, tokens } of sentences) {
      if (!asks) continue;
      this.#oppositions.find(tokens, (list, position) => {
        const isLeft = (list % 2 === 0) !== isRefused(tokens, position);
        (isLeft ? left : right).add(list >> 1);
      });
      const refusedHere = this.#findRefused(tokens);
      for (const token of tokens)
        if (refusedHere.has(token.stem)) refused.set(token.stem, token.shown);
        else if (!token.isStopWord) asked.add(token.stem);
    }
    return { left, right, refused, asked };
  }

  #findRefused(tokens: readonly Token[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [position, token] of tokens.entries()) {
      if (subordinators.has(token.word)) break;
      if (token.word !== 'geen' && token.word !== 'niet') continue;
      const behind = tokens.slice(position + 1, position + 1 + reach);
      const first = behind[0]?.word ?? '';
      if (token.word === 'niet' && !connectors.has(first)) continue;
      const thing = behind.find((next) => this.#things.has(next.stem));
      if (thing !== undefined) found.add(thing.stem);
    }
    return found;
  }
}

function isRefused(tokens: readonly Token[], position: number): boolean {
  const before = tokens.slice(Math.max(0, position - reach), position);
  return before.some((token) => refusals.has(token.word));
}
