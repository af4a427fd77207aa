// Points in the making, for tests.
import type { WorkingPoint } from '../commands';
import type { PointId } from '../domain';

export function workingPoint(
  id: string,
  point: Partial<WorkingPoint['point']> = {},
  more: Partial<Omit<WorkingPoint, 'point'>> = {},
): WorkingPoint {
  return {
    point: { id: id as PointId, kind: 'zorg', chapter: '', title: `Punt ${id}`, body: '', ...point },
    status: 'concept',
    ...more,
  };
}

/** Ids made one after the other. */
export function idMaker(): () => PointId {
  let made = 0;
  return () => `n${(made += 1)}` as PointId;
}
