// Killing the program while somebody types, as often as asked: npx tsx electron/measure/typing-cut-off.ts 100 10
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeAndKill } from '../end-to-end/type-and-kill';
import { interruptTyping } from '../persistence/test-support/interrupt-typing';

/** Kills of the store, and of the app with its window. */
const rounds = Number(process.argv[2] ?? 100);
const appRounds = Number(process.argv[3] ?? 10);

const folder = await mkdtemp(join(tmpdir(), 'samenadvies-typen-'));
const outcomes = await interruptTyping(join(folder, 'dossiers'), rounds);
const problems = outcomes.flatMap((outcome) => outcome.problems);
console.log(
  `${rounds} × cut off in the store: ${outcomes.at(-1)?.there ?? 0} characters, ${problems.length} problems`,
);

const inApp = await typeAndKill(join(folder, 'app'), appRounds);
for (const { safe, there } of inApp)
  if (there.slice(0, safe.length) !== safe)
    problems.push(`the window said ${safe.length} characters were saved`);
const waits = inApp.flatMap(({ acknowledged }) => acknowledged).sort((one, other) => one - other);
const at = (part: number) =>
  (waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? 0).toFixed(0);
console.log(
  `${appRounds} × cut off in the app; saved after the last key: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms (${waits.length} pauses)`,
);

await rm(folder, { recursive: true, force: true });
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'Nothing that was saved is lost.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
