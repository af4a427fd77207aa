// How this room says no: a code, its Dutch sentence, and the place in the file.
import { type Result, fail } from '../domain';
import { type ExchangeCode, exchangeSentence } from '../i18n/nl-exchange';

export function refuse(code: ExchangeCode, path?: string): Result<never> {
  return fail(code, exchangeSentence(code), path);
}

/** "records[3].points[0].title" */
export function jsonPath(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`),
    root,
  );
}
