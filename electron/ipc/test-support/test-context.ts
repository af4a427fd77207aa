// An app without Electron: a real store, real jobs in this process, and dialogs that answer as told.
import { join } from 'node:path';
import type { Result } from '@shared/domain';
import type { Channel, EventName, InputOf, OutputOf, Settings, WindowEvents } from '@shared/ipc/contract';
import type { ProjectorPicture } from '@shared/views/projector';
import { onTestFinished } from 'vitest';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { DossierStore } from '../../persistence/dossier-store';
import { temporaryFolder } from '../../persistence/test-support/temporary-store';
import type { AppContext } from '../app-context';
import { answer } from '../register-handlers';
import { sharedFoldersOf } from '../shared-folder-host';
import { WorkLedger } from '../work-ledger';

type Told = { [E in EventName]: readonly [name: E, value: WindowEvents[E]] }[EventName];

export interface TestApp {
  readonly context: AppContext;
  readonly folder: string;
  /** What the next dialogs answer. */
  readonly dialogs: { files: string[]; savePath: string | null; folder: string | null; lastFileName: string };
  readonly bugs: unknown[];
  /** What the window was told, in order. */
  readonly told: Told[];
  ask<C extends Channel>(channel: C, input: InputOf<C>): Promise<Result<OutputOf<C>>>;
}

export async function testApp(changes: Partial<AppContext> = {}): Promise<TestApp> {
  const folder = await temporaryFolder();
  const dialogs: TestApp['dialogs'] = { files: [], savePath: null, folder: null, lastFileName: '' };
  const bugs: unknown[] = [];
  const told: Told[] = [];
  const tell: AppContext['tell'] = (name, value) => void told.push([name, value] as unknown as Told);
  let settings: Settings = { textScale: 1, theme: 'system', singleKeys: true };
  let ids = 0;
  const stores = new DossierStore({ root: join(folder, 'dossiers'), now: () => new Date() });
  onTestFinished(() => stores.close());
  const parts: Omit<AppContext, 'sharedFolders'> = {
    stores,
    jobs: inProcessJobs,
    work: new WorkLedger((progress) => tell('work:progress', progress)),
    tell,
    projector: fakeProjector(tell),
    dialogs: {
      chooseFiles: () => Promise.resolve(dialogs.files),
      chooseSavePath: ({ fileName }) => {
        dialogs.lastFileName = fileName;
        return Promise.resolve(dialogs.savePath);
      },
      chooseFolder: () => Promise.resolve(dialogs.folder),
    },
    settings: {
      read: () => settings,
      write: (next) => {
        settings = next;
        return { ok: true, value: null };
      },
    },
    now: () => new Date(),
    newId: () => `id${++ids}`,
    producer: 'samenadvies proef',
    resources: join(import.meta.dirname, '..', '..', '..', 'resources'),
    print: () => Promise.resolve({ ok: true, value: new TextEncoder().encode('%PDF-') }),
    showFile: () => undefined,
    writtenFiles: new Set(),
    reportBug: (error) => bugs.push(error),
    openedFiles: [],
    ...changes,
  };
  const context: AppContext = { sharedFolders: sharedFoldersOf(parts), ...parts };
  onTestFinished(() => context.sharedFolders.close());
  const ask = <C extends Channel>(channel: C, input: InputOf<C>) =>
    answer(channel, context, input) as Promise<Result<OutputOf<C>>>;
  return { context, folder, dialogs, bugs, told, ask };
}

/** A projector without a window: it keeps the picture that it was told to show. */
function fakeProjector(tell: AppContext['tell']): AppContext['projector'] {
  let picture: ProjectorPicture = { kind: 'neutral' };
  let state = { isOpen: false, parts: 1 };
  const become = (change: Partial<typeof state>) => {
    state = { ...state, ...change };
    tell('projector:changed', state);
  };
  return {
    open: () => become({ isOpen: true }),
    close: () => become({ isOpen: false }),
    show: (next) => (picture = next),
    divide: (parts) => become({ parts }),
    state: () => state,
    picture: () => picture,
  };
}
