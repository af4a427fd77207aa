// Points as rows of weighted features: stems, groups of near-synonyms, letter pieces.
import { CompoundSplitter } from './compounds';
import { letterPieces } from './letter-pieces';
import { foldAccents, normaliseText, splitWords } from './normalise';
import { PhraseFinder } from './phrases';
import { weighSentences } from './sentences';
import type { SimilaritySettings } from './settings';
import type { ComparablePoint } from './similarity';
import { RowPacker, countColumns } from './sparse-matrix';
import type { SparseMatrix } from './sparse-matrix';
import { Tokeniser } from './tokens';
import { StanceReader } from './stance';
import type { ReadSentence, Stance } from './stance';
import type { Vocabulary } from './vocabulary';

export type Channel = 'word' | 'group' | 'piece';

export interface Features {
  /** Weighted so that the inner product of two rows is the evidence that they say the same, 0 to 1. */
  readonly matrix: SparseMatrix;
  readonly channels: readonly Channel[];
  /** Per column what the screen calls it: a word as typed, a group's name, or nothing for a letter piece. */
  readonly labels: readonly string[];
  readonly stances: readonly Stance[];
  /** As `matrix`, of what each point asks for only; of a point that asks nothing in so many words, everything. */
  readonly requests: SparseMatrix;
}

type Row = Map<number, number>;

/** Column numbers in order of first sight; points come in canonical order, so the numbering is canonical too. */
class ColumnRegister {
  readonly channels: Channel[] = [];
  readonly labels: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(channel: Channel, name: string, label: string): number {
    const id = `${channel[0] ?? ''}${name}`;
    let column = this.#numbers.get(id);
    if (column === undefined) {
      column = this.labels.length;
      this.#numbers.set(id, column);
      this.channels.push(channel);
      this.labels.push(label);
    } else if (isPlainerForm(label, this.labels[column] ?? label)) this.labels[column] = label;
    return column;
  }
}

/** Of the forms of one stem the shortest is shown; of equally short ones the first by code point. */
function isPlainerForm(form: string, than: string): boolean {
  return form.length < than.length || (form.length === than.length && form < than);
}

function add(row: Row, column: number, weight: number): void {
  row.set(column, (row.get(column) ?? 0) + weight);
}

class FeatureReader {
  readonly #register: ColumnRegister;
  readonly #groups: PhraseFinder;
  readonly #names: readonly string[];
  readonly #partWeight: number;
  readonly #pieces = new Map<string, readonly number[]>();

  constructor(register: ColumnRegister, vocabulary: Vocabulary, settings: SimilaritySettings) {
    this.#register = register;
    this.#groups = new PhraseFinder(vocabulary.groups.map((group) => group.words));
    this.#names = vocabulary.groups.map((group) => group.name);
    this.#partWeight = settings.partWeight;
  }

  read(sentences: readonly ReadSentence[]): Row {
    const words: Row = new Map();
    const groups: Row = new Map();
    const pieces: Row = new Map();
    for (const { tokens, weight } of sentences) {
      for (const token of tokens) {
        if (token.isStopWord) continue;
        add(words, this.#register.number('word', token.stem, token.shown), weight);
        for (const part of token.parts)
          add(words, this.#register.number('word', part.stem, part.word), weight * this.#partWeight);
        for (const piece of this.#piecesOf(token.word)) add(pieces, piece, weight);
      }
      this.#groups.find(tokens, (list) => {
        const name = this.#names[list] ?? '';
        add(groups, this.#register.number('group', String(list), name), weight);
      });
    }
    return new Map([...words, ...groups, ...pieces]);
  }

  #piecesOf(word: string): readonly number[] {
    let columns = this.#pieces.get(word);
    if (columns === undefined) {
      columns = letterPieces(word).map((piece) => this.#register.number('piece', piece, ''));
      this.#pieces.set(word, columns);
    }
    return columns;
  }
}

/** Term weight by the logarithm of its frequency and of its rarity; each channel has length one times its share. */
function weighRows(matrix: SparseMatrix, channels: readonly Channel[], settings: SimilaritySettings): void {
  const counts = countColumns(matrix);
  const shares = { word: settings.wordShare, group: settings.groupShare, piece: settings.pieceShare };
  for (let row = 0; row < matrix.rowCount; row++) {
    const start = matrix.offsets[row] ?? 0;
    const end = matrix.offsets[row + 1] ?? 0;
    const squares = { word: 0, group: 0, piece: 0 };
    for (let at = start; at < end; at++) {
      const column = matrix.columns[at] ?? 0;
      const rarity = Math.log((matrix.rowCount + 1) / ((counts[column] ?? 0) + 0.5));
      const value = Math.log(1 + (matrix.values[at] ?? 0)) * Math.max(rarity, 0);
      matrix.values[at] = value;
      squares[channels[column] ?? 'piece'] += value * value;
    }
    let present = 0;
    for (const channel of ['word', 'group', 'piece'] as const)
      if (squares[channel] > 0) present += shares[channel];
    for (let at = start; at < end; at++) {
      const channel = channels[matrix.columns[at] ?? 0] ?? 'piece';
      if (squares[channel] > 0)
        matrix.values[at] =
          (matrix.values[at] ?? 0) * Math.sqrt(shares[channel] / present / squares[channel]);
    }
  }
}

function seenWords(points: readonly ComparablePoint[]): Set<string> {
  const seen = new Set<string>();
  for (const point of points)
    for (const text of [point.title, point.body, point.advice])
      for (const word of splitWords(normaliseText(text))) seen.add(foldAccents(word));
  return seen;
}

function vettedWords(vocabulary: Vocabulary): Set<string> {
  const vetted = new Set(vocabulary.parts.map((part) => foldAccents(normaliseText(part))));
  for (const group of vocabulary.groups)
    for (const entry of group.words)
      if (/^\p{L}{4,}$/u.test(entry)) vetted.add(foldAccents(normaliseText(entry)));
  return vetted;
}

/** Reads points in canonical order. */
export function readFeatures(
  points: readonly ComparablePoint[],
  vocabulary: Vocabulary,
  settings: SimilaritySettings,
): Features {
  const register = new ColumnRegister();
  const tokeniser = new Tokeniser(new CompoundSplitter(vettedWords(vocabulary), seenWords(points)));
  const reader = new FeatureReader(register, vocabulary, settings);
  const stanceReader = new StanceReader(vocabulary);
  const stances: Stance[] = [];
  const rows = new RowPacker();
  const requestRows = new RowPacker();
  for (const point of points) {
    const sentences = weighSentences(point).map((sentence) => ({
      ...sentence,
      tokens: tokeniser.tokenise(sentence.text),
    }));
    stances.push(stanceReader.read(sentences));
    rows.add(reader.read(sentences));
    const requests = sentences.filter(({ asks, isTitle }) => asks && isTitle !== true);
    requestRows.add(reader.read(requests.length > 0 ? requests : sentences));
  }
  const finish = (packer: RowPacker) => {
    const matrix = packer.finish(register.labels.length);
    weighRows(matrix, register.channels, settings);
    return matrix;
  };
  return {
    matrix: finish(rows),
    requests: finish(requestRows),
    channels: register.channels,
    labels: register.labels,
    stances,
  };
}
