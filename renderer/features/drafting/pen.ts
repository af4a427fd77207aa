// What is typed and not on disk yet: kept a moment after the last key, at once when a text is left, again when it failed.
import { type WorkingPoint, textOf } from '@shared/commands';
import type { CouncilId, DossierId, PointId } from '@shared/domain';
import { create } from 'zustand';
import { useDossier } from '../../platform/dossier-store';
import { clearMessage } from '../../ui/message';

export type TypedField = 'title' | 'body' | 'advice';

export interface TextPlace {
  readonly dossier: DossierId;
  readonly council: CouncilId;
  readonly point: PointId;
  readonly field: TypedField;
}

/** Milliseconds: after the last key, at most while somebody types on, and before trying again what failed. */
const pause = 150;
const longest = 3000;
const retry = 5000;

/** Texts that main has not answered for yet, by place. They go before what the dossier says. */
const useHeld = create<Readonly<Record<string, Held>>>()(() => ({}));
const typing = new Map<string, Typing>();
/** Handed to main, and not answered. */
const underway = new Set<Held>();
let release: (() => void) | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let typingSince: number | null = null;
let lastKey = 0;

interface Typing {
  readonly place: TextPlace;
  readonly read: () => string;
}

interface Held {
  readonly place: TextPlace;
  readonly text: string;
}

/** The text as it is being written; undefined when the dossier has it. */
export function useHeldText(place: TextPlace): string | undefined {
  return useHeld((held) => held[keyOf(place)]?.text);
}

/** A text that is known at once. */
export function write(place: TextPlace, text: string): void {
  useHeld.setState({ [keyOf(place)]: { place, text } });
  touch(place, () => text);
}

/** A key in a text; `read` is called when it is time to keep it. */
export function touch(place: TextPlace, read: () => string): void {
  // What was done before is no longer the last thing: the way back in its message would undo the typing.
  if (typing.size === 0) clearMessage();
  typing.set(keyOf(place), { place, read });
  release ??= useDossier.getState().hold();
  lastKey = Date.now();
  if (typingSince !== null) return;
  typingSince = lastKey;
  clearTimeout(timer);
  timer = setTimeout(flushWhenStill, pause);
}

/** One timer for a whole row of keys: when it comes too early, it waits for what is left. */
function flushWhenStill(): void {
  const now = Date.now();
  const left = Math.min(lastKey + pause, (typingSince ?? now) + longest) - now;
  if (left > 0) timer = setTimeout(flushWhenStill, left);
  else flush();
}

/** Whether something was typed that was not handed over yet: a key was pressed a moment ago. */
export function isTyping(): boolean {
  return typing.size > 0;
}

/** Hands everything that is typed to the dossier, now. */
export function flush(): void {
  clearTimeout(timer);
  typingSince = null;
  const read = [...typing].map(([key, { place, read: text }]) => [key, { place, text: text() }] as const);
  typing.clear();
  if (read.length > 0) useHeld.setState(Object.fromEntries(read));
  const { id } = useDossier.getState();
  const mine = Object.entries(useHeld.getState()).filter(
    ([, held]) => held.place.dossier === id && !underway.has(held),
  );
  const councils = new Set(mine.map(([, { place }]) => place.council));
  for (const council of councils)
    keep(
      council,
      mine.filter(([, { place }]) => place.council === council),
    );
}

function keep(council: CouncilId, texts: readonly (readonly [string, Held])[]): void {
  const { dossier, perform } = useDossier.getState();
  const entries = textOf(dossier?.local.working, council).points;
  const put = entries.flatMap((entry) => {
    const mine = texts.filter(([, { place }]) => place.point === entry.point.id).map(([, held]) => held);
    const next = mine.reduce(withText, entry);
    return next === entry ? [] : [next];
  });
  if (put.length === 0) {
    letGo(texts);
    return;
  }
  const sent = texts.map(([, held]) => held);
  sent.forEach((held) => underway.add(held));
  void perform({ type: 'edit-points', council, put, remove: [] }).then((error) => {
    sent.forEach((held) => underway.delete(held));
    if (error === null) letGo(texts);
    // The words stay on the screen, and it is tried again.
    else timer = setTimeout(flush, retry);
  });
}

/** Main has these texts; what was typed since goes on. */
function letGo(texts: readonly (readonly [string, Held])[]): void {
  const done = new Map(texts);
  const left = Object.entries(useHeld.getState()).filter(([key, held]) => done.get(key) !== held);
  useHeld.setState(Object.fromEntries(left), true);
  if (left.length > 0 || typing.size > 0) return;
  release?.();
  release = null;
}

function withText(entry: WorkingPoint, { place: { field }, text }: Held): WorkingPoint {
  if ((entry.point[field] ?? '') === text) return entry;
  const point = { ...entry.point, [field]: text };
  if (field === 'advice' && text === '') delete point.advice;
  return { ...entry, point };
}

function keyOf({ dossier, council, point, field }: TextPlace): string {
  return JSON.stringify([dossier, council, point, field]);
}
