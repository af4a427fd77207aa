// Versions of the council's own text that this computer keeps.
import { textOf } from '@shared/commands';
import { succeed } from '@shared/domain';
import type { Handlers } from '../app-context';

export const versionHandlers = {
  /** Codes: those of opening. */
  'versions:list': async ({ stores }, { id }) => {
    const opened = await stores.open(id);
    if (!opened.ok) return opened;
    const versions = await opened.value.versions();
    return succeed(versions.map(({ name, at, is }) => ({ name, is, at: new Date(at).toISOString() })));
  },

  /** Codes: those of opening and of reading a version. */
  'versions:read': async ({ stores }, { id, council, name }) => {
    const opened = await stores.open(id);
    if (!opened.ok) return opened;
    const version = await opened.value.readVersion(name);
    return version.ok ? succeed(textOf(version.value.dossier.local.working, council).points) : version;
  },

  /** Codes: those of opening, and `not-saved`. */
  'versions:keep': async ({ stores }, { id }) => {
    const opened = await stores.open(id);
    return opened.ok ? opened.value.keepVersion() : opened;
  },
} satisfies Handlers<'versions:list' | 'versions:read' | 'versions:keep'>;
