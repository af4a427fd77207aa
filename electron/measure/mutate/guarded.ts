// Hands cases one after the other to a process of its own, so that a hang or a crash is a finding and memory is measured.
import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';

/** One file to try, and what was done to it. */
export interface Mutated {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes of a file, as a word for the table. Whatever it throws is a finding. */
export type Judge = (mutated: Mutated) => Promise<string> | string;

interface Verdict {
  readonly outcome: string;
  readonly milliseconds: number;
  /** The highest that the process ever came, in megabytes. */
  readonly peakMb: number;
}

export interface Told extends Verdict {
  readonly number: number;
  readonly name: string;
}

export interface Tally {
  readonly told: readonly Told[];
  /** Cases that threw, hung or ended the process. */
  readonly findings: readonly Told[];
  readonly peakMb: number;
}

export interface Guard {
  readonly from: number;
  readonly count: number;
  readonly secondsEach: number;
  /** Of the heap; what lies outside it is measured. */
  readonly heapMb: number;
}

/** `child` is a module that calls {@link serveJudge}. After a hang or a crash the next case goes to a fresh process. */
export async function runGuarded(
  child: string,
  make: (number: number) => Promise<Mutated> | Mutated,
  { from, count, secondsEach, heapMb }: Guard,
): Promise<Tally> {
  const told: Told[] = [];
  let running = start(child, heapMb);
  for (let number = from; number < from + count; number += 1) {
    const mutated = await make(number);
    const verdict = await judgeIn(running, mutated, secondsEach);
    told.push({ number, name: mutated.name, ...verdict });
    if (running.connected) continue;
    running = start(child, heapMb);
  }
  running.disconnect();
  const findings = told.filter(({ outcome }) => isFinding(outcome));
  return { told, findings, peakMb: told.reduce((peak, one) => Math.max(peak, one.peakMb), 0) };
}

export function isFinding(outcome: string): boolean {
  return /^(?:THREW|HUNG|CRASHED)/.test(outcome);
}

function start(child: string, heapMb: number): ChildProcess {
  return fork(child, {
    execArgv: [`--max-old-space-size=${heapMb}`, '--import', 'tsx'],
    serialization: 'advanced',
  });
}

function judgeIn(running: ChildProcess, mutated: Mutated, seconds: number): Promise<Verdict> {
  return new Promise((resolve) => {
    let reason = 'CRASHED';
    const timer = setTimeout(() => {
      reason = 'HUNG';
      running.kill('SIGKILL');
    }, seconds * 1000);
    const onClose = () => finish({ outcome: reason, milliseconds: seconds * 1000, peakMb: 0 });
    const onMessage = (message: unknown) => finish(message as Verdict);
    const finish = (verdict: Verdict) => {
      clearTimeout(timer);
      running.off('message', onMessage);
      running.off('close', onClose);
      resolve(verdict);
    };
    running.once('message', onMessage);
    running.once('close', onClose);
    running.send(mutated, () => undefined);
  });
}

/** The child's side. */
export function serveJudge(prepare: () => Promise<Judge>): void {
  const judge = prepare();
  process.on('message', (message) => {
    void judge.then((ready) => judged(ready, message as Mutated)).then((verdict) => process.send?.(verdict));
  });
  process.once('disconnect', () => process.exit(0));
}

/** Never throws: that is what it is for. */
export async function judged(judge: Judge, mutated: Mutated): Promise<Verdict> {
  const begin = performance.now();
  let outcome: string;
  try {
    outcome = await judge(mutated);
  } catch (cause) {
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    outcome = `THREW ${stack.split('\n').slice(0, 5).join(' | ')}`;
  }
  const milliseconds = performance.now() - begin;
  return { outcome, milliseconds, peakMb: process.resourceUsage().maxRSS / 1024 };
}
