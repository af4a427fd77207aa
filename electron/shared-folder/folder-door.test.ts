import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { codeOf, temporaryFolder, valueOf } from '../persistence/test-support/temporary-store';
import { FolderDoor } from './folder-door';
import { placeFile } from './place-file';

test('a drive that hangs is given up, is not asked again while it hangs, and serves when it is back', async () => {
  const door = new FolderDoor();
  let wakeUp: () => void = () => undefined;
  const hanging = new Promise<void>((resolve) => (wakeUp = resolve));
  let asked = 0;
  const ask = (answer: Promise<void>) =>
    door.pass(() => {
      asked += 1;
      return answer;
    }, 20);
  expect(codeOf(await ask(hanging))).toBe('folder-silent');
  expect(codeOf(await ask(Promise.resolve()))).toBe('folder-silent');
  expect(asked).toBe(1);
  wakeUp();
  await pause(1);
  expect(codeOf(await ask(Promise.resolve()))).toBe('ok');
});

test.each([
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['ENOSPC', 'folder-full'],
  ['ENOENT', 'folder-missing'],
  ['EIO', 'folder-failed'],
])('%s has a sentence of its own', async (code, expected) => {
  const result = await new FolderDoor().pass(
    () => Promise.reject(Object.assign(new Error(code), { code })),
    1000,
  );
  expect(codeOf(result)).toBe(expected);
  expect(result.ok || result.error.message).toMatch(/^[A-Z].*\.$/);
});

test('a file never takes the place of another: the same bytes are enough, other bytes get another name', async () => {
  const folder = await temporaryFolder();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const door = new FolderDoor();
  const place = async (text: string) =>
    valueOf(await door.pass(() => placeFile(folder, 'a.samenadvies', bytes(text), 'k3f9'), 5000)).name;
  await writeFile(join(folder, '~samenadvies-k3f9-12345678.tmp'), 'van voor de stroomuitval');
  expect([await place('een'), await place('een'), await place('twee'), await place('twee')]).toEqual([
    'a.samenadvies',
    'a.samenadvies',
    'a 2.samenadvies',
    'a 2.samenadvies',
  ]);
  expect(await readFile(join(folder, 'a.samenadvies'), 'utf8')).toBe('een');
  expect((await readdir(folder)).sort()).toEqual(['a 2.samenadvies', 'a.samenadvies']);
  await mkdir(join(folder, 'B.samenadvies'));
  const beside = await placeFile(folder, 'b.samenadvies', bytes('drie'), 'k3f9');
  expect(beside.name).toBe('b 2.samenadvies');
});
