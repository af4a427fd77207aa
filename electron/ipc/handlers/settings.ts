// The settings of this computer.
import { succeed } from '@shared/domain';
import type { Handlers } from '../app-context';

export const settingsHandlers = {
  'settings:read': ({ settings }) => Promise.resolve(succeed(settings.read())),

  /** Code `settings-not-saved`. */
  'settings:write': ({ settings }, input) => Promise.resolve(settings.write(input)),
} satisfies Handlers<'settings:read' | 'settings:write'>;
