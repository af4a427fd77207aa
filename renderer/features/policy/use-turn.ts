// Parts of the screen that take a moment each come one after the other, with a picture in between: none waits for all.
import { useEffect, useState } from 'react';

const waiting: (() => void)[] = [];
let isUnderway = false;

/** False until it is this part's turn; from then on true. */
export function useTurn(wants: boolean): boolean {
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (!wants || isDone) return;
    const take = () => setIsDone(true);
    waiting.push(take);
    if (!isUnderway) next();
    return () => {
      const at = waiting.indexOf(take);
      if (at >= 0) waiting.splice(at, 1);
    };
  }, [wants, isDone]);
  return isDone;
}

function next(): void {
  isUnderway = waiting.length > 0;
  if (!isUnderway) return;
  requestAnimationFrame(() => {
    // After this picture, so that there is one between two turns.
    setTimeout(() => {
      waiting.shift()?.();
      next();
    });
  });
}
