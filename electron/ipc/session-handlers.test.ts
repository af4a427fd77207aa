// What resembles what among very many points: handed over in parts that together are all of it.
import { succeed } from '@shared/domain';
import { pairsAtATime } from '@shared/ipc/session-channels';
import type { SimilarPair } from '@shared/similarity/similarity';
import { expect, test } from 'vitest';
import type { JobPort } from '../jobs/job-port';
import { valueOf } from '../persistence/test-support/temporary-store';
import { testApp } from './test-support/test-context';

const found = Array.from({ length: 2 * pairsAtATime + 3 }, (_, at): SimilarPair => ({
  a: `punt ${at}`,
  b: `punt ${at + 1}`,
  score: 0.5,
  relation: 'same',
  why: [],
}));
const jobs: JobPort = { run: () => Promise.resolve(succeed({ pairs: found, clusters: [] }) as never) };

test('thousands of pairs come in parts, each once and in order, and none behind the last', async () => {
  const app = await testApp({ jobs });
  const councils = [{ name: 'Raad van Beek', municipality: 'Beek' }];
  const { id } = valueOf(
    await app.ask('dossier:create', { title: 'Proef', policyTitle: '', deadline: null, councils }),
  );
  const { pairs, pairCount = 0 } = valueOf(await app.ask('session:suggest', { id }));
  const got = [...pairs];
  while (got.length < pairCount) {
    const part = valueOf(await app.ask('session:pairs', { id, from: got.length }));
    expect(part.length).toBeGreaterThan(0);
    got.push(...part);
  }
  expect(got).toEqual(found);
  expect(valueOf(await app.ask('session:pairs', { id, from: pairCount }))).toEqual([]);
});
