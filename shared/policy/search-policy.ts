// Searching a policy document by Dutch words: "mantelzorgers" finds "mantelzorg" as well.
import { rootOf } from '../similarity/root';
import { stopWords } from '../similarity/stop-words';
import { ExactSearch } from './exact-search';
import type { Span } from './occurrence-choice';
import { type PolicySection, type PolicyText, printedPage, sectionAt } from './policy-text';
import { type WordSequence, WordVocabulary, foldWord, readWords } from './word-sequence';

/** `marks` are the words to show as found; `start` and `end` enclose them. `excerpt` is one line around them. */
export interface PolicyHit extends Span {
  readonly marks: readonly Span[];
  readonly page: string | null;
  readonly excerpt: { readonly before: string; readonly found: string; readonly after: string };
}

/** Hits in the order of the text; `section` is null for what stands before the first heading. */
export interface SectionHits {
  readonly section: PolicySection | null;
  readonly hits: readonly PolicyHit[];
}

const around = 60;
const shortestPart = 5;

/** Reads a document once; every query after that takes a moment. */
export class PolicySearch {
  readonly #document: PolicyText;
  readonly #sections: readonly PolicySection[];
  readonly #exact: ExactSearch;
  readonly #vocabulary = new WordVocabulary();
  readonly #words: WordSequence;
  /** Of every word of the text the paragraph, -1 in headers, footers and the list of contents. */
  readonly #paragraphs: Int32Array;
  readonly #roots: readonly string[];

  constructor(document: PolicyText, sections: readonly PolicySection[]) {
    this.#document = document;
    this.#sections = sections;
    this.#exact = new ExactSearch(document);
    this.#words = readWords(document.text, this.#vocabulary);
    this.#roots = this.#vocabulary.spelled.map(rootOf);
    this.#paragraphs = new Int32Array(this.#words.words.length).fill(-1);
    let line = 0;
    for (const [at, start] of this.#words.starts.entries()) {
      while ((document.lines[line]?.end ?? Infinity) <= start) line += 1;
      const own = document.lines[line];
      if (own !== undefined && own.role !== 'furniture' && own.role !== 'contents' && own.start <= start)
        this.#paragraphs[at] = own.paragraph;
    }
  }

  /** Paragraphs that hold all words; words between double quotation marks are looked for as they are. */
  search(query: string): SectionHits[] {
    const phrase = /^\s*["“”„](.+?)["“”]?\s*$/.exec(query)?.[1];
    const hits =
      phrase === undefined
        ? this.#searchWords(query)
        : this.#exact.find(phrase).map((span) => this.#hit([span]));
    return this.#bySection(hits);
  }

  #searchWords(query: string): PolicyHit[] {
    const all = query.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
    const telling = all.map(foldWord).filter((word) => !stopWords.has(word));
    const wanted = (telling.length > 0 ? telling : all.map(foldWord)).map((word) => this.#wordsLike(word));
    if (wanted.length === 0 || wanted.some((words) => words.size === 0)) return [];
    const found = new Map<number, { marks: Span[]; words: Set<number> }>();
    for (const [at, word] of this.#words.words.entries()) {
      const paragraph = this.#paragraphs[at] ?? -1;
      if (paragraph < 0) continue;
      for (const [index, words] of wanted.entries()) {
        if (!words.has(word)) continue;
        const own = found.get(paragraph) ?? { marks: [], words: new Set() };
        own.words.add(index);
        const mark = { start: this.#words.starts[at] ?? 0, end: this.#words.ends[at] ?? 0 };
        if (own.marks.at(-1)?.start !== mark.start) own.marks.push(mark);
        found.set(paragraph, own);
      }
    }
    return [...found.values()].flatMap(({ marks, words }) => {
      if (words.size < wanted.length) return [];
      return wanted.length === 1 ? marks.map((mark) => this.#hit([mark])) : [this.#hit(marks)];
    });
  }

  /** The words of the document that a word of the query stands for: same root, longer forms, compounds with it. */
  #wordsLike(word: string): ReadonlySet<number> {
    const root = rootOf(word);
    const found = new Set<number>();
    for (const [number, spelled] of this.#vocabulary.spelled.entries()) {
      const isLike =
        spelled === word ||
        this.#roots[number] === root ||
        (word.length > 3 && spelled.startsWith(word)) ||
        (root.length >= shortestPart && spelled.includes(root));
      if (isLike) found.add(number);
    }
    return found;
  }

  #hit(marks: readonly Span[]): PolicyHit {
    const { text } = this.#document;
    const start = marks[0]?.start ?? 0;
    const end = marks.at(-1)?.end ?? start;
    const first = marks[0] ?? { start, end };
    const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
    return {
      start,
      end,
      marks,
      page: printedPage(this.#document, this.#sections, start),
      excerpt: {
        before: line(Math.max(0, first.start - around), first.start).replace(/^\S*\s/, ''),
        found: line(first.start, first.end),
        after: line(first.end, first.end + around).replace(/\s\S*$/, ''),
      },
    };
  }

  #bySection(hits: readonly PolicyHit[]): SectionHits[] {
    const groups: { section: PolicySection | null; hits: PolicyHit[] }[] = [];
    for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
      const section = sectionAt(this.#sections, hit.start) ?? null;
      const last = groups.at(-1);
      if (last?.section === section) last.hits.push(hit);
      else groups.push({ section, hits: [hit] });
    }
    return groups;
  }
}
