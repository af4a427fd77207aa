// Another step asked for one answer, or for a place in the text: it is shown, and has the focus.
import { useEffect } from 'react';
import { forgetReplyPlace, useReplyPlace } from '../../platform/reply-place';
import type { Match } from './matches';
import type { ReplyEntry } from './reply-entries';
import type { ReplySentence } from './reply-sentences';

export function useAskedPlace(
  entry: ReplyEntry,
  matches: readonly Match[],
  sentences: readonly ReplySentence[],
  onChoose: (key: string) => void,
): void {
  const asked = useReplyPlace((state) => state.asked);
  useEffect(() => {
    if (asked === null || (asked.reply !== null && asked.reply !== entry.reply.document.blob)) return;
    const { about, at } = asked;
    forgetReplyPlace();
    if (about !== undefined && matches.some(({ one }) => one.point.key === about)) {
      onChoose(about);
      whenDrawn(() => focusOn(document.querySelector('.answer.is-chosen .answer-head')));
    }
    const sentence = at === undefined ? undefined : sentences.findLast(({ start }) => start <= at);
    if (sentence !== undefined)
      whenDrawn(() => focusOn(document.querySelector(`[data-sentence="${sentence.at}"]`)));
  }, [asked, entry, matches, sentences, onChoose]);
}

/** After the step took the focus, and the list was drawn with the point open. */
function whenDrawn(show: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(show));
}

function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
