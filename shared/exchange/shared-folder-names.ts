// Names of files in a folder that a sync tool carries: what is ours to write, to read, or to leave alone.

/** `envelope`: read by itself. `by-hand`: a person chooses. `elsewhere`: so far only its name is on this computer. */
export type FolderFileKind = 'envelope' | 'by-hand' | 'elsewhere' | 'other';

/** What tools write while they are not ready, and what they keep for themselves. */
const temporary = [
  /^[.~]/,
  /~$/,
  /\.(?:tmp|temp|part|partial|filepart|crdownload|download|opdownload|owncloudsync|lnk|ini|db)$/i,
];
/** A name without its content: Nextcloud and ownCloud without "always keep on this device", iCloud. */
const placeholder = /\.(?:nextcloud|owncloud|icloud)$/i;

/** Hidden folders hold what a tool keeps for itself: earlier versions, waste. */
export function isOwnFolderOfTool(name: string): boolean {
  return name.startsWith('.') || name.startsWith('$') || name === 'System Volume Information';
}

export function kindOfFolderFile(name: string): FolderFileKind {
  if (placeholder.test(name)) {
    const inner = kindOfFolderFile(name.replace(placeholder, '').replace(/^\./, ''));
    return inner === 'envelope' ? 'elsewhere' : 'other';
  }
  if (temporary.some((shape) => shape.test(name))) return 'other';
  if (/\.samenadvies$/i.test(name)) return 'envelope';
  return /\.(?:docx|json)$/i.test(name) ? 'by-hand' : 'other';
}

/**
 * What sync tools put into the name of a second version. Nextcloud "(conflicted copy 2026-11-03 101500)", Dropbox "(Conflicted
 * copy van Anna 2026-11-03)" or "(conflicterende kopie …)", OneDrive "-LAPTOP-4K2X", Syncthing ".sync-conflict-…", older ownCloud
 * "_conflict-…", and copies by hand: " - kopie", " (2)".
 */
const conflictMarks = [
  /\s*\([^()]*(?:conflict|in conflict)[^()]*\)/i,
  /\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}/i,
  /_conflict-\d{8}-\d{6}/i,
  /-(?:DESKTOP|LAPTOP|PC|MACBOOK|WIN)(?:-[A-Z0-9]+)+$/,
  /\s*-\s*(?:kopie|copy)(?:\s*\(\d+\))?$/i,
  /\s*\(\d{1,3}\)$/,
];

/** The name as its maker gave it. Only for people: a set of records cannot conflict, so every copy is simply read. */
export function withoutConflictMark(fileName: string): string {
  const [, stem = fileName, ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/s.exec(fileName) ?? [];
  const clean = conflictMarks.reduce((name, mark) => name.replace(mark, ''), stem).trim();
  return clean === '' ? fileName : clean + ending;
}

/** The folder of one dossier within the folder that was chosen: the same name on every computer. */
export function dossierFolderName(dossier: string): string {
  return `Samenadvies ${dossier}`;
}

/**
 * The name of a file that this computer writes. `writer` is this installation's own mark and `content` the hash of the
 * bytes, so that no two computers ever write one name, nor one computer a name twice with other content.
 */
export function ownFileName(words: string, writer: string, content: string): string {
  const clean = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${Array.from(clean).slice(0, 60).join('').trim()} - ${writer}-${content.slice(0, 8)}.samenadvies`;
}

/** What an own file is called, without the moment and the marks behind it. */
export function wordsOfOwnFile(fileName: string): string {
  return fileName
    .replace(/ - \w+-[0-9a-f]{8}(?: \d+)?\.samenadvies$/, '')
    .replace(/ \d{4}-\d{2}-\d{2} \d{2}\.\d{2}$/, '');
}
