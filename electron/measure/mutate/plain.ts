// npx tsx electron/measure/mutate/plain.ts --count 2000 --seed 1
import { join } from 'node:path';
import { mutatedPlain, plainFiles } from './mutated-plain';
import { reportRun } from './report';

await reportRun({
  title: 'Mutated files of the open JSON formats',
  child: join(import.meta.dirname, 'plain-child.ts'),
  count: 2000,
  heapMb: 256,
  makerFor: async (seed) => {
    const files = await plainFiles();
    return (number) => mutatedPlain(files, seed, number);
  },
});
