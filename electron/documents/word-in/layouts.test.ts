// One set of points in many layouts: each must read back as the same points.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { findPoints } from '@shared/word-import';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusNote, corpusPath, isCorpusPresent } from '../../headless/test-support/corpus';
import { readWord } from './read-word';
import { boundariesF1, readsAs } from './test-support/boundaries';
import { type LaidOut, type SamplePoint, layOut, layouts } from './test-support/layouts';
import { samplePoints } from './test-support/sample-points';

function textsIn({ bytes }: LaidOut): string[] {
  const document = readWord(bytes);
  if (!document.ok) throw new Error(document.error.code);
  return findPoints(document.value.blocks).points.map((point) => point.text);
}

describe('invented points', () => {
  test.each(Object.keys(layouts))('%s', async (name) => {
    const laidOut = await layOut(name, samplePoints);
    const texts = textsIn(laidOut);
    expect(texts.length).toBe(samplePoints.length);
    for (const [at, wanted] of laidOut.expected.entries()) {
      expect(readsAs(texts[at] ?? '', wanted), texts[at]).toBe(true);
    }
  });
});

const contributionSchema = z.object({
  points: z.array(z.object({ chapter: z.string(), title: z.string(), body: z.string() })),
});
const sets = ['jeugd-2027', 'schulden-2027', 'noord-veluwe'].map((set) => corpusPath(set, 'contributions'));
const isPresent = isCorpusPresent && sets.every((folder) => existsSync(folder));

test.skipIf(!isPresent)(`the corpus’ points in all layouts${corpusNote}`, async () => {
  const contributions = await readContributions();
  let [found, wanted, right] = [0, 0, 0];
  for (const name of Object.keys(layouts)) {
    for (const points of contributions) {
      const laidOut = await layOut(
        name,
        layouts[name]?.hasTitle === true ? points : points.map(opensPlainly),
      );
      const texts = textsIn(laidOut);
      found += texts.length;
      wanted += points.length;
      right += boundariesF1(texts, laidOut.expected).right;
    }
  }
  const total = (2 * right) / (found + wanted);
  process.stderr.write(
    `Grenzen van punten in ${Object.keys(layouts).length} layouts, F1: ${total.toFixed(3)}\n`,
  );
  expect(total).toBeGreaterThanOrEqual(0.93);
});

async function readContributions(): Promise<SamplePoint[][]> {
  const contributions: SamplePoint[][] = [];
  for (const folder of sets) {
    for (const name of (await readdir(folder)).filter((one) => one.endsWith('.json'))) {
      const json: unknown = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'));
      const { points } = contributionSchema.parse(json);
      const chapters = [...new Set(points.map(({ chapter }) => chapter))];
      const sorted = chapters.flatMap((chapter) => points.filter((point) => point.chapter === chapter));
      contributions.push(
        sorted.map(({ chapter, title, body }) => ({ chapter, title, paragraphs: split(body) })),
      );
    }
  }
  return contributions;
}

function split(body: string): string[] {
  return body.split('\n\n').flatMap((text) => (/(?:^|\n)- /.test(text) ? text.split('\n') : [text]));
}

/** A point that begins with a list item has, without a title, nothing that it could belong to. */
function opensPlainly(point: SamplePoint): SamplePoint {
  return {
    ...point,
    paragraphs: point.paragraphs.map((text, at) => (at > 0 ? text : text.replace(/^- /, ''))),
  };
}
