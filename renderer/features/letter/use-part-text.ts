// One field of the letter: on the screen at once, kept as a draft a moment later, decided when the field is left.
import type { Dossier } from '@shared/commands';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';

const pause = 250;

interface PartText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** The field was left: what was typed counts from now on. */
  readonly finish: () => void;
}

/**
 * `key` names the field, `stored` is what the letter says, `decide` puts a text in the letter. A draft left by a crash
 * shows again, as long as it was never decided on.
 */
export function usePartText(key: string, stored: string, decide: (text: string) => void): PartText {
  const about = `letter:${key}`;
  const draft = useDossier(({ dossier }) => pendingDraft(dossier, about));
  const perform = useDossier((store) => store.perform);
  const [typed, setTyped] = useState<string | null>(draft);
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
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep(text), pause);
  };
  const finish = () => {
    clearTimeout(timer.current);
    if (typed === null) return;
    setTyped(null);
    if (typed !== stored) decide(typed);
    if (draft !== null) void perform({ type: 'write-draft', about, draft: null });
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
  return { text: typed ?? stored, change, finish };
}

function pendingDraft(dossier: Dossier | null, about: string): string | null {
  return dossier?.local.drafts[about]?.body ?? null;
}
