// All that is remembered, to be searched: grouped by dossier, the best first.
import MiniSearch, { type Query } from 'minisearch';
import type { DossierId } from '../domain';
import { type ExcerptPiece, excerptOf, markedText } from './excerpt';
import type { DossierMemory, MemoryEntry } from './memory-entry';
import { SearchTerms, type WantedWord, wordsOf } from './search-terms';

export interface MemoryHit {
  /** Unlike that of any other hit. */
  readonly id: string;
  readonly entry: MemoryEntry;
  readonly title: readonly ExcerptPiece[];
  readonly excerpt: readonly ExcerptPiece[];
}

/** `more`: hits that are not in the list. */
export interface MemoryGroup {
  readonly dossier: DossierId;
  readonly title: string;
  readonly hits: readonly MemoryHit[];
  readonly more: number;
}

export interface MemoryAnswer {
  readonly groups: readonly MemoryGroup[];
  readonly count: number;
}

interface Kept {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly entry: MemoryEntry;
  readonly of: DossierMemory;
}

const mostGroups = 25;
const mostHits = 6;
/** In milliseconds: after so long other work gets its turn. */
const slice = 6;
/** From here on the beginning of a word stands for all words that begin so; while it is being typed, from a letter less. */
const shortestBeginning = 4;
const shortestTyped = 3;

/** The outside: a clock in milliseconds, and a way to let other work go first. */
export interface Turns {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

export class Memory {
  readonly #turns: Turns;
  readonly #terms: SearchTerms;
  readonly #index: MiniSearch<Kept>;
  readonly #kept = new Map<string, Kept>();
  readonly #ids = new Map<DossierId, readonly string[]>();
  #made = 0;
  /** When the last turn began. */
  #since = 0;

  /** `parts` are words that Dutch compounds are made of. */
  constructor(parts: Iterable<string>, turns: Turns) {
    this.#turns = turns;
    const terms = new SearchTerms(parts);
    this.#terms = terms;
    this.#index = new MiniSearch<Kept>({
      fields: ['title', 'text', 'who'],
      extractField: (kept, field) =>
        field === 'who' ? kept.entry.who.join(' ') : kept[field as 'id' | 'title' | 'text'],
      tokenize: (text) => [...wordsOf(text)],
      processTerm: (word) => [...terms.of(word)],
      searchOptions: {
        tokenize: (text) => [text],
        processTerm: (term) => term,
        boost: { title: 2 },
      },
    });
  }

  get texts(): number {
    return this.#kept.size;
  }

  has(dossier: DossierId): boolean {
    return this.#ids.has(dossier);
  }

  /** In slices, so that other work goes on; takes the place of what was remembered of this dossier. */
  async put(memory: DossierMemory): Promise<void> {
    this.forget(memory.dossier);
    const kept = memory.entries.map((entry): Kept => {
      this.#made += 1;
      return { id: String(this.#made), title: entry.title, text: entry.text, entry, of: memory };
    });
    for (const one of kept) this.#kept.set(one.id, one);
    this.#ids.set(
      memory.dossier,
      kept.map(({ id }) => id),
    );
    for (const one of kept) {
      if (this.#turns.now() - this.#since > slice) {
        await this.#turns.pause();
        this.#since = this.#turns.now();
      }
      // Forgotten while other work went first.
      if (this.#kept.has(one.id)) this.#index.add(one);
    }
  }

  forget(dossier: DossierId): void {
    const ids = this.#ids.get(dossier) ?? [];
    this.#index.discardAll(ids.filter((id) => this.#index.has(id)));
    for (const id of ids) this.#kept.delete(id);
    this.#ids.delete(dossier);
  }

  /**
   * Texts with all words; where there are none, with words that look like them, and then with any of them. The last word
   * may still be typed.
   */
  search(query: string): MemoryAnswer {
    const wanted = this.#terms.wanted(query);
    if (wanted.length === 0) return { groups: [], count: 0 };
    const isTyping = !/\s$/.test(query);
    const all = (fuzzy: boolean) =>
      wanted.map((word, at) => wordQuery(word, isTyping && at === wanted.length - 1, fuzzy));
    const ways: Query[] = [
      { combineWith: 'AND', queries: all(false) },
      { combineWith: 'AND', queries: all(true) },
      { combineWith: 'OR', queries: all(false) },
    ];
    for (const way of ways) {
      const found = this.#index.search(way);
      if (found.length > 0) return this.#grouped(found);
    }
    return { groups: [], count: 0 };
  }

  #grouped(found: readonly { readonly id: string; readonly terms: readonly string[] }[]): MemoryAnswer {
    const groups = new Map<DossierId, { of: DossierMemory; hits: MemoryHit[]; more: number }>();
    for (const { id, terms } of found) {
      const kept = this.#kept.get(id);
      if (kept === undefined) continue;
      const group = groups.get(kept.of.dossier) ?? { of: kept.of, hits: [], more: 0 };
      groups.set(kept.of.dossier, group);
      if (group.hits.length < mostHits && groups.size <= mostGroups)
        group.hits.push(this.#hit(kept, new Set(terms)));
      else group.more += 1;
    }
    const shown = [...groups.values()].slice(0, mostGroups);
    return {
      groups: shown.map(({ of, hits, more }) => ({ dossier: of.dossier, title: of.title, hits, more })),
      count: found.length,
    };
  }

  #hit({ id, entry }: Kept, found: ReadonlySet<string>): MemoryHit {
    return {
      id,
      entry,
      title: markedText(entry.title, this.#terms, found),
      excerpt: excerptOf(entry.text, this.#terms, found),
    };
  }
}

/** As it is written or begins, by its root, or with all parts of a compound. */
function wordQuery({ word, root, parts }: WantedWord, isTyping: boolean, isFuzzy: boolean): Query {
  const near = isFuzzy && word.length > 4 ? { fuzzy: 0.2 } : {};
  const begins = (text: string) => text.length >= (isTyping ? shortestTyped : shortestBeginning);
  const queries: Query[] = [{ queries: [word], prefix: begins(word), ...near }];
  if (root !== word) queries.push({ queries: [root], prefix: root.length > shortestBeginning, ...near });
  if (parts.length > 1) queries.push({ combineWith: 'AND', queries: [...parts] });
  return { combineWith: 'OR', queries };
}
