// Killing an import at random moments, as often as asked: npx tsx electron/measure/interrupted-import.ts 100
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptImports } from '../ipc/test-support/interrupt-imports';

const rounds = Number(process.argv[2] ?? 100);
const folder = await mkdtemp(join(tmpdir(), 'samenadvies-onderbroken-'));
const outcomes = await interruptImports(folder, rounds);
await rm(folder, { recursive: true, force: true });

const counts = new Map<string, number>();
for (const { said, had, documents } of outcomes) {
  const what = `said ${said}, had ${had}, ${documents} documents on disk`;
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
for (const [what, times] of [...counts].sort()) console.log(`${String(times).padStart(4)} × ${what}`);
const problems = outcomes.flatMap((outcome) => outcome.problems);
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'All or nothing, every time.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
