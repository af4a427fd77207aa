// The seven Word files of the corpus: where points begin and end, and what is no point.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPoints } from '@shared/word-import';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { corpusNote, corpusPath, isCorpusPresent } from '../../headless/test-support/corpus';
import { readWord } from './read-word';
import { boundariesF1, readsAs, sameText } from './test-support/boundaries';

const goldSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      points: z.array(z.object({ ref: z.string(), first: z.string(), last: z.string() })),
      notPoints: z.array(z.string()),
    }),
  ),
});
const goldFile = corpusPath('noord-veluwe', 'gold', 'docx-points.json');
const isPresent = isCorpusPresent && existsSync(goldFile);

test.skipIf(!isPresent)(`all points of the corpus, in order, and nothing else${corpusNote}`, async () => {
  const gold = goldSchema.parse(JSON.parse(await readFile(goldFile, 'utf8')));
  const figures: string[] = [];
  let [found, wanted, right] = [0, 0, 0];
  for (const { file, points, notPoints } of gold.files) {
    const document = readWord(new Uint8Array(await readFile(corpusPath('noord-veluwe', file))));
    if (!document.ok) throw new Error(document.error.code);
    const read = findPoints(document.value.blocks);
    const texts = read.points.map((point) => point.text);
    expect(texts.length, file).toBe(points.length);
    for (const [at, point] of points.entries()) expect(readsAs(texts[at] ?? '', point), point.ref).toBe(true);
    for (const text of notPoints.filter((one) => !one.endsWith('(kopregel)'))) {
      expect(texts.some((one) => sameText(one).includes(sameText(text)))).toBe(false);
      expect(read.notPoints.map(sameText)).toContain(sameText(text));
    }
    const score = boundariesF1(texts, points);
    figures.push(`${file} ${score.f1.toFixed(3)}`);
    found += texts.length;
    wanted += points.length;
    right += score.right;
  }
  const total = (2 * right) / (found + wanted);
  process.stderr.write(`Grenzen van punten, F1: ${figures.join(', ')}; samen ${total.toFixed(3)}\n`);
  expect(total).toBeGreaterThanOrEqual(0.97);
});
