// The command `letter` for more than one addressee: a file each, and what happens when one cannot be written.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type LetterPart, blobHashSchema } from '@shared/domain';
import { handmadeTemplate, headerText } from '../documents/house-style/test-support/templates';
import { readWordBack } from '../documents/test-support/read-word-back';
import { sampleDossier } from '../documents/test-support/sample-dossier';
import { samplePicture, samplePictures } from '../documents/test-support/sample-pictures';
import { writeDossierFile } from './dossier-file';
import { projectRoot } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

interface LetterAnswer {
  readonly files: readonly string[];
  readonly headings: readonly unknown[];
  readonly findings: readonly unknown[];
  readonly refused?: readonly { file: string; code: string; message: string }[];
}

/** The sample's dossier, before any contribution, with these addressees. */
async function dossierFor(folder: string, ids: readonly string[]): Promise<string> {
  const sample = join(projectRoot, 'resources', 'voorbeeld', 'dossier.json');
  const dossier = JSON.parse(await readFile(sample, 'utf8')) as object;
  const file = join(folder, 'dossier.json');
  const addressees = ids.map((id) => ({ id, name: `College ${id}`, lines: [] }));
  await writeFile(file, JSON.stringify({ ...dossier, addressee: undefined, addressees }));
  return file;
}

async function letters(folder: string, file: string) {
  const each = join(folder, 'brieven');
  const ran = await run('letter', file, '--each', each);
  return { ...ran, each, answer: ran.json as LetterAnswer };
}

describe('letter --each', () => {
  it('writes a file for every addressee, also where their ids give one name', async () => {
    const folder = await temporaryFolder();
    const ids = ['a/b', 'a:b', 'A?B', 'dijk'];
    const { status, answer, each } = await letters(folder, await dossierFor(folder, ids));
    const names = ['Adviesbrief a-b.docx', 'Adviesbrief a-b 2.docx', 'Adviesbrief A-B 3.docx'];
    expect(status).toBe(0);
    expect(answer.files).toEqual([...names, 'Adviesbrief dijk.docx'].map((name) => join(each, name)));
    expect(answer).not.toHaveProperty('refused');
    expect((await readdir(each)).length).toBe(4);
    for (const [at, id] of ids.entries()) {
      const { paragraphs } = readWordBack(new Uint8Array(await readFile(answer.files[at] ?? '')));
      expect(paragraphs.some(({ text }) => text.includes(`College ${id}`))).toBe(true);
    }
  });

  it('tells a finding once, however many letters have it', async () => {
    const folder = await temporaryFolder();
    const file = await dossierFor(folder, ['een', 'twee']);
    const { answer } = await letters(folder, file);
    const one = await run('letter', file, '--out', join(folder, 'een.docx'), '--addressee', 'een');
    expect(answer.findings.length).toBeGreaterThan(0);
    expect(answer.findings).toEqual((one.json as LetterAnswer).findings);
    expect(answer.headings).toEqual((one.json as LetterAnswer).headings);
  });

  it('refuses a dossier without addressees', async () => {
    const folder = await temporaryFolder();
    expect(await letters(folder, await dossierFor(folder, []))).toMatchObject({
      status: 3,
      json: { error: { code: 'no-addressees' } },
      said: expect.stringContaining('geen geadresseerden') as unknown,
    });
  });

  it('goes on when one letter cannot be written, and names it', async () => {
    const folder = await temporaryFolder();
    const taken = join(folder, 'brieven', 'Adviesbrief twee.docx');
    await mkdir(taken, { recursive: true });
    const { status, answer, each, said } = await letters(
      folder,
      await dossierFor(folder, ['een', 'twee', 'drie']),
    );
    expect(status).toBe(4);
    expect(answer.files).toEqual(['een', 'drie'].map((id) => join(each, `Adviesbrief ${id}.docx`)));
    expect(answer.refused).toEqual([expect.objectContaining({ file: taken, code: 'not-written' })]);
    expect(said).toContain(taken);
  });

  it('ends with 3 when no letter can be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'brieven'), 'geen map');
    expect(await letters(folder, await dossierFor(folder, ['een', 'twee']))).toMatchObject({
      status: 3,
      json: { error: { code: 'not-written' } },
    });
  });
});

describe('letter', () => {
  const look: readonly LetterPart[] = [
    { part: 'accent', value: '8a1f2b' },
    { part: 'text-font', value: 'arial' },
    { part: 'logo', value: { ...samplePicture.logo } },
  ];

  /** The sample's joint file with the look that a session chose. */
  async function decidedFile(folder: string, hasPictures: boolean): Promise<string> {
    const state = await sampleDossier(
      true,
      look.map((letterPart) => ({ act: 'set-letter-part', letterPart })),
    );
    const blobs = hasPictures ? Object.entries(samplePictures) : [];
    const file = join(folder, 'besloten.samenadvies');
    const written = await writeDossierFile(file, 'joint', {
      state,
      blobs: new Map(blobs.map(([hash, bytes]) => [blobHashSchema.parse(hash), bytes])),
    });
    expect(written.ok).toBe(true);
    return file;
  }

  it('has the colour, font and logo that the session chose', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'brief.docx');
    const ran = await run('letter', await decidedFile(folder, true), '--out', out);
    expect(ran.status).toBe(0);
    const parts = unzipSync(new Uint8Array(await readFile(out)));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('w:ascii="Arial"');
    expect(styles).toContain('w:val="8A1F2B"');
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(ran.said).not.toContain('plaatjes');
  });

  it('says so when the logo did not come along, and is made without it', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'brief.docx');
    const ran = await run('letter', await decidedFile(folder, false), '--out', out);
    expect(ran.status).toBe(0);
    expect(ran.said).toContain('De brief is zonder die plaatjes gemaakt.');
    expect(Object.keys(unzipSync(new Uint8Array(await readFile(out))))).not.toContainEqual(
      expect.stringContaining('media'),
    );
  });
});

describe('letter --style', () => {
  it('writes the letter in the template of the council', async () => {
    const folder = await temporaryFolder();
    const style = join(folder, 'huisstijl.dotx');
    await writeFile(style, handmadeTemplate());
    const out = join(folder, 'brief.docx');
    const ran = await run('letter', await dossierFor(folder, ['dijk']), '--out', out, '--style', style);
    expect(ran.status).toBe(0);
    expect(readWordBack(new Uint8Array(await readFile(out))).headers).toContainEqual(
      expect.stringContaining(headerText),
    );
  });

  it('writes nothing with a template that cannot be used', async () => {
    const folder = await temporaryFolder();
    const style = join(folder, 'huisstijl.dotx');
    await writeFile(style, 'geen sjabloon');
    const file = await dossierFor(folder, ['dijk']);
    const ran = await run('letter', file, '--out', join(folder, 'brief.docx'), '--style', style);
    expect(ran).toMatchObject({ status: 3, json: { error: { code: 'style-unreadable', file: style } } });
    expect(await readdir(folder)).not.toContain('brief.docx');
  });
});
