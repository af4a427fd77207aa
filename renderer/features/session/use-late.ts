// What came in since the session last looked.
import type { Dossier } from '@shared/commands';
import type { CurrentPoint, SessionView } from '@shared/views';
import { hasBegun, latePoints, seenNow } from '@shared/views/late-points';
import { useEffect, useMemo } from 'react';
import { run } from './decide-and-say';

/** Points to be told of as new. From the first decision on it is remembered what the session has seen. */
export function useLate({ shared, local }: Dossier, session: SessionView): readonly CurrentPoint[] {
  const { seen, setAside } = local;
  const isFirst = seen === undefined && hasBegun(session);
  useEffect(() => {
    if (isFirst) run({ type: 'see-contributions', contributions: seenNow(shared) });
  }, [isFirst, shared]);
  return useMemo(
    () => latePoints(shared, session.points, seen, new Set(setAside)),
    [shared, session.points, seen, setAside],
  );
}
