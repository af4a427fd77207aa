// npx tsx electron/measure/mutate/word.ts --count 1000 --seed 1
import { join } from 'node:path';
import { mutatedWord, wordFiles } from './mutated-word';
import { reportRun } from './report';

await reportRun({
  title: 'Mutated Word files',
  child: join(import.meta.dirname, 'word-child.ts'),
  count: 1000,
  heapMb: 700,
  makerFor: async (seed) => {
    const files = await wordFiles();
    return (number) => mutatedWord(files, seed, number);
  },
});
