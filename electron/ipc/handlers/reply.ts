// The college's reply: taking it in, laying it beside the points, and the two Word files about it.
import { join } from 'node:path';
import { type Addressee, type AddresseeId, type DossierId, type Result, fail, succeed } from '@shared/domain';
import { policyRefusals } from '@shared/i18n/nl-policy';
import { replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, KeptReply, OpenedReply, WrittenFile } from '@shared/ipc/contract';
import { reminderLetter } from '@shared/letter/reminder-letter';
import { replyOverviewDocument } from '@shared/letter/reply-overview-document';
import type { LetterModel } from '@shared/letter/letter-model';
import { letterSettings } from '@shared/views';
import type { ProposedReplyAnswer } from '@shared/reply';
import { type PointsFor, pointsByCollege, replyView } from '@shared/views/reply-view';
import { largestPolicy } from '../../documents/policy-in/read-policy';
import type { IncomingFile } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { keepReadable, readKept, readLimits } from '../readable-documents';
import { refusalByKind } from '../reply-file-kind';
import { saveOrLeaveAlone } from '../save-document';
import type { WorkLimits } from '../work-ledger';

export const replyHandlers = {
  /** Codes: those of opening, of jobs and of reading, `not-saved`. What cannot be read is not kept. */
  'reply:keep': (context, input) =>
    context.work.under(input.ticket, (limits) => keep(context, input, limits)),

  /** Codes: those of opening, of jobs and of reading, `blob-missing`, `blob-damaged`, `reply-words-invalid`, `reply-own-letter`. */
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
  const refused = refusalByKind(given.value);
  if (refused !== undefined) return refuse(refused);
  return inLetterWords(await keepReadable(context, id, given.value, limits), given.value.name);
}

async function open(
  context: AppContext,
  { id, hash, addressee, receivedOn, isReply = false }: InputOf<'reply:open'>,
  limits: WorkLimits,
): Promise<Result<OpenedReply>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const document = inLetterWords(await readKept(context, { id, hash }, limits));
  if (!document.ok) return document;
  const { text, lines } = document.value;
  const { addressees } = letterSettings(dossier.shared, new Set(dossier.local.setAside));
  const pointsFor = pointsByCollege(dossier, context.now().toISOString().slice(0, 10));
  const match = (college: AddresseeId | undefined, mayBeOwn: boolean) =>
    context.jobs.run(
      'match-reply',
      {
        document: { text, lines },
        points: pointsFor(college),
        addressees,
        today: receivedOn,
        wordLists: join(context.resources, 'woordenlijsten'),
        mayBeOwn,
        ...(college !== undefined && { addressee: college }),
      },
      { ...limits, ...readLimits },
    );
  const together = await match(addressee, !isReply);
  if (!together.ok || addressee !== undefined) return withText(together);
  // What it says for one college refers to the numbers of the letter that this college got.
  const apart = new Map<AddresseeId, readonly ProposedReplyAnswer[]>();
  for (const college of numberedApart(together.value, addressees, pointsFor)) {
    const own = await match(college, false);
    if (!own.ok) return own;
    apart.set(college, own.value);
  }
  const others = together.value.filter(
    (answer) => answer.addressee === undefined || !apart.has(answer.addressee),
  );
  return withText(succeed([...others, ...[...apart.values()].flat()]));

  function withText(proposals: Result<readonly ProposedReplyAnswer[]>): Result<OpenedReply> {
    return proposals.ok ? succeed({ text: { text, lines }, proposals: proposals.value }) : proposals;
  }
}

/** Colleges for which the reply speaks apart, and whose letter had other numbers than the letter to all. */
function numberedApart(
  answers: readonly ProposedReplyAnswer[],
  addressees: readonly Addressee[],
  pointsFor: PointsFor,
): AddresseeId[] {
  const spokenFor = new Set(answers.map(({ addressee }) => addressee));
  const numbers = new Map(pointsFor(undefined).map(({ key, number }) => [key, number]));
  return addressees
    .map(({ id }) => id)
    .filter(
      (id) => spokenFor.has(id) && pointsFor(id).some(({ key, number }) => numbers.get(key) !== number),
    );
}

/** What is said of policy documents does not fit a letter: these sentences are of their own. */
function inLetterWords<T>(read: Result<T>, name = ''): Result<T> {
  if (read.ok) return read;
  const { code } = read.error;
  if (code === 'not-a-word-file')
    return refuse(/\.docx$/i.test(name) ? 'reply-damaged' : 'reply-unknown-type');
  return Object.hasOwn(policyRefusals, code) ? refuse(code.replace(/^policy-/, 'reply-')) : read;
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
