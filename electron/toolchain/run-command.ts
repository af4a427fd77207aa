/** Runs one program and waits for it. */
import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root';

export interface CommandOutcome {
  readonly isDone: boolean;
  /** Standard output and standard error together. */
  readonly output: string;
}

/** Keeps the output, to be shown only when something went wrong. */
export function runQuietly(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): CommandOutcome {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { isDone: status === 0, output: error === undefined ? stdout + stderr : error.message };
}
