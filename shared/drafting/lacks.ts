// What a point still lacks before a council can send it.
import type { WorkingPoint } from '../commands';
import { hasAdvice } from './filter-points';

/** `all`: nothing is written yet. `text`: there is a title only. `advice`: it is an advice that advises nothing. */
export type Lack = 'all' | 'text' | 'advice';

/** Undefined when it can go. Only an advice needs something to do: praise, a worry and a question stand by themselves. */
export function lackOf(entry: WorkingPoint): Lack | undefined {
  const { title, body, kind } = entry.point;
  if (hasAdvice(entry)) return undefined;
  if (body.trim() === '') return title.trim() === '' ? 'all' : 'text';
  return kind === 'advies' ? 'advice' : undefined;
}
