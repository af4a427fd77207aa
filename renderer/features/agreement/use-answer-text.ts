// Keeps what is typed with an answer: on the screen at once, on disk a moment later, and whenever the field is left.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';

/** Milliseconds after the last key. */
const pause = 250;
const longest = 20_000;

interface AnswerText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Puts what is still waiting on disk. */
  readonly flush: () => void;
}

export function useAnswerText(stored: string, save: (text: string) => void): AnswerText {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; release: () => void } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const kept = waiting.current;
    if (kept === null) return;
    waiting.current = null;
    latest.current(kept.text);
    kept.release();
    setTyped(null);
  }, []);
  const change = useCallback(
    (text: string) => {
      const release = waiting.current?.release ?? useDossier.getState().hold();
      waiting.current = { text: text.slice(0, longest), release };
      setTyped(waiting.current.text);
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
