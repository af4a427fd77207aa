// A sample of the mutated files in every run of the tests; the scripts beside this file try them by the thousand.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, temporaryFolder } from '../../headless/test-support/run';
import { type Judge, type Mutated, isFinding, judged, runGuarded } from './guarded';
import { envelopeJudge } from './judge-envelope';
import { plainJudge } from './judge-plain';
import { wordJudge } from './judge-word';
import { mutatedEnvelope } from './mutated-envelope';
import { mutatedPlain, plainFiles } from './mutated-plain';
import { mutatedWord, wordFiles } from './mutated-word';
import { richFiles } from './rich-envelopes';

/** How often each outcome came by; a finding fails the test with the number of its case. */
async function tally(judge: Judge, count: number, make: (number: number) => Mutated) {
  const outcomes = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const mutated = make(number);
    const { outcome } = await judged(judge, mutated);
    expect(isFinding(outcome), `case ${number}, ${mutated.name}: ${outcome}`).toBe(false);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const told = [...outcomes].sort(([, one], [, other]) => other - one);
  process.stdout.write(`  ${count}: ${told.map(([outcome, times]) => `${outcome} ${times}`).join(' · ')}\n`);
  return new Set(outcomes.keys());
}

describe('mutated files never do harm', () => {
  test('300 .samenadvies files', async () => {
    const { files } = await richFiles();
    const outcomes = await tally(await envelopeJudge(), 300, (number) => mutatedEnvelope(files, 2, number));
    for (const one of ['accepted, merged', 'record-invalid', 'json-invalid', 'truncated', 'newer-version']) {
      expect(outcomes).toContain(one);
    }
  });

  test('60 Word files', async () => {
    const files = await wordFiles();
    const outcomes = await tally(await wordJudge(), 60, (number) => mutatedWord(files, 2, number));
    for (const one of ['points', 'word-damaged']) expect(outcomes).toContain(one);
  });

  test('200 files of the open JSON formats', async () => {
    const files = await plainFiles();
    const outcomes = await tally(await plainJudge(), 200, (number) => mutatedPlain(files, 2, number));
    for (const one of ['wrong-shape', 'json-invalid', 'unknown-ref']) expect(outcomes).toContain(one);
  });
});

test('what a file would take of memory is refused before it is taken', async () => {
  const { files } = await richFiles();
  const bombs = ['zip: a bomb', 'zip: a bomb of many parts', 'zip: ten gigabytes', 'zip: four gigabytes'];
  const found: Mutated[] = [];
  for (let number = 1; found.length < bombs.length; number += 10) {
    const mutated = mutatedEnvelope(files, 3, number);
    const isNew = bombs.includes(mutated.name) && !found.some(({ name }) => name === mutated.name);
    if (isNew) found.push(mutated);
  }
  const guard = { from: 0, count: found.length, secondsEach: 100, heapMb: 256 };
  const child = join(import.meta.dirname, 'envelope-child.ts');
  const { told, findings, peakMb } = await runGuarded(child, (number) => found[number] ?? never(), guard);
  expect(findings).toEqual([]);
  for (const { outcome } of told)
    expect(['zip-bomb', 'too-large', 'truncated', 'wrong-checksum']).toContain(outcome);
  process.stdout.write(`  zip bombs, peak of the process: ${peakMb.toFixed(0)} MB\n`);
  expect(peakMb).toBeLessThan(400);
});

test('inspect says what is in a file, or with which code it is refused', async () => {
  const folder = await temporaryFolder();
  const { files } = await richFiles();
  for (let number = 0; number < 60; number += 1) {
    const { name, bytes } = mutatedEnvelope(files, 4, number);
    const file = join(folder, `${number}.samenadvies`);
    await writeFile(file, bytes);
    const { status, json, said } = await run('inspect', file);
    expect(said, name).not.toBe('');
    expect(said, name).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (status === 0) expect(json, name).toHaveProperty('state');
    else expect(json, name).toMatchObject({ error: { code: expect.stringMatching(/^[a-z-]+$/) as string } });
    expect(json, name).not.toMatchObject({ error: { code: 'unexpected' } });
  }
});

function never(): never {
  throw new Error('No such case.');
}
