// Dutch compounds to their parts: "vrijwilligersorganisaties" holds "vrijwilliger" and "organisatie".
import { stem } from './stem';

/** A part that nobody vetted must be longer: short words hide in too many others. */
const shortestVetted = 3;
const shortestSeen = 5;
const shortestCompound = 7;
const linkingSounds = ['', 's', 'en', 'n', 'e'];

/**
 * Splits by words that are known: vetted parts, and words seen in the points themselves.
 * The fewest parts win, then the longest last part, because the end of a Dutch compound carries its meaning.
 */
export class CompoundSplitter {
  readonly #known = new Set<string>();
  readonly #memory = new Map<string, readonly string[]>();

  constructor(vetted: Iterable<string>, seen: Iterable<string>) {
    for (const word of vetted) if (word.length >= shortestVetted) this.#learn(word);
    for (const word of seen) if (word.length >= shortestSeen) this.#learn(word);
  }

  #learn(word: string): void {
    this.#known.add(word);
    const root = stem(word);
    if (root.length >= shortestVetted) this.#known.add(root);
  }

  /** The parts, linking sounds removed; empty when the word is no compound of known words. */
  split(word: string): readonly string[] {
    const remembered = this.#memory.get(word);
    if (remembered !== undefined) return remembered;
    const parts = word.length < shortestCompound || /\d/.test(word) ? [] : this.#search(word);
    this.#memory.set(word, parts);
    return parts;
  }

  #search(word: string): readonly string[] {
    let best: readonly string[] = [];
    for (let cut = shortestVetted; cut <= word.length - shortestVetted; cut++) {
      const left = this.#leftPart(word.slice(0, cut));
      if (left === undefined) continue;
      const right = word.slice(cut);
      if (this.#known.has(right) || this.#known.has(stem(right))) return [left, right];
      const rest = this.split(right);
      if (rest.length > 0 && (best.length === 0 || rest.length + 1 < best.length)) best = [left, ...rest];
    }
    return best;
  }

  #leftPart(text: string): string | undefined {
    for (const sound of linkingSounds) {
      if (!text.endsWith(sound)) continue;
      const part = text.slice(0, text.length - sound.length);
      if (part.length >= shortestVetted && this.#known.has(part)) return part;
    }
    return undefined;
  }
}
