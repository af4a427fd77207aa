/** Builds `out/` when a source is newer than it, and says nothing costs nothing otherwise. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root';
import { runQuietly } from './run-command';

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];
const results = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
// Never part of the build, so a change in them need not cause one.
const elsewhere = /\.test\.tsx?$|electron\/(stand-in|toolchain|end-to-end|measure)$/;

/** The newest change below a path. Folders count: a removed file only shows there. */
function newestChange(path: string): number {
  if (elsewhere.test(path.replaceAll('\\', '/'))) return 0;
  const { mtimeMs, isDirectory } = describe(path);
  if (!isDirectory) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function describe(path: string): { mtimeMs: number; isDirectory: boolean } {
  const stats = statSync(path);
  return { mtimeMs: stats.mtimeMs, isDirectory: stats.isDirectory() };
}

export function isBuildStale(root: string = projectRoot): boolean {
  const built = results.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return true;
  const oldestResult = Math.min(...built.map((path) => statSync(path).mtimeMs));
  const existing = sources.map((path) => join(root, path)).filter((path) => existsSync(path));
  return existing.some((path) => newestChange(path) > oldestResult);
}

/** @throws Error with the output of the build when it fails */
export function buildIfStale(): 'built' | 'up to date' {
  if (!isBuildStale()) return 'up to date';
  const builder = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  const { isDone, output } = runQuietly(process.execPath, [builder, 'build']);
  if (!isDone) throw new Error(`The build failed:\n${output}`);
  return 'built';
}
