/** Electron's own executable. The npm package brings none: `install-electron` downloads it at first use. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root';

export const electronPackage = join(projectRoot, 'node_modules/electron');

/** The path of Electron's executable, or undefined when it was never downloaded completely. */
export function findElectronBinary(): string | undefined {
  // The package writes this file last, after the download was checked and unpacked.
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** The version that package.json pins. */
export function electronVersion(): string {
  const manifest = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
