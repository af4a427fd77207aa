// Has the open point looked at, a moment after the last key.
import type { WorkingPoint } from '@shared/commands';
import { explainedIn, paragraphsOf } from '@shared/writing';
import { useEffect, useState } from 'react';
import { useSettings } from '../../platform/settings-store';
import { forgetHints, showHints } from './found-hints';
import type { TypedField } from './pen';
import { isTyping } from './pen';
import { pointsNow } from './point-acts';
import type { OwnText } from './use-own-text';
import type { WritingAid } from './writing-desk';

/** Milliseconds: a word that is being typed is not wrong yet. */
const pause = 700;

type Texts = Readonly<Record<TypedField, string>>;
export type Spelling = 'opening' | 'there' | 'missing';

/** Mount anew for another point. */
export function useWritingHints(
  aid: WritingAid | null,
  { council }: OwnText,
  { point: { id } }: WorkingPoint,
  { title, body, advice }: Texts,
): Spelling {
  const [spelling, setSpelling] = useState<Spelling>('opening');
  const ownWords = useSettings((store) => store.settings.ownWords);
  const off = useSettings((store) => store.settings.hintsOff);
  useEffect(() => {
    if (aid === null) return;
    const { desk, known } = aid;
    let isCurrent = true;
    const others = pointsNow(council).filter(({ point }) => point.id !== id);
    const explained = others.flatMap(({ point }) => explainedIn(`${point.body}\n${point.advice ?? ''}`));
    void desk
      .ask('know', { ...known, ownWords: ownWords ?? [], explained, off: off ?? [] })
      .then((isThere) => isCurrent && setSpelling(isThere ? 'there' : 'missing'));
    return () => {
      isCurrent = false;
    };
  }, [aid, council, id, ownWords, off]);
  useEffect(() => {
    if (aid === null || spelling === 'opening') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      // Somebody who types on changes the text, and is not looked at before the next pause.
      if (isTyping()) return;
      const paragraphs = [
        { field: 'title', paragraph: title } as const,
        ...paragraphsOf(body).map((paragraph) => ({ field: 'body', paragraph }) as const),
        ...paragraphsOf(advice).map((paragraph) => ({ field: 'advice', paragraph }) as const),
      ];
      const texts = paragraphs.map(({ paragraph }) => paragraph);
      void aid.desk.ask('check', texts).then((found) => {
        if (!isCurrent || isTyping()) return;
        showHints(
          paragraphs.flatMap((place, at) => (found[at] ?? []).map((hint) => ({ ...hint, ...place }))),
        );
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [aid, spelling, title, body, advice, ownWords, off]);
  useEffect(() => forgetHints, []);
  return spelling;
}
