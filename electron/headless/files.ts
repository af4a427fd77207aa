// Reading and writing the files that a command names.
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type AppError, type Result, fail, succeed } from '@shared/domain';
import { writeSafely } from '../persistence/safe-write';

/** Above this a file is refused before it is read, in bytes. */
const maximumSize = 512 * 1024 * 1024;

/** Codes: `file-missing`, `file-unreadable`, `too-large`. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > maximumSize) {
      return fail(
        'too-large',
        'Dit bestand is te groot om te lezen. Er is niets veranderd. Kies een kleiner bestand.',
      );
    }
    return succeed(new Uint8Array(await readFile(path)));
  } catch (cause) {
    return isMissing(cause)
      ? fail('file-missing', 'Dit bestand is er niet. Er is niets veranderd. Kijk of de naam klopt.')
      : fail(
          'file-unreadable',
          'Dit bestand is niet te lezen. Er is niets veranderd. Kijk of het nog ergens open is.',
        );
  }
}

/** Writes the whole file or nothing. Code `not-written`. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSafely(path, bytes);
    return succeed(null);
  } catch {
    return fail(
      'not-written',
      'Het bestand kon niet worden geschreven. Er is niets veranderd. Kies een andere plek.',
    );
  }
}

export function refused(error: AppError, file?: string): { status: 3; error: AppError & { file?: string } } {
  return { status: 3, error: file === undefined ? error : { ...error, file } };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EISDIR');
}
