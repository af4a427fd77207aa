// Ended at any moment while a contribution is being sent: the file is whole, and the dossier knows every file that it told of.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { councilIdSchema } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { ownContribution } from '@shared/views';
import { expect, test } from 'vitest';
import { storeIn, valueOf } from '../persistence/test-support/temporary-store';
import { testApp } from './test-support/test-context';

const sender = join(import.meta.dirname, 'test-support', 'send-until-stopped.ts');
const council = councilIdSchema.parse('aadorp');

/** Which contributions the process said it had sent, ended `delay` milliseconds after the first one. */
async function sendAndKill(args: readonly string[], delay: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', sender, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delay);
    said += text;
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

test('the file is never half written in ten kills at random moments, and nothing told as sent is lost', async () => {
  const app = await testApp();
  const { id } = valueOf(
    await app.ask('dossier:create', {
      title: 'Proef',
      policyTitle: '',
      deadline: null,
      councils: [{ name: 'Raad A', municipality: 'Aadorp' }],
    }),
  );
  valueOf(
    await app.ask('dossier:command', { id, command: { type: 'choose-role', role: 'participant', council } }),
  );
  await app.context.stores.close();

  const target = join(app.folder, 'bijdrage.samenadvies');
  const sent = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const told = await sendAndKill([app.folder, id, target, String(round)], Math.random() * 250);
    told.forEach((hash) => sent.add(hash));

    const file = valueOf(readEnvelope(new Uint8Array(await readFile(target))));
    const inFile = file.records.filter(({ type }) => type === 'contribution').map(hashRecord);
    expect(inFile).toHaveLength(1);
    const store = storeIn(join(app.folder, 'dossiers'));
    const { dossier } = valueOf(await store.open(id));
    const known = dossier.shared.contributions;
    expect([...sent].filter((hash) => !(hash in known))).toEqual([]);
    // The file is what was sent last, or one ahead: cut off between the file and the dossier, it is made anew.
    const [last] = ownContribution(dossier, council).last ?? [];
    const inFileIsAhead = !inFile.some((hash) => hash in known);
    expect(inFileIsAhead || inFile[0] === last).toBe(true);
    await store.close();
  }
  expect(sent.size).toBeGreaterThanOrEqual(10);
});
