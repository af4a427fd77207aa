// Runs a command as a person at a terminal would, and keeps what it said.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '@shared/domain';
import { onTestFinished } from 'vitest';
import type { PrintHtml } from '../../documents/pdf/print-letter';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { type CommandIo, type ExitStatus, runCommandLine } from '../command-line';

export interface Ran {
  readonly status: ExitStatus;
  /** The JSON value on standard output; null when nothing was printed. */
  readonly json: unknown;
  readonly said: string;
}

export function run(...argv: string[]): Promise<Ran> {
  return runPrinting(() => Promise.resolve(fail('pdf-engine-missing', 'Hier is geen Chromium.')), ...argv);
}

/** With something that prints. */
export function runPrinting(print: PrintHtml, ...argv: string[]): Promise<Ran> {
  return runWith({ print, jobs: inProcessJobs }, ...argv);
}

export async function runWith(io: Pick<CommandIo, 'print' | 'jobs'>, ...argv: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const status = await runCommandLine([...argv, '--json'], {
    out: (text) => void (out += text),
    err: (text) => void (said += text),
    ...io,
  });
  return { status, json: out === '' ? null : (JSON.parse(out) as unknown), said };
}

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
