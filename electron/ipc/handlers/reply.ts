// The college's reply: taking it in, laying it beside the points, and the two Word files about it.
import { join } from 'node:path';
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { policyRefusals } from '@shared/i18n/nl-policy';
import { replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, KeptReply, OpenedReply, WrittenFile } from '@shared/ipc/contract';
import { reminderLetter } from '@shared/letter/reminder-letter';
import { replyOverviewDocument } from '@shared/letter/reply-overview-document';
import type { LetterModel } from '@shared/letter/letter-model';
import { letterSettings } from '@shared/views';
import { answerablePoints, replyView } from '@shared/views/reply-view';
import { largestPolicy } from '../../documents/policy-in/read-policy';
import type { IncomingFile } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { keepReadable, readKept, readLimits } from '../readable-documents';
import { saveOrLeaveAlone } from '../save-document';
import type { WorkLimits } from '../work-ledger';

export const replyHandlers = {
  /** Codes: those of opening, of jobs and of reading, `not-saved`. What cannot be read is not kept. */
  'reply:keep': (context, input) =>
    context.work.under(input.ticket, (limits) => keep(context, input, limits)),

  /** Codes: those of opening, of jobs and of reading, `blob-missing`, `blob-damaged`, `reply-words-invalid`. */
  'reply:open': (context, input) =>
    context.work.under(input.ticket, (limits) => open(context, input, limits)),

  /** Codes: those of opening and of jobs, `left-alone`, `file-locked`, `file-not-written`. */
  'reply:export-overview': exportOverview,

  /** Codes: those of opening and of jobs, `unknown-college`, `left-alone`, `file-locked`, `file-not-written`. */
  'reply:export-reminder': exportReminder,
} satisfies Handlers<'reply:keep' | 'reply:open' | 'reply:export-overview' | 'reply:export-reminder'>;

async function keep(
  context: AppContext,
  { id, file, pasted }: InputOf<'reply:keep'>,
  limits: WorkLimits,
): Promise<Result<KeptReply | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const given =
    pasted !== undefined
      ? succeed({ name: words.pastedFile, bytes: new TextEncoder().encode(pasted) })
      : file === undefined
        ? await chosenFile(context)
        : succeed(file);
  if (!given.ok || given.value === null) return given.ok ? succeed(null) : given;
  return inLetterWords(await keepReadable(context, id, given.value, limits));
}

async function open(
  context: AppContext,
  { id, hash, addressee, receivedOn }: InputOf<'reply:open'>,
  limits: WorkLimits,
): Promise<Result<OpenedReply>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const document = inLetterWords(await readKept(context, { id, hash }, limits));
  if (!document.ok) return document;
  const { text, lines } = document.value;
  const today = context.now().toISOString().slice(0, 10);
  const { addressees } = letterSettings(dossier.shared, new Set(dossier.local.setAside));
  const proposals = await context.jobs.run(
    'match-reply',
    {
      document: { text, lines },
      points: answerablePoints(dossier, today, undefined, addressee).filter(
        (point) =>
          addressee === undefined || point.addressees.length === 0 || point.addressees.includes(addressee),
      ),
      addressees,
      today: receivedOn,
      wordLists: join(context.resources, 'woordenlijsten'),
      ...(addressee !== undefined && { addressee }),
    },
    { ...limits, ...readLimits },
  );
  return proposals.ok ? succeed({ text: { text, lines }, proposals: proposals.value }) : proposals;
}

/** What is said of policy documents does not fit a letter: these sentences are of their own. */
function inLetterWords<T>(read: Result<T>): Result<T> {
  if (read.ok || !Object.hasOwn(policyRefusals, read.error.code)) return read;
  return refuse(read.error.code.replace(/^policy-/, 'reply-'));
}

function chosenFile(context: AppContext): Promise<Result<IncomingFile | null>> {
  return chooseFile(
    context,
    {
      title: words.choose,
      kind: { name: words.fileKinds, extensions: ['pdf', 'docx', 'txt', 'md'] },
      largest: largestPolicy,
    },
    (why) => refuse(why === 'too-large' ? 'reply-too-large' : 'reply-not-found'),
  );
}

function refuse(code: string): Result<never> {
  return fail(code, replyRefusals[code] ?? words.unreadable);
}

async function exportOverview(
  context: AppContext,
  { id }: InputOf<'reply:export-overview'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const now = context.now().toISOString();
  const letter = replyOverviewDocument(dossier, replyView(dossier, now.slice(0, 10)), now.slice(0, 10));
  return save(context, id, letter, now, words.overviewFile(letter.title));
}

async function exportReminder(
  context: AppContext,
  { id, addressee }: InputOf<'reply:export-reminder'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const now = context.now().toISOString();
  const view = replyView(dossier, now.slice(0, 10));
  const college = view.overview.colleges.find((one) => one.addressee.id === addressee);
  if (college === undefined) return fail('unknown-college', words.unknownCollege);
  const letter = reminderLetter(dossier, college, now.slice(0, 10));
  return save(context, id, letter, now, words.reminderFile(college.addressee.name));
}

async function save(
  context: AppContext,
  id: DossierId,
  letter: LetterModel,
  now: string,
  name: string,
): Promise<Result<WrittenFile | null>> {
  const written = await context.jobs.run('write-letter', { letter, now });
  if (!written.ok) return written;
  return saveOrLeaveAlone(context, id, written.value, {
    title: words.saveTitle,
    fileName: `${name}.docx`,
    kind: { name: mainWords.dialogs.wordFiles, extensions: ['docx'] },
  });
}
