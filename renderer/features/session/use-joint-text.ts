// Keeps what is typed: on the screen at once, on disk a moment later, and whenever the field is left.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import type { JointText } from './joint-text';

/** Milliseconds after the last key. */
const pause = 250;
const longestTitle = 500;

export interface JointTextEditing {
  readonly text: JointText;
  readonly change: (text: JointText) => void;
  /** Puts what is still waiting on disk. */
  readonly flush: () => void;
}

/** Mount anew for another text: `about` must not change. */
export function useJointText(about: string, stored: JointText): JointTextEditing {
  const perform = useDossier((store) => store.perform);
  const [typed, setTyped] = useState<JointText | null>(null);
  const waiting = useRef<JointText | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    if (draft === null) return;
    waiting.current = null;
    void perform({ type: 'write-draft', about, draft }).then((error) => {
      // Not on disk: the words stay on the screen, and the next key tries again.
      if (error !== null) setTyped((newer) => newer ?? draft);
    });
    setTyped(null);
  }, [about, perform]);

  const change = useCallback(
    (text: JointText) => {
      const draft = { ...text, title: text.title.slice(0, longestTitle) };
      waiting.current = draft;
      setTyped(draft);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush],
  );

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { text: typed ?? stored, change, flush };
}
