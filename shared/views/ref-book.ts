// How points are named towards the outside: by their ref, with the council before it where two councils use the same.
import { type CurrentPoint, refOf } from './current-points';

export interface RefBook {
  /** The name of a point: "nun-03", or "nunspeet/3" when another council uses that ref too; by its id where that is not enough. */
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
    if (point.point.id !== refOf(point.point)) enter(`${point.council}/${point.point.id}`, point);
  }
  return {
    nameOf: (point) => {
      const ref = refOf(point.point);
      const names = [ref, `${point.council}/${ref}`, `${point.council}/${point.point.id}`];
      return names.find((name) => byName.get(name)?.length === 1) ?? `${point.council}/${ref}`;
    },
    find: (name) => byName.get(name) ?? [],
  };
}
