// Which backups stay.
import { expect, test } from 'vitest';
import { type Backup, backupName, newestFirst, readBackupName, superfluousBackups } from './backup-policy';

const day = 86_400_000;
const start = Date.parse('2027-01-01T12:00:00.000Z');

function backup(at: number, sequence: number): Backup {
  return { name: backupName(new Date(at), sequence), at, sequence };
}

test('a name tells time and content, and nothing else is taken for a backup', () => {
  const name = backupName(new Date(start), 42);
  expect(name).toBe('20270101T120000000Z-42.json');
  expect(readBackupName(name)).toEqual({ name, at: start, sequence: 42 });
  expect(readBackupName('dossier.json')).toBeUndefined();
  expect(readBackupName('20279901T120000000Z-42.json')).toBeUndefined();
});

test('the five newest stay, and one a day for thirty days', () => {
  const backups = Array.from({ length: 40 * 4 }, (_, at) => backup(start + (at * day) / 4, at));
  const gone = new Set(superfluousBackups(backups));
  const left = newestFirst(backups.filter((one) => !gone.has(one)));
  expect(left.slice(0, 5).map(({ sequence }) => sequence)).toEqual([159, 158, 157, 156, 155]);
  expect(new Set(left.map(({ at }) => Math.floor(at / day))).size).toBe(30);
  expect(left.length).toBeLessThanOrEqual(35);
});

test('a clock that was set back does not make an old backup the newest', () => {
  const backups = [backup(start + day, 1), backup(start, 2)];
  expect(newestFirst(backups)[0]?.sequence).toBe(2);
});

test('a few backups all stay', () => {
  expect(superfluousBackups([backup(start, 1), backup(start + 1, 2)])).toEqual([]);
});
