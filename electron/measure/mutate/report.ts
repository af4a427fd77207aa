// What a run of mutated files came to, in print; and the words of the scripts that start one.
import { parseArgs } from 'node:util';
import { type Mutated, type Tally, runGuarded } from './guarded';

export interface Run {
  readonly title: string;
  readonly child: string;
  /** How many cases, unless `--count` says otherwise. */
  readonly count: number;
  readonly heapMb: number;
  readonly makerFor: (seed: number) => Promise<(number: number) => Promise<Mutated> | Mutated>;
}

/** Runs the cases that `--count`, `--seed` and `--from` ask for, prints what came of them, and fails when there was a finding. */
export async function reportRun({ title, child, count, heapMb, makerFor }: Run): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: String(count) },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
    },
  });
  const start = performance.now();
  const guard = { from: Number(values.from), count: Number(values.count), secondsEach: 120, heapMb };
  const tally = await runGuarded(child, await makerFor(Number(values.seed)), guard);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n${title}: ${values.count} cases with seed ${values.seed} in ${seconds} s`);
  printTally(tally);
  if (tally.findings.length > 0) process.exitCode = 1;
}

function printTally({ told, findings, peakMb }: Tally): void {
  const counts = new Map<string, number>();
  for (const { outcome } of told) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const [outcome, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    console.log(`  ${String(count).padStart(6)}  ${outcome.slice(0, 80)}`);
  }
  const atStart = told[0]?.peakMb ?? 0;
  console.log(
    `  peak of the process ${peakMb.toFixed(0)} MB, of which ${atStart.toFixed(0)} MB after the first case`,
  );
  const slowest = told.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 5);
  for (const { number, name, outcome, milliseconds } of slowest) {
    console.log(
      `  slow: ${(milliseconds / 1000).toFixed(2)} s, case ${number}, ${name}, ${outcome.slice(0, 60)}`,
    );
  }
  for (const { number, name, outcome } of findings)
    console.log(`  FINDING case ${number}, ${name}: ${outcome}`);
  console.log(`  ${findings.length} findings`);
}
