// npx tsx electron/measure/mutate/envelopes.ts --count 10000 --seed 1
import { join } from 'node:path';
import { mutatedEnvelope } from './mutated-envelope';
import { reportRun } from './report';
import { richFiles } from './rich-envelopes';

await reportRun({
  title: 'Mutated .samenadvies files',
  child: join(import.meta.dirname, 'envelope-child.ts'),
  count: 10_000,
  heapMb: 256,
  makerFor: async (seed) => {
    const { files } = await richFiles();
    return (number) => mutatedEnvelope(files, seed, number);
  },
});
