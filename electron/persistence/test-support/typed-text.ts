// A text of any length that says by itself whether a part of it is missing.
import type { Command } from '@shared/commands';
import { councilIdSchema, pointIdSchema } from '@shared/domain';

export const council = councilIdSchema.parse('dorp');
export const pointId = pointIdSchema.parse('p1');

/** The first `length` characters of "woord 1 woord 2 ...", with a new paragraph after every fortieth word. */
export function typedText(length: number): string {
  let text = '';
  for (let word = 1; text.length < length; word += 1)
    text += `woord ${word}${word % 40 === 0 ? '.\n\n' : ' '}`;
  return text.slice(0, length);
}

export function typedCommand(length: number): Command {
  const point = { id: pointId, kind: 'zorg' as const, chapter: '', title: 'Getypt', body: typedText(length) };
  return { type: 'edit-points', council, put: [{ point, status: 'concept' }], remove: [] };
}
