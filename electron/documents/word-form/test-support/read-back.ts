// What comes back from a form, for comparing with what went in.
import type { AdvicePoint } from '@shared/domain';
import { type FoundForm, type FormModel, readForm } from '@shared/word-form';
import { readWord } from '../../word-in/read-word';

/** Throws when the bytes are no form. */
export function readBack(bytes: Uint8Array): FoundForm {
  const document = readWord(bytes);
  if (!document.ok) throw new Error(document.error.code);
  const form = readForm(document.value);
  if (form === undefined) throw new Error('this is no form');
  return form;
}

export interface PlainPoint extends Pick<
  AdvicePoint,
  'kind' | 'chapter' | 'title' | 'body' | 'advice' | 'source'
> {
  readonly id?: string | undefined;
}

/** The points of a form as points. */
export function pointsIn(bytes: Uint8Array): PlainPoint[] {
  return readBack(bytes).points.map(({ id, kind, chapter, title, body, advice, source }) => ({
    ...(id !== undefined && { id }),
    kind,
    chapter,
    title,
    body,
    ...(advice !== undefined && { advice }),
    ...(source !== null && source !== undefined && { source }),
  }));
}

export function pointsOf({ chapters }: FormModel): PlainPoint[] {
  return chapters.flatMap(({ points }) => points);
}
