// Word files that came in: read one by one, looked over one by one. Kept while a person is elsewhere in the window.
import type { CouncilId, DossierId } from '@shared/domain';
import type { FileOutcome } from '@shared/ipc/contract';
import { type Review, type ReviewEdit, editReview, startReview } from '@shared/word-import';
import type { WordReading } from '@shared/word-import/word-reading';
import { create } from 'zustand';
import { ask } from '../../../platform/bridge';
import type { ReadFile } from '../../../platform/dropped-files';
import { newTicket } from '../../../platform/work';

/** What a person made of one file so far. `replaces` is null as long as nobody chose. */
export interface WordDraft {
  readonly review: Review;
  readonly past: readonly Review[];
  readonly council: CouncilId | null;
  readonly replaces: boolean | null;
  readonly isTaking: boolean;
  readonly problem: string | null;
}

export type WordState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly ticket: string }
  | { readonly is: 'ready'; readonly reading: WordReading; readonly draft: WordDraft }
  | { readonly is: 'told'; readonly outcome: FileOutcome };

export interface WordItem {
  readonly key: number;
  readonly dossier: DossierId;
  readonly file: ReadFile;
  readonly state: WordState;
  /** Closed by the person: opens only when asked for. */
  readonly isPostponed: boolean;
}

interface WordStore {
  readonly items: readonly WordItem[];
  readonly open: number | null;
}

const nothing: WordStore = { items: [], open: null };
let keys = 0;

export const useWord = create<WordStore>()(() => nothing);

/** Files come in: they are read at once, and the first that is read opens. */
export function addWord(dossier: DossierId, files: readonly ReadFile[]): void {
  const items = files.map((file): WordItem => {
    keys += 1;
    return { key: keys, dossier, file, state: { is: 'waiting' }, isPostponed: false };
  });
  useWord.setState((store) => ({ items: [...store.items, ...items] }));
  void readOn();
}

export function openWord(key: number): void {
  put(key, { isPostponed: false });
  useWord.setState({ open: key });
}

/** Closes one file; the next that was not closed before opens. */
export function postponeWord(key: number): void {
  put(key, { isPostponed: true });
  openNext();
}

export function dropWord(key: number): void {
  useWord.setState(({ items }) => ({ items: items.filter((item) => item.key !== key) }));
}

/** What became of a file, and on to the next one. */
export function tellWord(key: number, outcome: FileOutcome): void {
  put(key, { state: { is: 'told', outcome } });
  openNext();
}

/** Takes files off the list that are done with. */
export function clearTold(): void {
  useWord.setState(({ items }) => ({ items: items.filter(({ state }) => state.is !== 'told') }));
}

export function forgetWord(): void {
  useWord.setState(nothing);
}

export function changeDraft(key: number, change: Partial<WordDraft>): void {
  const state = stateOf(key);
  if (state?.is === 'ready') put(key, { state: { ...state, draft: { ...state.draft, ...change } } });
}

/** One step, that `undoEdit` takes back. */
export function editWord(key: number, edit: ReviewEdit): void {
  const state = stateOf(key);
  if (state?.is !== 'ready') return;
  const { review, past } = state.draft;
  const next = editReview(review, edit, state.reading.lines);
  if (next !== review) changeDraft(key, { review: next, past: [...past, review], problem: null });
}

export function undoEdit(key: number): void {
  const state = stateOf(key);
  if (state?.is !== 'ready') return;
  const { past } = state.draft;
  const review = past.at(-1);
  if (review !== undefined) changeDraft(key, { review, past: past.slice(0, -1) });
}

async function readOn(): Promise<void> {
  const { items } = useWord.getState();
  const next = items.find(({ state }) => state.is === 'waiting');
  if (next === undefined || items.some(({ state }) => state.is === 'reading')) return;
  const ticket = newTicket();
  put(next.key, { state: { is: 'reading', ticket } });
  const reply = await ask('word:read', { file: next.file, ticket });
  if (reply.ok) {
    put(next.key, { state: { is: 'ready', reading: reply.value, draft: newDraft(reply.value) } });
    if (useWord.getState().open === null) openNext();
  } else {
    const outcome = { file: next.file.name, status: 'refused', error: reply.error } as const;
    put(next.key, { state: { is: 'told', outcome } });
  }
  await readOn();
}

function newDraft({ points, lines }: WordReading): WordDraft {
  return {
    review: startReview(points, lines),
    past: [],
    council: null,
    replaces: null,
    isTaking: false,
    problem: null,
  };
}

function openNext(): void {
  useWord.setState(({ items }) => ({
    open: items.find(({ state, isPostponed }) => state.is === 'ready' && !isPostponed)?.key ?? null,
  }));
}

function stateOf(key: number): WordState | undefined {
  return useWord.getState().items.find((item) => item.key === key)?.state;
}

function put(key: number, change: Partial<WordItem>): void {
  useWord.setState(({ items }) => ({
    items: items.map((item) => (item.key === key ? { ...item, ...change } : item)),
  }));
}
