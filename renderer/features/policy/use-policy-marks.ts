// The points that are about this document, where their quotes stand in it, and the marks that show it.
import type { Council, CouncilId, Quote } from '@shared/domain';
import { nameOfPoint } from '@shared/drafting';
import type { LocatedQuote } from '@shared/policy';
import { type PolicyPoint, type ShelfDocument, mayStandIn, policyPoints } from '@shared/views';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useCouncils, useSession } from '../../platform/dossier-views';
import { initialsOf } from '../../ui/initials-of';
import type { Mark } from './marks';
import type { PolicyDesk } from './policy-desk';

export interface PlacedPoint extends PolicyPoint {
  readonly name: string;
  readonly initials: string;
  readonly councilName: string;
  /** The council's place in the invitation, -1 where it has none. */
  readonly index: number;
  /** Undefined until it was looked up. */
  readonly located: LocatedQuote | undefined;
}

/** How many quotes are looked up in one go: a question from the reader must not wait for all. */
const atOnce = 20;

/** In the order of the document; what was not found stands at the end. */
export function usePlacedPoints(
  document: ShelfDocument,
  shelf: readonly ShelfDocument[],
  desk: PolicyDesk | null,
): readonly PlacedPoint[] {
  const local = useDossier((store) => store.dossier?.local ?? null);
  const sent = useSession()?.points;
  const councils = useCouncils();
  const points = useMemo(
    () =>
      local === null
        ? []
        : policyPoints(local, sent ?? []).filter(({ source }) => mayStandIn(source, document, shelf)),
    [local, sent, document, shelf],
  );
  const located = useLocated(points, desk);
  const initials = useMemo(() => initialsOf(councils), [councils]);
  return useMemo(
    () =>
      points
        .map((point) => place(point, councils, initials, located))
        .filter((point) => shelf.length === 1 || isSurelyHere(point))
        .sort((a, b) => (a.located?.start ?? Infinity) - (b.located?.start ?? Infinity)),
    [points, councils, initials, located, shelf.length],
  );
}

/** Beside other documents, a quote that names none stands here only when these are its very words. */
function isSurelyHere({ source, located }: PlacedPoint): boolean {
  return source.document !== undefined || located?.match === 'exact';
}

export function marksOf(points: readonly PlacedPoint[]): Mark[] {
  return points.flatMap(({ key, name, initials, index, located }): Mark[] =>
    located === undefined || located.match === 'none'
      ? []
      : [
          {
            kind: 'point',
            start: located.start,
            end: located.end,
            point: { key, name, initials, index },
          },
        ],
  );
}

type Located = ReadonlyMap<Quote, LocatedQuote>;
const nothing: Located = new Map();

function useLocated(points: readonly PolicyPoint[], desk: PolicyDesk | null): Located {
  const [answers, setAnswers] = useState<{ desk: PolicyDesk; located: Located } | null>(null);
  const located = answers !== null && answers.desk === desk ? answers.located : nothing;
  useEffect(() => {
    if (desk === null) return;
    const unknown = points.map(({ source }) => source).filter((source) => !located.has(source));
    const next = unknown.slice(0, atOnce);
    if (next.length === 0) return;
    let isCurrent = true;
    const wanted = next.map(({ quote, prefix, suffix, section, start }) => ({
      quote,
      prefix,
      suffix,
      section,
      start,
    }));
    void desk.ask('locate', wanted).then((found) => {
      if (!isCurrent) return;
      const all = new Map(located);
      for (const [at, source] of next.entries()) {
        const own = found[at];
        if (own !== undefined) all.set(source, own);
      }
      startTransition(() => setAnswers({ desk, located: all }));
    });
    return () => {
      isCurrent = false;
    };
  }, [points, desk, located]);
  return located;
}

function place(
  point: PolicyPoint,
  councils: readonly Council[],
  initials: ReadonlyMap<CouncilId, string>,
  located: Located,
): PlacedPoint {
  const index = councils.findIndex(({ id }) => id === point.council);
  const council = councils[index];
  return {
    ...point,
    name: nameOfPoint(point.point),
    index,
    councilName: council?.name ?? point.council,
    initials: initials.get(point.council) ?? '?',
    located: located.get(point.source),
  };
}
