/** Debian and Ubuntu packages: which of them are missing, and installing those. */
import { existsSync } from 'node:fs';
import { runQuietly } from './run-command';

/** Names under which one package goes in different releases; any of them will do. */
export type PackageNames = readonly [string, ...string[]];

export const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
export const isRoot = process.getuid?.() === 0;

export const chromiumPackages: readonly PackageNames[] = [['chromium']];

/** Needed by the tests only: a display without a screen, the fonts of a letter, readers of Word and PDF. */
export const testPackages: readonly PackageNames[] = [
  ['xvfb'],
  ['xauth'],
  ['fonts-liberation2', 'fonts-liberation'],
  ['fonts-dejavu-core'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['poppler-utils'],
];

/** The libraries that Electron's binary expects of a desktop. */
export const electronPackages: readonly PackageNames[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxss1'],
  ['libxtst6'],
  ['libxkbcommon0'],
  ['libnotify4'],
  ['libcups2t64', 'libcups2'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
];

function isInstalled(name: string): boolean {
  const { isDone, output } = runQuietly('dpkg-query', ['-W', '-f', '${Status}', name]);
  return isDone && output.includes('install ok installed');
}

export function missingPackages(wanted: readonly PackageNames[]): PackageNames[] {
  return wanted.filter((names) => !names.some(isInstalled));
}

/** What to type to get these packages by hand. */
export function installCommand(wanted: readonly PackageNames[]): string {
  return `sudo apt-get install --no-install-recommends ${wanted.map(([first]) => first).join(' ')}`;
}

/** Installs as root. @returns what apt-get said when it failed, else undefined */
export function installPackages(wanted: readonly PackageNames[]): string | undefined {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  // Lists may be absent (a fresh container) or older than the archive.
  const update = runQuietly('apt-get', ['update', '-q'], environment);
  const isKnown = (name: string) => runQuietly('apt-cache', ['show', '--no-all-versions', name]).isDone;
  const names = wanted.map((alternatives) => alternatives.find(isKnown) ?? alternatives[0]);
  const install = runQuietly(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names],
    environment,
  );
  if (install.isDone) return undefined;
  return [...(update.isDone ? [] : [update.output]), install.output].join('\n').trim();
}

/** Whether a Linux program finds all its libraries. */
export function findsItsLibraries(executable: string): boolean {
  return !runQuietly('ldd', [executable]).output.includes('not found');
}
