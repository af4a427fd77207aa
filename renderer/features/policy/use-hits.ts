// What is found for what is typed, a moment after the last key.
import type { SectionHits } from '@shared/policy';
import { startTransition, useEffect, useState } from 'react';
import type { PolicyDesk } from './policy-desk';
import { useReader } from './reader-store';

/** Milliseconds. */
const pause = 150;
/** One letter finds everything. */
const shortest = 2;

/** Null while nobody searches, and until the first answer. */
export function useHits(desk: PolicyDesk | null): readonly SectionHits[] | null {
  const query = useReader((reader) => reader.query.trim());
  const [answer, setAnswer] = useState<{ desk: PolicyDesk; hits: readonly SectionHits[] } | null>(null);
  const isSearching = query.length >= shortest;
  useEffect(() => {
    if (desk === null || !isSearching) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desk.ask('search', query).then((hits) => {
        if (isCurrent) startTransition(() => setAnswer({ desk, hits }));
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, query, isSearching]);
  return isSearching && answer !== null && answer.desk === desk ? answer.hits : null;
}
