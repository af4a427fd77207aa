// The projector: opened, followed and closed. Its page asks through the same door.
import { succeed } from '@shared/domain';
import type { Handlers } from '../app-context';

const done = () => Promise.resolve(succeed(null));

export const projectorHandlers = {
  'projector:open': ({ projector }) => {
    projector.open();
    return done();
  },
  'projector:close': ({ projector }) => {
    projector.close();
    return done();
  },
  'projector:show': ({ projector }, picture) => {
    projector.show(picture);
    return done();
  },
  'projector:read': ({ projector }) =>
    Promise.resolve(succeed({ ...projector.state(), picture: projector.picture() })),
  'projector:parts': ({ projector }, { parts }) => {
    projector.divide(parts);
    return done();
  },
} satisfies Handlers<
  'projector:open' | 'projector:close' | 'projector:show' | 'projector:read' | 'projector:parts'
>;
