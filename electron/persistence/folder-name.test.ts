// Folder names that no file system confuses.
import { dossierIdSchema } from '@shared/domain';
import { expect, test } from 'vitest';
import { dossierOfFolder, folderNameOf } from './folder-name';

test.each([
  ['wmo-2027', 'wmo-2027'],
  ['Wmo-2027', '~wmo-2027'],
  ['CON', '~c~o~n'],
  ['con', 'con~'],
  ['com1', 'com1~'],
])('%s becomes %s and back', (id, folder) => {
  expect(folderNameOf(dossierIdSchema.parse(id))).toBe(folder);
  expect(dossierOfFolder(folder)).toBe(id);
});

test.each(['~0-wmo-2027', 'Wmo', '.git', 'wmo~', '', 'een map'])('%s is no dossier', (folder) => {
  expect(dossierOfFolder(folder)).toBeUndefined();
});
