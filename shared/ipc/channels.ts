// The names of the contract's channels, without its schemas: all that the preload has to know.
import type { Channel } from './contract';

/** A channel that is missing here, or one too many, does not compile. */
const known: Readonly<Record<Channel, true>> = {
  'start:list': true,
  'start:take-opened-file': true,
  'dossier:create': true,
  'dossier:open': true,
  'dossier:choose-file': true,
  'dossier:open-file': true,
  'dossier:open-sample': true,
  'dossier:command': true,
  'exchange:choose-files': true,
  'exchange:import-files': true,
  'exchange:export-joint': true,
  'session:suggest': true,
  'projector:open': true,
  'projector:close': true,
  'projector:show': true,
  'projector:read': true,
  'projector:parts': true,
  'letter:export-word': true,
  'letter:export-each': true,
  'letter:keep-sent': true,
  'letter:compare-sent': true,
  'agreement:send-draft': true,
  'agreement:send-answer': true,
  'decisions:export': true,
  'sending:send': true,
  'sending:write-again': true,
  'sending:write-word': true,
  'invitation:choose-document': true,
  'invitation:send': true,
  'files:show': true,
  'settings:read': true,
  'settings:write': true,
  'help:pages': true,
  'blob:read': true,
  'work:cancel': true,
  'archive:save': true,
  'shared-folder:status': true,
  'shared-folder:choose': true,
  'shared-folder:stop': true,
  'shared-folder:look': true,
  'shared-folder:show': true,
  'shared-folder:fetch': true,
  'word:read': true,
  'word:take': true,
  'word-form:write': true,
  'policy:keep': true,
  'policy:read': true,
  'policy:bytes': true,
  'writing:known': true,
  'versions:list': true,
  'versions:read': true,
  'versions:keep': true,
};

export const channels = Object.keys(known) as Channel[];

export function isChannel(name: string): name is Channel {
  return Object.hasOwn(known, name);
}
