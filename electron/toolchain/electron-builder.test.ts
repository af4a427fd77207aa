/** electron-builder itself needs downloads; its own check of the configuration does not. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { expect, it } from 'vitest';
import { projectRoot } from './project-root';

/** What is used of electron-builder's inside. */
interface ConfigModule {
  getConfig: (root: string, path: string, options: null) => Promise<Configuration>;
  validateConfiguration: (configuration: Configuration, logger: unknown) => Promise<void>;
}
interface UtilityModule {
  DebugLogger: new (isEnabled: boolean) => unknown;
}

// Both come with electron-builder, and are not dependencies of our own.
const builderRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { getConfig, validateConfiguration } = builderRequire(
  'app-builder-lib/out/util/config/config',
) as ConfigModule;
const { DebugLogger } = builderRequire('builder-util') as UtilityModule;

const read = (): Promise<Configuration> => getConfig(projectRoot, 'electron-builder.yml', null);

it('is a configuration that electron-builder accepts', async () => {
  await expect(validateConfiguration(await read(), new DebugLogger(false))).resolves.toBeUndefined();
});

it('is really checked: a misspelt key is refused', async () => {
  const misspelt = { ...(await read()), prodctName: 'x' } as Configuration;
  await expect(validateConfiguration(misspelt, new DebugLogger(false))).rejects.toThrow('prodctName');
});

it('opens the files of the app, and has its icon', async () => {
  const configuration = await read();
  expect(configuration.fileAssociations).toMatchObject([{ ext: 'samenadvies' }]);
  expect(existsSync(join(projectRoot, String(configuration.icon)))).toBe(true);
});

it('packs the main module that package.json starts', async () => {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { main: string };
  expect(JSON.stringify((await read()).files)).toContain(`"${manifest.main.split('/')[0] ?? ''}/**"`);
});
