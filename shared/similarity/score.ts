// How strongly two points seem to say the same, 0 to 1.
import { normaliseQuote } from './normalise';
import type { SimilaritySettings } from './settings';
import type { ComparablePoint } from './similarity';
import type { SparseMatrix } from './sparse-matrix';

/** What two points have in common outside their words. */
export interface Circumstances {
  readonly sameQuote: boolean;
  readonly sameChapter: boolean;
  /** Praise answers to praise only: "mooi dat" and "zorg dat" about one thing cannot be merged. */
  readonly praiseMismatch: boolean;
}

/** Shorter quotations are found inside longer ones by accident. */
const shortestContainedQuote = 25;

/** Answers {@link Circumstances} for rows of points that were read once. */
export class CircumstanceReader {
  readonly #quotes: readonly string[];
  readonly #chapters: readonly string[];
  readonly #isPraise: readonly boolean[];

  constructor(points: readonly ComparablePoint[]) {
    this.#quotes = points.map((point) => normaliseQuote(point.quote));
    this.#chapters = points.map((point) => normaliseQuote(point.chapter));
    this.#isPraise = points.map((point) => point.kind === 'waardering');
  }

  compare(a: number, b: number): Circumstances {
    return { ...this.glance(a, b), sameQuote: isSamePassage(this.#quotes[a] ?? '', this.#quotes[b] ?? '') };
  }

  /** As {@link compare} without looking into the quotations: cheap enough for every row that shares a word. */
  glance(a: number, b: number): Circumstances {
    const chapter = this.#chapters[a] ?? '';
    return {
      sameQuote: false,
      sameChapter: chapter !== '' && chapter === this.#chapters[b],
      praiseMismatch: this.#isPraise[a] !== this.#isPraise[b],
    };
  }
}

function isSamePassage(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestContainedQuote && long.includes(short);
}

/** Inner products of one row with many. */
export class EvidenceMeter {
  readonly #matrix: SparseMatrix;
  readonly #dense: Float64Array;
  #loaded = -1;

  constructor(matrix: SparseMatrix) {
    this.#matrix = matrix;
    this.#dense = new Float64Array(matrix.columnCount);
  }

  /** Evidence between two rows, 0 to 1. Asking for the same `a` in a row is cheap. */
  measure(a: number, b: number): number {
    if (this.#loaded !== a) this.#load(a);
    const { offsets, columns, values } = this.#matrix;
    const end = offsets[b + 1] ?? 0;
    let sum = 0;
    for (let at = offsets[b] ?? 0; at < end; at++)
      sum += (values[at] ?? 0) * (this.#dense[columns[at] ?? 0] ?? 0);
    return sum;
  }

  #load(row: number): void {
    const { offsets, columns, values } = this.#matrix;
    if (this.#loaded >= 0) {
      const end = offsets[this.#loaded + 1] ?? 0;
      for (let at = offsets[this.#loaded] ?? 0; at < end; at++) this.#dense[columns[at] ?? 0] = 0;
    }
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) this.#dense[columns[at] ?? 0] = values[at] ?? 0;
    this.#loaded = row;
  }
}

/**
 * Evidence and circumstances to the score on the screen: 0 stays 0, even evidence becomes 0.5, equal texts 1.
 * Rounded, so that the order in which sums are made never shows.
 */
export function toScore(
  evidence: number,
  circumstances: Circumstances,
  settings: SimilaritySettings,
): number {
  const total = addCircumstances(evidence, circumstances, settings);
  const even = settings.evenEvidence;
  const stretched = total / (total + (even * (1 - total)) / (1 - even));
  return Math.min(1, Math.max(0, Math.round(stretched * 1e6) / 1e6));
}

/** What remains of the evidence, 0 to about 1, when what stands around the words is counted too. */
export function addCircumstances(
  evidence: number,
  { sameQuote, sameChapter, praiseMismatch }: Circumstances,
  settings: SimilaritySettings,
): number {
  const quoted = sameQuote ? evidence + settings.sameQuoteBonus : evidence;
  const placed = sameChapter ? quoted + settings.sameChapterBonus : quoted;
  return praiseMismatch ? placed * settings.praiseMismatch : placed;
}
