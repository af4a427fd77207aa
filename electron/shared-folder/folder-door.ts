// The way to a folder that may hang, sleep or be gone: one question at a time, and none waits for ever.
import { type Result, fail, succeed } from '@shared/domain';
import { type SharedFolderCode, sharedFolderSentence } from '@shared/i18n/nl-shared-folder';
import { systemCode } from '../persistence/safe-write';

const codes: Readonly<Record<string, SharedFolderCode>> = {
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOSPC: 'folder-full',
  EDQUOT: 'folder-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/**
 * A network drive that hangs keeps a thread of Node's pool busy, and saving needs those threads too. So a question that
 * was not answered in time is given up, and nothing new is asked until the drive has answered after all.
 */
export class FolderDoor {
  #isStuck = false;

  /** Codes: `folder-silent` when there is no answer within `patienceMs`, and those of the file system's own errors. */
  async pass<T>(work: (signal: AbortSignal) => Promise<T>, patienceMs: number): Promise<Result<T>> {
    if (this.#isStuck) return refuse('folder-silent');
    const controller = new AbortController();
    this.#isStuck = true;
    const answer = work(controller.signal)
      .then(
        (value): Result<T> => succeed(value),
        (error: unknown): Result<T> => refuse(codes[systemCode(error) ?? ''] ?? 'folder-failed'),
      )
      .finally(() => {
        this.#isStuck = false;
      });
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<'silence'>((resolve) => {
      timer = setTimeout(resolve, patienceMs, 'silence');
    });
    const first = await Promise.race([answer, silence]);
    clearTimeout(timer);
    if (first !== 'silence') return first;
    controller.abort();
    return refuse('folder-silent');
  }
}

export function refuse(code: SharedFolderCode): Result<never> {
  return fail(code, sharedFolderSentence(code));
}
