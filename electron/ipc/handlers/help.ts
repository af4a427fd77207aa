// The pages of the handleiding.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '@shared/domain';
import type { HelpPage } from '@shared/ipc/contract';
import type { Handlers } from '../app-context';

export const helpHandlers = {
  /** In the order of their file names. */
  'help:pages': async ({ resources }) => {
    const folder = join(resources, 'handleiding');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md')).sort();
    return succeed(await Promise.all(names.map((name) => readPage(folder, name))));
  },
} satisfies Handlers<'help:pages'>;

/** The first heading is the title; without one the name of the file. */
async function readPage(folder: string, name: string): Promise<HelpPage> {
  const markdown = await readFile(join(folder, name), 'utf8');
  const id = name.replace(/\.md$/, '');
  return { id, title: /^# +(.+)$/m.exec(markdown)?.[1]?.trim() ?? id, markdown };
}
