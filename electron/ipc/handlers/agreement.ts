// Agreement afterwards: the joint draft goes out, answers come back; and the list of decisions as a file.
import type { Command, Dossier } from '@shared/commands';
import { type Answer, type Result, fail, succeed } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { dayOf } from '@shared/i18n/dutch-moment';
import {
  type AgreementCode,
  agreementFileWords as files,
  agreementSentences,
} from '@shared/i18n/nl-agreement';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, OutputOf, WrittenFile } from '@shared/ipc/contract';
import { allRecords, currentInvitation, entriesOf, withoutRecords } from '@shared/merge';
import { isSameAnswer, nextAnswer, ownAgreement, sessionView } from '@shared/views';
import { decisionList } from '@shared/views/decision-list';
import { decisionListText } from '@shared/views/decision-list-text';
import { plainDecisionsOf } from '@shared/views/plain-decisions-of';
import type { AppContext, Handlers } from '../app-context';
import { packRecords } from '../pack-joint';
import { saveOrLeaveAlone } from '../save-document';
import { saveWithDialog } from '../save-with-dialog';

const samenadviesFile = { name: mainWords.dialogs.samenadviesFiles, extensions: ['samenadvies'] };

export const agreementHandlers = {
  /** Codes: those of opening, of jobs and of writing, `no-joint-points`. */
  'agreement:send-draft': sendDraft,

  /** Codes: those of opening and of writing, `no-answer-council`, `nothing-to-answer`, `answer-not-recorded`. */
  'agreement:send-answer': sendAnswer,

  /** Codes: those of opening, of jobs and of writing. */
  'decisions:export': exportDecisions,
} satisfies Handlers<'agreement:send-draft' | 'agreement:send-answer' | 'decisions:export'>;

/** Everything that counts, without documents. What members sent to their own council stays in that council. */
async function sendDraft(
  context: AppContext,
  { id }: InputOf<'agreement:send-draft'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const counting = countingOf(dossier);
  if (sessionView(counting).jointPoints.length === 0) return refuse('no-joint-points');
  const records = allRecords(counting).filter(
    (record) => record.type !== 'contribution' || record.role === 'council',
  );
  const packed = await packRecords(context, { kind: 'draft', dossier: id, records, blobs: [] });
  if (!packed.ok) return packed;
  return saveWithDialog(context, packed.value.bytes, {
    title: files.saveDraft,
    fileName: `${files.draft(titleOf(dossier))}.samenadvies`,
    kind: samenadviesFile,
  });
}

/** The file comes first: a dossier never says that something was sent of which there is no file. */
async function sendAnswer(
  context: AppContext,
  { id }: InputOf<'agreement:send-answer'>,
): Promise<Result<OutputOf<'agreement:send-answer'>>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier, savedAt } = opened.value;
  const { council } = dossier.local;
  const invited = invitationOf(dossier)?.councils.find((candidate) => candidate.id === council);
  if (council === null || invited === undefined) return refuse('no-answer-council');
  const next = nextAnswer(dossier, council, dayOf(context.now()));
  const { last } = ownAgreement(dossier, council);
  const answer = last !== null && isSameAnswer(last[1], next) ? last[1] : next;
  if (answer.points.length === 0) return refuse('nothing-to-answer');

  const file = await saveWithDialog(context, answerFile(context, dossier, answer), {
    title: files.saveAnswer,
    fileName: `${files.answer(invited.name)}.samenadvies`,
    kind: samenadviesFile,
  });
  if (!file.ok || file.value === null) return file.ok ? succeed(null) : file;
  const hash = hashRecord(answer);
  const sent = { file: file.value, answer: hash, points: answer.points.length };
  if (dossier.shared.answers[hash] !== undefined) return succeed({ ...sent, commands: [], savedAt });
  const command: Command = { type: 'send-answer', answer };
  const done = await context.stores.perform(id, command);
  return done.ok
    ? succeed({ ...sent, commands: [command], savedAt: done.value.savedAt })
    : refuse('answer-not-recorded');
}

/** The invitations go along, so that the file opens on any computer. */
function answerFile({ producer }: AppContext, dossier: Dossier, answer: Answer): Uint8Array {
  const invitations = entriesOf(countingOf(dossier).invitations).map(([, record]) => record);
  return writeEnvelope({
    kind: 'answer',
    dossier: answer.dossier,
    producer,
    records: [...invitations, answer],
    blobs: new Map(),
  });
}

async function exportDecisions(
  context: AppContext,
  { id, form }: InputOf<'decisions:export'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const bytes = await (form === 'word' ? wordList(context, dossier) : jsonList(dossier));
  if (!bytes.ok) return bytes;
  const kind =
    form === 'word'
      ? { name: mainWords.dialogs.wordFiles, extensions: ['docx'] }
      : { name: files.jsonFiles, extensions: ['json'] };
  return saveOrLeaveAlone(context, id, bytes.value, {
    title: files.saveDecisions,
    fileName: `${files.decisions(titleOf(dossier))}.${kind.extensions[0] ?? ''}`,
    kind,
  });
}

function wordList({ jobs, now }: AppContext, dossier: Dossier): Promise<Result<Uint8Array>> {
  const list = decisionList(dossier.shared, new Set(dossier.local.setAside));
  const text = decisionListText(list, invitationOf(dossier)?.councils ?? []);
  return jobs.run('write-decision-list', { list: text, now: now().toISOString() });
}

function jsonList({ shared, local }: Dossier): Result<Uint8Array> {
  const json = JSON.stringify(plainDecisionsOf(shared, new Set(local.setAside)), null, 2);
  return succeed(new TextEncoder().encode(`${json}\n`));
}

function countingOf({ shared, local }: Dossier) {
  return withoutRecords(shared, new Set(local.setAside));
}

function invitationOf(dossier: Dossier) {
  return currentInvitation(countingOf(dossier).invitations);
}

function titleOf(dossier: Dossier): string {
  return invitationOf(dossier)?.title ?? mainWords.untitledDossier;
}

function refuse(code: AgreementCode): Result<never> {
  return fail(code, agreementSentences[code]);
}
