// The remarks on the open point, for the list under it and the lines in its texts.
import { writingWords } from '@shared/i18n/nl-writing';
import type { WritingHint } from '@shared/writing';
import { create } from 'zustand';
import type { MarksByText, Passage } from '../../editor';
import { showMessage } from '../../ui/message';
import type { TypedField } from './pen';

export interface FoundHint extends WritingHint {
  readonly field: TypedField;
  readonly paragraph: string;
}

interface FoundHints {
  readonly hints: readonly FoundHint[];
  readonly marks: Readonly<Record<TypedField, MarksByText>>;
  /** Passed over by the person, until the program is closed. */
  readonly skipped: ReadonlySet<string>;
  readonly asked: (Passage & { readonly field: TypedField }) | null;
}

const noMarks: MarksByText = new Map();
const nothing = { hints: [], marks: { title: noMarks, body: noMarks, advice: noMarks }, asked: null };

export const useFoundHints = create<FoundHints>()(() => ({ ...nothing, skipped: new Set() }));

export function forgetHints(): void {
  useFoundHints.setState(nothing);
}

/** `found` is what the rules said of each paragraph; what was passed over is left out. */
export function showHints(found: readonly FoundHint[]): void {
  const { skipped, marks: before } = useFoundHints.getState();
  const hints = found.filter((hint) => !skipped.has(keyOf(hint)));
  useFoundHints.setState({
    hints,
    marks: {
      title: noMarks,
      body: marksOf(hints, 'body', before.body),
      advice: marksOf(hints, 'advice', before.advice),
    },
  });
}

export function skipHint(hint: FoundHint): void {
  const { skipped, hints } = useFoundHints.getState();
  useFoundHints.setState({ skipped: new Set([...skipped, keyOf(hint)]) });
  showHints(hints);
}

/** Goes to the words of a hint in the editor, or with `to` puts that in their place. */
export function askFor({ field, paragraph, start, end }: FoundHint, to?: string): void {
  useFoundHints.setState({ asked: { field, paragraph, start, end, ...(to !== undefined && { to }) } });
}

/** The words are found and the asking is over; or the text changed in between, and nothing was done. */
export function answerAsked(isFound: boolean): void {
  useFoundHints.setState({ asked: null });
  if (!isFound) showMessage(writingWords.gone);
}

function keyOf({ kind, found }: WritingHint): string {
  return `${kind} ${found}`;
}

/** The same object as before where nothing differs: then the editor draws nothing. */
function marksOf(hints: readonly FoundHint[], field: TypedField, before: MarksByText): MarksByText {
  const marks = new Map<string, { start: number; end: number; look: string }[]>();
  for (const { field: of, paragraph, start, end, kind } of hints) {
    if (of !== field) continue;
    marks.set(paragraph, [...(marks.get(paragraph) ?? []), { start, end, look: `hint-${kind}` }]);
  }
  return JSON.stringify([...marks]) === JSON.stringify([...before]) ? before : marks;
}
