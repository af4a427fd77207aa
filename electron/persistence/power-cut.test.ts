// Ended at any moment, or on a full disk: every acknowledged command is there afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierId, draftCommand, smallDossier } from './test-support/sample-dossiers';
import { storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

const writer = join(import.meta.dirname, 'test-support', 'write-until-stopped.ts');
const asTypeScript = ['--import', 'tsx', writer];

/** What the process said was safe, when it was ended after `delay` milliseconds of writing. */
async function writeAndKill(root: string, round: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [...asTypeScript, root, `ronde-${round}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delay);
    said += text;
  });
  await once(child, 'close');
  // The last line may have been cut off while it was said.
  return said.split('\n').slice(0, -1);
}

/** Ten kills in a row on one dossier. Every time all that was ever safe must be there. */
async function killTenTimes(): Promise<void> {
  const root = await temporaryFolder();
  valueOf(await storeIn(root).create({ dossier: smallDossier() }));
  const safe: string[] = [];
  for (let round = 0; round < 10; round++) {
    safe.push(...(await writeAndKill(root, round, Math.random() * 120)));
    const store = storeIn(root);
    const opened = valueOf(await store.open(dossierId));
    const { drafts } = opened.dossier.local;
    expect(safe.filter((about) => drafts[about]?.body !== about)).toEqual([]);
    expect(opened.takeNotices().filter(({ code }) => code !== 'journal-torn')).toEqual([]);
  }
  expect(safe.length).toBeGreaterThan(10);
}

test('nothing acknowledged is lost in twenty kills at random moments', async () => {
  await Promise.all([killTenTimes(), killTenTimes()]);
});

test('a full disk: told in Dutch, not acknowledged, and the journal stays whole', async () => {
  const root = await temporaryFolder();
  valueOf(await storeIn(root).create({ dossier: smallDossier() }));
  // A limit on the size of files (in kilobytes) is as near to a full disk as a test may come.
  const command = `ulimit -f 64; exec "$@"`;
  const child = spawn(
    'bash',
    ['-c', command, 'bash', process.execPath, ...asTypeScript, root, 'vol', '3000'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  const lines = said.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^refused not-saved De laatste wijziging is niet bewaard/);
  const safe = lines.slice(0, -1);
  expect(safe.length).toBeGreaterThan(5);
  const store = storeIn(root);
  const opened = valueOf(await store.open(dossierId));
  expect(Object.keys(opened.dossier.local.drafts).sort()).toEqual([...safe].sort());
  expect(opened.takeNotices()).toEqual([]);
  valueOf(await store.perform(dossierId, draftCommand('ruimte')));
  expect(valueOf(await storeIn(root).open(dossierId)).dossier.local.drafts).toHaveProperty('ruimte');
});
