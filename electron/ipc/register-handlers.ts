// The one door from the window: every channel checks who asks and what, and always answers with a value or an error.
import { type Result, fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { channels } from '@shared/ipc/channels';
import { type Channel, type InputOf, contract } from '@shared/ipc/contract';
import type { AppContext, Handler, Handlers } from './app-context';
import { agreementHandlers } from './handlers/agreement';
import { archiveHandlers } from './handlers/archive';
import { dossierHandlers } from './handlers/dossier';
import { exchangeHandlers } from './handlers/exchange';
import { filesHandlers } from './handlers/files';
import { helpHandlers } from './handlers/help';
import { letterHandlers } from './handlers/letter';
import { letterFormHandlers } from './handlers/letter-forms';
import { memoryHandlers } from './handlers/memory';
import { policyHandlers } from './handlers/policy';
import { projectorHandlers } from './handlers/projector';
import { replyHandlers } from './handlers/reply';
import { sendingHandlers } from './handlers/sending';
import { letterPictureHandlers } from './handlers/letter-picture';
import { letterTemplateHandlers } from './handlers/letter-template';
import { sentLetterHandlers } from './handlers/sent-letter';
import { sessionHandlers } from './handlers/session';
import { settingsHandlers } from './handlers/settings';
import { sharedFolderHandlers } from './handlers/shared-folder';
import { startHandlers } from './handlers/start';
import { versionHandlers } from './handlers/versions';
import { wordFormHandlers } from './handlers/word-form';
import { wordImportHandlers } from './handlers/word-import';
import { workHandlers } from './handlers/work';
import { writingHandlers } from './handlers/writing';

export const handlers: Handlers = {
  ...startHandlers,
  ...dossierHandlers,
  ...exchangeHandlers,
  ...sessionHandlers,
  ...replyHandlers,
  ...projectorHandlers,
  ...letterHandlers,
  ...letterFormHandlers,
  ...letterPictureHandlers,
  ...letterTemplateHandlers,
  ...sentLetterHandlers,
  ...agreementHandlers,
  ...sendingHandlers,
  ...filesHandlers,
  ...settingsHandlers,
  ...helpHandlers,
  ...wordImportHandlers,
  ...wordFormHandlers,
  ...workHandlers,
  ...archiveHandlers,
  ...sharedFolderHandlers,
  ...policyHandlers,
  ...writingHandlers,
  ...memoryHandlers,
  ...versionHandlers,
};

/** The part of Electron's `ipcMain` that is used. */
export interface Door {
  handle(channel: string, listener: (event: SenderEvent, input: unknown) => Promise<Result<unknown>>): void;
}

export interface SenderEvent {
  readonly senderFrame: { readonly url: string } | null;
}

export function registerHandlers(door: Door, context: AppContext, isTrusted: (url: string) => boolean): void {
  for (const channel of channels) {
    door.handle(channel, async (event, input) => {
      const url = event.senderFrame?.url;
      if (url === undefined || !isTrusted(url)) return fail('unknown-sender', mainSentence('unknown-sender'));
      return answer(channel, context, input);
    });
  }
}

/** Codes: those of the handler, `invalid-input`, and `unexpected` for a bug. Never throws. */
export async function answer<C extends Channel>(
  channel: C,
  context: AppContext,
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) return fail('invalid-input', mainSentence('invalid-input'));
  const handler: Handler<C> = handlers[channel];
  // A command is passed on as it was sent: the window applies that very one, and both must reach the same hashes.
  const checked = channel === 'dossier:command' ? input : parsed.data;
  try {
    return await handler(context, checked as InputOf<C>);
  } catch (error) {
    context.reportBug(error);
    return fail('unexpected', mainSentence('unexpected'));
  }
}
