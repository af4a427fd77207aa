// How a point is called on this screen.
import type { CollegeAnswer } from '@shared/views';

/** As the letter prints it, else that of its section, else the name that the point goes by. */
export function numberOf({ point }: CollegeAnswer): string {
  return point.number ?? point.section ?? point.refs[0] ?? '';
}

export function nameOf({ point }: CollegeAnswer): string {
  const text = point.advice.trim() === '' ? point.body : point.advice;
  return point.title.trim() === '' ? text.slice(0, 80) : point.title;
}
