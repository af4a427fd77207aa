// Which backups stay: a pure choice over their names.

export interface Backup {
  readonly name: string;
  /** Time of making, in milliseconds since 1970. */
  readonly at: number;
  readonly sequence: number;
}

const newestKept = 5;
const daysKept = 30;
const dayMs = 86_400_000;
const shape = /^(\d{8}T\d{9}Z)-(\d{1,15})\.json$/;

/** Sorts by time: `20270131T101500123Z-42.json`. */
export function backupName(at: Date, sequence: number): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}-${sequence}.json`;
}

/** Undefined for files that are no backup. */
export function readBackupName(name: string): Backup | undefined {
  const [, stamp, sequence] = shape.exec(name) ?? [];
  if (stamp === undefined || sequence === undefined) return undefined;
  const iso = stamp.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  const at = Date.parse(iso);
  return Number.isNaN(at) ? undefined : { name, at, sequence: Number(sequence) };
}

/** Newest first: by the commands in it, then by time, since a computer's clock may be set back. */
export function newestFirst(backups: readonly Backup[]): Backup[] {
  return [...backups].sort((a, b) => b.sequence - a.sequence || b.at - a.at);
}

/** Those that may go: all but the five newest and, of the last thirty days with a backup, the newest of each day. */
export function superfluousBackups(backups: readonly Backup[]): Backup[] {
  const ordered = newestFirst(backups);
  const kept = new Set(ordered.slice(0, newestKept));
  const days = new Set<number>();
  for (const backup of ordered) {
    const day = Math.floor(backup.at / dayMs);
    if (days.has(day) || days.size >= daysKept) continue;
    days.add(day);
    kept.add(backup);
  }
  return ordered.filter((backup) => !kept.has(backup));
}
