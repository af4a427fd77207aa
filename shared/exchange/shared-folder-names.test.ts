import { describe, expect, test } from 'vitest';
import { kindOfFolderFile, ownFileName, withoutConflictMark, wordsOfOwnFile } from './shared-folder-names';

const mine = 'Ermelo bijdrage 2 - k3f9-1a2b3c4d';

describe('names in a shared folder', () => {
  test.each([
    `${mine} (conflicted copy 2026-11-03 101500)`,
    `${mine} (Conflicted copy van Anna de Vries 2026-11-03)`,
    `${mine} (Anna's conflicterende kopie 2026-11-03)`,
    `${mine} (Anna de Vries's conflicted copy 2026-11-03)`,
    `${mine}-LAPTOP-4K2XQ9`,
    `${mine}-DESKTOP-AB12CD3`,
    `${mine}.sync-conflict-20261103-101500-ABCDEFG`,
    `${mine}_conflict-20261103-101500`,
    `${mine} - kopie`,
    `${mine} - Kopie (2)`,
    `${mine} (1)`,
  ])('%s is a copy, read like any file', (name) => {
    expect(kindOfFolderFile(`${name}.samenadvies`)).toBe('envelope');
    expect(withoutConflictMark(`${name}.samenadvies`)).toBe(`${mine}.samenadvies`);
  });

  test('a name that only looks a little like it stays whole', () => {
    for (const name of [`${mine}.samenadvies`, 'Advies (Wmo) Anna-Paulowna.samenadvies', '(2).samenadvies'])
      expect(withoutConflictMark(name)).toBe(name);
  });

  test.each([
    '.~lock.brief.docx#',
    '~$bijdrage.docx',
    'x.samenadvies.tmp',
    'x.samenadvies.part',
    '.syncthing.x.samenadvies.tmp',
    '~syncthing~x.samenadvies.tmp',
    '.x.samenadvies.~1a2b',
    'x.owncloudsync',
    '.sync_1a2b.db',
    'desktop.ini',
    '~samenadvies-k3f9.tmp',
    'x.samenadvies.crdownload',
    'foto.jpg',
  ])('%s is left alone', (name) => {
    expect(kindOfFolderFile(name)).toBe('other');
  });

  test('Word and plain JSON wait for a person; what is only in the cloud is told apart', () => {
    expect(kindOfFolderFile('Bijdrage Ermelo.docx')).toBe('by-hand');
    expect(kindOfFolderFile('bijdrage.JSON')).toBe('by-hand');
    expect(kindOfFolderFile('x.samenadvies.nextcloud')).toBe('elsewhere');
    expect(kindOfFolderFile('.x.samenadvies.icloud')).toBe('elsewhere');
    expect(kindOfFolderFile('vakantie.jpg.nextcloud')).toBe('other');
  });

  test('an own name has human words, stays short, and differs by computer and content', () => {
    const name = ownFileName("Raad 'Eén/Twee': bijdrage 2", 'k3f9', 'a'.repeat(64));
    expect(name).toBe("Raad 'Eén Twee' bijdrage 2 - k3f9-aaaaaaaa.samenadvies");
    expect(ownFileName('x'.repeat(300), 'k3f9', 'b'.repeat(64)).length).toBeLessThan(100);
    expect(kindOfFolderFile(name)).toBe('envelope');
    expect(wordsOfOwnFile(name)).toBe("Raad 'Eén Twee' bijdrage 2");
    expect(wordsOfOwnFile(name.replace('.', ' 2.'))).toBe("Raad 'Eén Twee' bijdrage 2");
    const joint = ownFileName('Gezamenlijk bestand 2026-11-03 09.05', 'k3f9', 'a'.repeat(64));
    expect(wordsOfOwnFile(joint)).toBe('Gezamenlijk bestand');
  });
});
