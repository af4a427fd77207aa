// How points are named towards the outside: by their ref, with the council before it where two councils use the same.
import { type CurrentPoint, refOf } from './current-points';

export interface RefBook {
  /** The name of a point: "nun-03", or "nunspeet/3" when another council uses that ref too. */
  readonly nameOf: (point: CurrentPoint) => string;
  /** The points that a name fits: one when it is clear, none or several when it is not. */
  readonly find: (name: string) => readonly CurrentPoint[];
}

export function refBook(points: readonly CurrentPoint[]): RefBook {
  const byName = new Map<string, CurrentPoint[]>();
  const enter = (name: string, point: CurrentPoint) => {
    const known = byName.get(name);
    if (known) known.push(point);
    else byName.set(name, [point]);
  };
  for (const point of points) {
    enter(refOf(point.point), point);
    enter(`${point.council}/${refOf(point.point)}`, point);
  }
  return {
    nameOf: (point) => {
      const ref = refOf(point.point);
      return byName.get(ref)?.length === 1 ? ref : `${point.council}/${ref}`;
    },
    find: (name) => byName.get(name) ?? [],
  };
}
