// The settings of this computer, in a file of their own: the only code of persistence that knows Electron.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type AppError, type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { type Settings, contract } from '@shared/ipc/contract';
import ElectronStore from 'electron-store';

export const standardSettings: Settings = { textScale: 1, theme: 'system', singleKeys: true };

const fileName = 'instellingen';

/** Electron-store writes with atomically. A file that cannot be read is kept aside, and the standard settings hold. */
export class SettingsFile {
  readonly #store: ElectronStore<{ settings?: Settings }>;
  /** Said once: the file was kept aside. */
  readonly notice: AppError | undefined;

  /** `folder` is the folder of the file `instellingen.json`. */
  constructor(folder: string, now: () => Date) {
    const open = () => new ElectronStore<{ settings?: Settings }>({ name: fileName, cwd: folder });
    let store: ElectronStore<{ settings?: Settings }> | undefined;
    try {
      store = open();
      if (isGood(store.get('settings'))) {
        this.#store = store;
        return;
      }
    } catch {
      // Not JSON: kept aside below, like settings that make no sense.
    }
    const path = join(folder, `${fileName}.json`);
    renameSync(path, `${path}.onleesbaar-${now().toISOString().replace(/[-:.]/g, '')}`);
    this.#store = open();
    this.notice = { code: 'settings-set-aside', message: mainSentence('settings-set-aside') };
  }

  read(): Settings {
    return contract['settings:write'].input.safeParse(this.#store.get('settings')).data ?? standardSettings;
  }

  /** Code `settings-not-saved`. */
  write(settings: Settings): Result<null> {
    try {
      this.#store.set('settings', settings);
      return succeed(null);
    } catch {
      return fail('settings-not-saved', mainSentence('settings-not-saved'));
    }
  }
}

function isGood(settings: unknown): boolean {
  return settings === undefined || contract['settings:write'].input.safeParse(settings).success;
}
