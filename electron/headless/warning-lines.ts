// What was left out of a file that was taken, as sentences for people.
import type { AppError } from '@shared/domain';

export function warningLines(file: string, warnings: readonly AppError[]): string[] {
  return warnings.map(({ path, message }) => `${file}${path === undefined ? '' : `, ${path}`}: ${message}`);
}
