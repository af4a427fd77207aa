// The corpus' Word files, changed as a council changes a document: points are recognised, and nothing else is.
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type AdvicePoint, type PointId, pointIdSchema } from '@shared/domain';
import { type FoundPoint, findPoints, identifyPoints, matchPoints } from '@shared/word-import';
import { expect, test } from 'vitest';
import { corpusNote, corpusPath, isCorpusPresent } from '../../headless/test-support/corpus';
import { readWord } from './read-word';

const names = ['nun', 'elb', 'old', 'put', 'erm', 'zee', 'har'];

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(corpusPath('noord-veluwe', 'contributions', `${name}.docx`)));
}

function pointsIn(bytes: Uint8Array): readonly FoundPoint[] {
  const document = readWord(bytes);
  if (!document.ok) throw new Error(document.error.code);
  return findPoints(document.value.blocks).points;
}

function known(found: readonly FoundPoint[]): AdvicePoint[] {
  const first = identifyPoints(found, matchPoints([], found));
  return first.map((point, at) => ({ ...point, id: pointIdSchema.parse(`p${at}`) }));
}

/** One word of every third longer run of text is another word. */
function reworded(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let runs = 0;
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /(<w:t(?: [^>]*)?>)([^<]{60,})(<\/w:t>)/g,
    (all, open: string, text: string, close: string) => {
      runs += 1;
      const words = text.split(' ');
      const place = words.findIndex((word, at) => at > words.length / 2 && /^[a-z]{4,}$/.test(word));
      if (runs % 3 !== 0 || place < 0) return all;
      words[place] = 'anders';
      return `${open}${words.join(' ')}${close}`;
    },
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
}

const idsOf = (before: readonly AdvicePoint[], found: readonly FoundPoint[]) =>
  matchPoints(before, found).matches.map((match) => match.known?.id);
const inOrder = (points: readonly unknown[]) => points.map((_, at) => `p${at}` as PointId);

test.skipIf(!isCorpusPresent)(`every document is its own next version${corpusNote}`, async () => {
  for (const name of names) {
    const found = pointsIn(await bytesOf(name));
    const { matches, vanished } = matchPoints(known(found), found);
    expect(matches.map(({ change }) => change)).toEqual(found.map(() => 'same'));
    expect(vanished).toEqual([]);
  }
});

test.skipIf(!isCorpusPresent)(
  `points survive other words, another order and fewer points${corpusNote}`,
  async () => {
    let changed = 0;
    for (const name of names) {
      const bytes = await bytesOf(name);
      const before = known(pointsIn(bytes));
      const found = pointsIn(reworded(bytes));
      expect(found.length, name).toBe(before.length);
      const { matches } = matchPoints(before, found);
      changed += matches.filter(({ change }) => change === 'changed').length;
      expect(idsOf(before, found), name).toEqual(inOrder(found));
      expect(idsOf(before, found.toReversed()), name).toEqual(inOrder(found).reverse());
      const fewer = found.filter((_, at) => at % 4 !== 0);
      expect(idsOf(before, fewer), name).toEqual(inOrder(found).filter((_, at) => at % 4 !== 0));
      const retitled = found.map((point, at) => ({ ...point, title: `Opnieuw genoemd ${at}` }));
      expect(idsOf(before, retitled), name).toEqual(inOrder(found));
    }
    expect(changed).toBeGreaterThan(15);
  },
);

test.skipIf(!isCorpusPresent)(
  `another council’s points are not taken for one’s own${corpusNote}`,
  async () => {
    const all = new Map<string, readonly FoundPoint[]>();
    for (const name of names) all.set(name, pointsIn(await bytesOf(name)));
    let taken = 0;
    let compared = 0;
    for (const [name, found] of all) {
      for (const [other, theirs] of all) {
        if (name === other) continue;
        taken += idsOf(known(found), theirs).filter((id) => id !== undefined).length;
        compared += theirs.length;
      }
    }
    process.stderr.write(`Punten van een andere raad voor bekend gehouden: ${taken} van ${compared}\n`);
    expect(taken * 20).toBeLessThan(compared);
  },
);
