// Measuring: the same work several times in turn, medians with their spread, and ratios within one run.
import { spawnSync } from 'node:child_process';

/** Milliseconds; `spread` is the distance between the smallest and the largest. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly spread: number;
}

export interface Work {
  readonly name: string;
  readonly once: () => Promise<void> | void;
}

/** Runs all works once to warm up, then in turn `rounds` times, so that a slow moment of the machine hits them alike. */
export async function measure(works: readonly Work[], rounds: number): Promise<Measured[]> {
  const times = new Map<Work, number[]>(works.map((work) => [work, []]));
  for (const work of works) await work.once();
  for (let round = 0; round < rounds; round += 1) {
    for (const work of works) {
      const start = performance.now();
      await work.once();
      times.get(work)?.push(performance.now() - start);
    }
  }
  return works.map((work) => summarise(work.name, times.get(work) ?? []));
}

/** One whole process, with its exit checked: a bench of a command that failed measures nothing. */
export function wholeProcess(name: string, args: readonly string[]): Work {
  return {
    name,
    once: () => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    },
  };
}

/** Prints a table in which every row is compared with the first. */
export function printTable(title: string, rows: readonly Measured[]): void {
  const floor = rows[0]?.median ?? 1;
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, median, spread } of rows) {
    const ratio = (median / floor).toFixed(2);
    console.log(
      `  ${name.padEnd(width)}  ${median.toFixed(1).padStart(8)} ms  ± ${(spread / 2).toFixed(1).padStart(6)}  × ${ratio}`,
    );
  }
}

function summarise(name: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { name, median, spread: (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) };
}
