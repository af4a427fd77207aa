// One field of the letter: on the screen at once, kept as a draft a moment later, decided when the field is left.
import type { Dossier } from '@shared/commands';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LetterPart } from '@shared/domain';
import { now, useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';

const pause = 250;

interface PartText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** This text in its place, at once. */
  readonly put: (text: string) => void;
  /** The field was left: what was typed counts from now on, unless it is refused. */
  readonly finish: () => void;
  /** What was typed cannot stand in the letter: it stays in the field, and the letter as it was. */
  readonly isRefused: boolean;
}

/**
 * `key` names the field, `stored` is what the letter says, `partOf` is the part of the letter with this text in it; null
 * refuses it. A draft left by a crash shows again, as long as it was never decided on.
 */
export function usePartText(
  key: string,
  stored: string,
  partOf: (text: string) => LetterPart | null,
): PartText {
  const about = `letter:${key}`;
  const draft = useDossier(({ dossier }) => pendingDraft(dossier, about));
  const perform = useDossier((store) => store.perform);
  const [typed, setTyped] = useState<string | null>(draft);
  const [isRefused, setIsRefused] = useState(() => draft !== null && partOf(draft) === null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      void perform({ type: 'write-draft', about, draft: { title: '', body: text, advice: '' } });
    },
    [perform, about],
  );
  const change = (text: string) => {
    setTyped(text);
    setIsRefused(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep(text), pause);
  };
  const put = (text: string) => {
    clearTimeout(timer.current);
    const letterPart = text === stored ? undefined : partOf(text);
    setIsRefused(letterPart === null);
    if (letterPart === null) return;
    setTyped(null);
    if (letterPart !== undefined) {
      const acts = [{ act: 'set-letter-part' as const, letterPart }];
      void perform({ type: 'decide', at: now(), acts, settles: about }).then((error) => {
        if (error !== null) showMessage(error.message);
      });
    } else if (draft !== null) void perform({ type: 'write-draft', about, draft: null });
  };
  const finish = () => {
    if (typed !== null) put(typed);
  };
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { text: typed ?? stored, change, put, finish, isRefused };
}

function pendingDraft(dossier: Dossier | null, about: string): string | null {
  return dossier?.local.drafts[about]?.body ?? null;
}
