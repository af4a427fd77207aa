// Sending: a council's contribution, the same as a Word document, and the invitation that asks for it.
import type { Command, Dossier } from '@shared/commands';
import { type Contribution, type Result, fail, succeed } from '@shared/domain';
import { contributionModel } from '@shared/exchange/covering-page-model';
import { hashRecord } from '@shared/exchange/record-hash';
import { mainWords } from '@shared/i18n/nl-main';
import { type SendingCode, sendingFileWords as files, sendingSentences } from '@shared/i18n/nl-sending';
import type { InputOf, OutputOf, WrittenFile } from '@shared/ipc/contract';
import { currentInvitation, entriesOf, withoutRecords } from '@shared/merge';
import { nextContribution, ownContribution } from '@shared/views';
import type { AppContext, Handlers } from '../app-context';
import { keepPolicyDocument } from '../keep-policy-document';
import { packContribution } from '../pack-contribution';
import { packInvitation } from '../pack-invitation';
import { saveOrLeaveAlone } from '../save-document';
import { saveWithDialog } from '../save-with-dialog';

export const sendingHandlers = {
  /** Codes: those of opening and of writing, `no-council`, `nothing-to-send`, `sent-not-recorded`. */
  'sending:send': send,

  /** Codes: those of opening and of writing, `contribution-missing`. */
  'sending:write-again': writeAgain,

  /** Codes: those of opening, of jobs and of writing, `contribution-missing`. */
  'sending:write-word': writeWord,

  /** Codes: those of opening, of reading a file and of jobs, `document-type`, `not-saved`. */
  'invitation:choose-document': (context, { id, ticket }) =>
    context.work.under(ticket, (limits) => keepPolicyDocument(context, id, limits)),

  /** Codes: those of opening and of writing, `invitation-missing`. */
  'invitation:send': sendInvitation,
} satisfies Handlers<
  | 'sending:send'
  | 'sending:write-again'
  | 'sending:write-word'
  | 'invitation:choose-document'
  | 'invitation:send'
>;

/** The file comes first: a dossier never says that something was sent of which there is no file. */
async function send(
  context: AppContext,
  { id, as, sentBy }: InputOf<'sending:send'>,
): Promise<Result<OutputOf<'sending:send'>>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier, savedAt } = opened.value;
  const { council } = dossier.local;
  const isInvited = invitationOf(dossier)?.councils.some((candidate) => candidate.id === council) === true;
  if (council === null || !isInvited) return refuse('no-council');
  const own = ownContribution(dossier, council, as);
  const contribution =
    own.isUnchanged && own.last !== null
      ? own.last[1]
      : nextContribution(dossier, council, { as, sentBy, date: localDay(context.now()) });
  if (own.ready.length === 0 && own.last === null) return refuse('nothing-to-send');

  const file = await writeFile(context, dossier, contribution);
  if (!file.ok || file.value === null) return file.ok ? succeed(null) : file;
  const hash = hashRecord(contribution);
  const sent = { file: file.value, contribution: hash };
  if (dossier.shared.contributions[hash] !== undefined) return succeed({ ...sent, commands: [], savedAt });
  const command: Command = { type: 'send', contribution };
  const done = await context.stores.perform(id, command);
  return done.ok
    ? succeed({ ...sent, commands: [command], savedAt: done.value.savedAt })
    : refuse('sent-not-recorded');
}

async function writeAgain(
  context: AppContext,
  { id, contribution: hash }: InputOf<'sending:write-again'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const contribution = dossier.shared.contributions[hash];
  return contribution === undefined
    ? refuse('contribution-missing')
    : writeFile(context, dossier, contribution);
}

function writeFile(
  context: AppContext,
  dossier: Dossier,
  contribution: Contribution,
): Promise<Result<WrittenFile | null>> {
  const { invitations } = withoutRecords(dossier.shared, new Set(dossier.local.setAside));
  const bytes = packContribution(
    contribution,
    entriesOf(invitations).map(([, record]) => record),
    invitationOf(dossier),
    context.producer,
  );
  return saveWithDialog(context, bytes, {
    title: files.saveContribution,
    fileName: `${fileStem(dossier, contribution)}.samenadvies`,
    kind: { name: mainWords.dialogs.samenadviesFiles, extensions: ['samenadvies'] },
  });
}

async function writeWord(
  context: AppContext,
  { id, contribution: hash }: InputOf<'sending:write-word'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const contribution = dossier.shared.contributions[hash];
  if (contribution === undefined) return refuse('contribution-missing');
  const letter = contributionModel(contribution, invitationOf(dossier));
  const written = await context.jobs.run('write-letter', { letter, now: context.now().toISOString() });
  if (!written.ok) return written;
  return saveOrLeaveAlone(context, id, written.value, {
    title: files.saveWord,
    fileName: `${fileStem(dossier, contribution)}.docx`,
    kind: { name: mainWords.dialogs.wordFiles, extensions: ['docx'] },
  });
}

async function sendInvitation(
  context: AppContext,
  { id }: InputOf<'invitation:send'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const invitation = invitationOf(dossier);
  if (invitation === undefined) return refuse('invitation-missing');
  const counting = withoutRecords(dossier.shared, new Set(dossier.local.setAside));
  return saveWithDialog(context, await packInvitation(context, counting, invitation), {
    title: files.saveInvitation,
    fileName: `${files.invitation(invitation.title)}.samenadvies`,
    kind: { name: mainWords.dialogs.samenadviesFiles, extensions: ['samenadvies'] },
  });
}

function invitationOf({ shared, local }: Dossier) {
  return currentInvitation(shared.invitations, new Set(local.setAside));
}

/** "Adviesraad Ermelo bijdrage 2". */
function fileStem(dossier: Dossier, { council, role, author, revision = 1 }: Contribution): string {
  const name = invitationOf(dossier)?.councils.find(({ id }) => id === council)?.name ?? council;
  return role === 'member' ? files.inbreng(name, author ?? '', revision) : files.contribution(name, revision);
}

/** The day on the calendar of this computer, ISO. */
function localDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function refuse(code: SendingCode): Result<never> {
  return fail(code, sendingSentences[code]);
}
