// How much a piece of the reply speaks of each advice point: shared words, near-synonyms and letter pieces.
import { type Channel, readFeatures } from '../similarity/features';
import { defaultSettings } from '../similarity/settings';
import type { ComparablePoint } from '../similarity/similarity';
import { invert } from '../similarity/sparse-matrix';
import type { SparseMatrix } from '../similarity/sparse-matrix';
import { stopWords } from '../similarity/stop-words';
import type { Vocabulary } from '../similarity/vocabulary';
import type { ReplyPoint } from './reply-types';

/** A point's title says what it is about, but less surely than all of it. */
const titleShare = 0.9;

/** Texts are asked for by the number in which they were given. */
export class ReplyEvidence {
  readonly #matrix: SparseMatrix;
  readonly #index: SparseMatrix;
  readonly #labels: readonly string[];
  readonly #channels: readonly Channel[];
  readonly #count: number;
  readonly #known = new Map<number, Float64Array>();

  constructor(points: readonly ReplyPoint[], texts: readonly string[], vocabulary: Vocabulary) {
    const { matrix, labels, channels } = readFeatures(
      [...points.map(wholePoint), ...points.map(titleOnly), ...texts.map(plainText)],
      vocabulary,
      defaultSettings,
    );
    this.#matrix = matrix;
    this.#labels = labels;
    this.#channels = channels;
    this.#count = points.length;
    this.#index = invert(headOf(matrix, points.length * 2));
  }

  /** 0 to 1 for every point, in their order. */
  of(text: number): Float64Array {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const row = this.#count * 2 + text;
    const sums = new Float64Array(this.#count * 2);
    const { offsets, columns, values } = this.#matrix;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      const weight = values[at] ?? 0;
      const end = this.#index.offsets[column + 1] ?? 0;
      for (let entry = this.#index.offsets[column] ?? 0; entry < end; entry += 1) {
        const other = this.#index.columns[entry] ?? 0;
        sums[other] = (sums[other] ?? 0) + weight * (this.#index.values[entry] ?? 0);
      }
    }
    const found = sums.slice(0, this.#count);
    for (let at = 0; at < found.length; at += 1)
      found[at] = Math.max(found[at] ?? 0, (sums[this.#count + at] ?? 0) * titleShare);
    this.#known.set(text, found);
    return found;
  }

  /** The words that a text and a point share, the most telling first. */
  sharedWords(text: number, point: number): string[] {
    const own = new Map<number, number>();
    for (const row of [point, this.#count + point])
      this.#each(row, (column, value) => own.set(column, value));
    const shared: { label: string; weight: number }[] = [];
    this.#each(this.#count * 2 + text, (column, value) => {
      const label = this.#labels[column] ?? '';
      const weight = value * (own.get(column) ?? 0);
      if (label !== '' && weight > 0 && !stopWords.has(label)) shared.push({ label, weight });
    });
    shared.sort((a, b) => b.weight - a.weight);
    return [...new Set(shared.map(({ label }) => label))].slice(0, 3);
  }

  /** The words that some texts and a point share: groups and letter pieces do not count. */
  sharedWordCount(texts: readonly number[], point: number): number {
    const own = new Set<number>();
    this.#each(point, (column) => own.add(column));
    const shared = new Set<number>();
    for (const text of texts)
      this.#each(this.#count * 2 + text, (column) => {
        if (own.has(column) && this.#channels[column] === 'word') shared.add(column);
      });
    return shared.size;
  }

  #each(row: number, visit: (column: number, value: number) => void): void {
    const { offsets, columns, values } = this.#matrix;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1)
      visit(columns[at] ?? 0, values[at] ?? 0);
  }
}

/** The first rows of a matrix. */
function headOf(matrix: SparseMatrix, rowCount: number): SparseMatrix {
  const size = matrix.offsets[rowCount] ?? 0;
  return {
    ...matrix,
    rowCount,
    offsets: matrix.offsets.subarray(0, rowCount + 1),
    columns: matrix.columns.subarray(0, size),
    values: matrix.values.subarray(0, size),
  };
}

function wholePoint({ key, council, kind, chapter, title, body, advice }: ReplyPoint): ComparablePoint {
  return {
    key,
    council,
    kind,
    chapter,
    title: singular(title),
    body: singular(body),
    advice: singular(advice),
    quote: '',
  };
}

function titleOnly(point: ReplyPoint): ComparablePoint {
  return { ...wholePoint(point), body: '', advice: '', title: point.title || point.advice || point.body };
}

/** "Buddy's" and "cafés" without the s that stemming leaves. */
function singular(text: string): string {
  return text.replace(/(\p{L}{2,}(?:[aiouy](?=['’])|é))['’]?s(?!\p{L})/gu, '$1');
}

function plainText(text: string, at: number): ComparablePoint {
  const council = '' as ComparablePoint['council'];
  const body = singular(text);
  return { key: String(at), council, kind: 'advies', chapter: '', title: '', body, advice: '', quote: '' };
}
