// The shared folder under an unlucky sync tool, for as many seeds as asked: npx tsx electron/measure/folder-simulation.ts 20 200
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateFolder } from '../shared-folder/test-support/folder-simulation';

const [seeds = 10, steps = 150] = process.argv.slice(2).map(Number);
let failures = 0;
for (let seed = 1; seed <= seeds; seed++) {
  const root = await mkdtemp(join(tmpdir(), 'samenadvies-simulatie-'));
  const started = performance.now();
  const { states, lost, withoutDocument, made, sync, files, quietRounds } = await simulateFolder({
    seed,
    steps,
    root,
  });
  await rm(root, { recursive: true, force: true });
  const isEqual = new Set(states).size === 1;
  if (!isEqual || lost.length > 0 || withoutDocument > 0) failures += 1;
  console.log(
    `seed ${seed}: ${isEqual ? 'equal' : 'DIFFERENT'}, ${lost.length} lost, ${withoutDocument} without document;`,
    `${made.contributions} contributions, ${made.decisions} decisions, ${made.kills} kills;`,
    `${sync.delivered} deliveries, ${sync.halves} halves, ${sync.emptied} emptied, ${sync.conflicts} conflict copies,`,
    `${sync.removed} removed; ${files} files, ${quietRounds} quiet rounds,`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  for (const line of lost) console.log(`  ${line}`);
}
console.log(failures === 0 ? 'All equal, nothing lost.' : `${failures} of ${seeds} went wrong.`);
process.exitCode = failures === 0 ? 0 : 1;
