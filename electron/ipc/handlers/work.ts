// Ending work that takes long.
import { succeed } from '@shared/domain';
import type { Handlers } from '../app-context';

export const workHandlers = {
  'work:cancel': ({ work }, { ticket }) => {
    work.cancel(ticket);
    return Promise.resolve(succeed(null));
  },
} satisfies Handlers<'work:cancel'>;
