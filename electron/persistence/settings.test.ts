// Settings on disk: read with care, never overwritten when they cannot be read.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SettingsFile, standardSettings } from './settings';
import { temporaryFolder, valueOf } from './test-support/temporary-store';

vi.mock('electron', () => ({ default: {}, app: undefined, ipcMain: undefined, shell: undefined }));

const now = () => new Date('2027-01-31T10:15:00.000Z');

test('settings are there at the next start', async () => {
  const folder = await temporaryFolder();
  const first = new SettingsFile(folder, now);
  expect(first.read()).toEqual(standardSettings);
  const chosen = { textScale: 1.5, theme: 'dark', singleKeys: false } as const;
  valueOf(first.write(chosen));
  const second = new SettingsFile(folder, now);
  expect(second.read()).toEqual(chosen);
  expect(second.notice).toBeUndefined();
});

test.each(['{"settings":{"textScale":900}}', '{"settings', ''])('%j is kept aside', async (content) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'instellingen.json'), content);
  const settings = new SettingsFile(folder, now);
  expect(settings.read()).toEqual(standardSettings);
  expect(settings.notice?.code).toBe('settings-set-aside');
  expect(await readdir(folder)).toContain('instellingen.json.onleesbaar-20270131T101500000Z');
});
