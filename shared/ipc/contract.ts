// The one contract between window and main process: channel -> input and output. Preload and handlers are made from it.
import type { z } from 'zod';
import type { AppError } from '../domain';
import { agreementChannels } from './agreement-channels';
import { appChannels } from './app-channels';
import { archiveChannels } from './archive-channels';
import type { EventName, WindowEvents } from './events';
import { exchangeChannels } from './exchange-channels';
import { letterChannels } from './letter-channels';
import { letterFormChannels } from './letter-form-channels';
import { memoryChannels } from './memory-channels';
import { policyChannels } from './policy-channels';
import { projectorChannels } from './projector-channels';
import { replyChannels } from './reply-channels';
import { sendingChannels } from './sending-channels';
import { sessionChannels } from './session-channels';
import { sharedFolderChannels } from './shared-folder-channels';
import { startChannels } from './start-channels';
import { wordFormChannels } from './word-form-channels';
import { versionChannels } from './version-channels';
import { wordImportChannels } from './word-import-channels';
import { writingChannels } from './writing-channels';

export type { WrittenFile } from './channel';
export type { HelpPage, Settings } from './app-channels';
export type { EventName, WindowEvents, WorkProgress } from './events';
export type { FileOutcome, ImportOutcome, OtherDossier } from './exchange-channels';
export type { ChosenPicture, KeptLetter, LeftAlone, WrittenLetters } from './letter-channels';
export type { MemoryState } from './memory-channels';
export type { KeptPolicy } from './policy-channels';
export type { ProjectorState } from './projector-channels';
export type { KeptReply, OpenedReply } from './reply-channels';
export type { ChosenDocument, SentContribution } from './sending-channels';
export type { SharedFolderStatus } from './shared-folder-channels';
export type { OwnVersion } from './version-channels';
export type { KnownWords } from './writing-channels';
export type { DossierCard, OpenedDossier, OwnCard } from './start-channels';

export const contract = {
  ...startChannels,
  ...exchangeChannels,
  ...sessionChannels,
  ...replyChannels,
  ...projectorChannels,
  ...letterChannels,
  ...letterFormChannels,
  ...agreementChannels,
  ...sendingChannels,
  ...appChannels,
  ...archiveChannels,
  ...sharedFolderChannels,
  ...wordImportChannels,
  ...wordFormChannels,
  ...policyChannels,
  ...writingChannels,
  ...memoryChannels,
  ...versionChannels,
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type InputOf<C extends Channel> = z.infer<Contract[C]['input']>;
export type OutputOf<C extends Channel> = Contract[C]['output'] extends { value: infer Value } | undefined
  ? Value
  : never;

/** What every channel answers: a value, or an error with a Dutch sentence. Never an exception. */
export type Reply<C extends Channel> =
  { readonly ok: true; readonly value: OutputOf<C> } | { readonly ok: false; readonly error: AppError };

/** What the preload puts on `window.samenadvies`. */
export interface WindowBridge {
  invoke<C extends Channel>(channel: C, input: InputOf<C>): Promise<Reply<C>>;
  /** Listens until the function that it answers is called. */
  listen<E extends EventName>(name: E, listener: (value: WindowEvents[E]) => void): () => void;
}
