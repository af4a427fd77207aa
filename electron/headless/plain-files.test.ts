// Plain JSON on the command line: keys that it does not know, and texts up to the limits and over them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const sample = join(projectRoot, 'resources', 'voorbeeld');
const contribution = join(sample, 'bijdragen', 'dij.json');

/** A file of the sample with some keys changed. */
async function changed(folder: string, from: string, keys: object): Promise<string> {
  const file = join(folder, `ander-${from.replace('/', '-')}`);
  const content = JSON.parse(await readFile(join(sample, from), 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...content, ...keys }));
  return file;
}

/** Decides on the points of one council in a fresh dossier, and reads what came of it again. */
async function decide(jointPoint: object, keys: object = {}) {
  const folder = await temporaryFolder();
  const [joint, decided] = [join(folder, 'samen.samenadvies'), join(folder, 'besloten.samenadvies')];
  await run('merge', '--dossier', join(sample, 'dossier.json'), contribution, '--out', joint);
  const { points } = JSON.parse(await readFile(contribution, 'utf8')) as { points: { ref: string }[] };
  const point = {
    ...{ refs: [points[0]?.ref], decision: 'overnemen', heading: 'Hoofdstuk', kind: 'advies' },
    ...jointPoint,
  };
  const list = join(folder, 'besluiten.json');
  await writeFile(list, JSON.stringify({ outline: [{ title: 'Hoofdstuk' }], jointPoints: [point], ...keys }));
  const ran = await run('decide', joint, '--decisions', list, '--out', decided);
  const reread = ran.status === 0 ? await run('inspect', decided) : null;
  return { ...ran, list, state: (ran.json as { state?: string }).state, reread };
}

const position = (keys: object) => ({ positions: { dij: { stance: 'steunt', ...keys } } });

describe('keys that the format does not know', () => {
  it('are told to people, and leave the documented answer of new and merge as it is', async () => {
    const folder = await temporaryFolder();
    const dossier = await changed(folder, 'dossier.json', { kleur: 'blauw', toString: 1 });
    const start = join(folder, 'start.samenadvies');
    const made = await run('new', dossier, '--out', start);
    expect(Object.keys(made.json as object).sort()).toEqual(['councils', 'dossier']);
    expect(made.said).toContain(`${dossier}, kleur: Dit gegeven kent Samenadvies niet.`);
    expect(made.said).toContain(`${dossier}, toString: Dit gegeven kent Samenadvies niet.`);
    const file = await changed(folder, 'bijdragen/dij.json', { constructor: 'x' });
    const merged = await run('merge', '--dossier', start, file, '--out', join(folder, 'samen.samenadvies'));
    expect(merged.said).toContain(`${file}, constructor: `);
    expect(Object.keys(merged.json as object).sort()).toEqual(['imported', 'points', 'refused', 'state']);
    expect(merged.json).toMatchObject({
      imported: [{ warnings: [{ code: 'unknown-key', path: 'constructor' }] }],
    });
  });

  it('are told by decide, whose answer has the documented keys alone', async () => {
    const { json, said, list } = await decide({}, { valueOf: 1 });
    expect(Object.keys(json as object).sort()).toEqual(['dropped', 'jointPoints', 'state', 'undecided']);
    expect(said).toContain(`${list}, valueOf: `);
  });
});

function nested(levels: number): object {
  return { title: 'Hoofdstuk', ...(levels === 1 ? {} : { children: [nested(levels - 1)] }) };
}

describe('texts in decisions', () => {
  it.each([
    ['a position', position({ text: 'x'.repeat(20_000), 'on-behalf': 'y'.repeat(500) }), {}],
    ['a reason', { reason: 'x'.repeat(5000) }, {}],
    ['an advice', { body: 'x'.repeat(200_000), advice: 'y'.repeat(200_000), title: 'z'.repeat(500) }, {}],
    ['an outline of twenty levels', {}, { outline: [nested(20)] }],
  ])('at the limit are kept and read again: %s', async (_name, jointPoint, keys) => {
    const { status, state, reread } = await decide(jointPoint, keys);
    expect(status).toBe(0);
    expect(reread).toMatchObject({ status: 0, json: { state } });
  });

  it.each([
    ['jointPoints[0].positions.dij.text', position({ text: 'x'.repeat(20_001) }), {}],
    ['jointPoints[0].positions.dij.on-behalf', position({ 'on-behalf': 'x'.repeat(501) }), {}],
    ['jointPoints[0].reason', { reason: 'x'.repeat(5001) }, {}],
    ['dropped[0].reason', {}, { dropped: [{ ref: 'x', reason: 'x'.repeat(5001) }] }],
    ['outline', {}, { outline: [nested(21)] }],
  ])('over the limit are refused at %s', async (path, jointPoint, keys) => {
    expect(await decide(jointPoint, keys)).toMatchObject({
      status: 3,
      json: { error: { code: 'wrong-shape', path } },
    });
  });
});

describe('the addressee of a plain dossier', () => {
  it('is kept whole up to 500 characters, and refused above them', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'start.samenadvies');
    const long = await changed(folder, 'dossier.json', { addressee: 'x'.repeat(500), addressees: undefined });
    expect(await run('new', long, '--out', out)).toMatchObject({ status: 0 });
    expect(await run('inspect', out)).toMatchObject({ status: 0 });
    const tooLong = await changed(folder, 'dossier.json', { addressee: 'x'.repeat(501) });
    expect(await run('new', tooLong, '--out', out)).toMatchObject({
      status: 3,
      json: { error: { code: 'wrong-shape', path: 'addressee' } },
    });
  });
});
