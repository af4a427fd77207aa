// reply JOINT [--reply REPLY.(txt|docx|pdf)] [--addressee ID] [--overview FILE.docx] [--reminder FILE.docx]
import { basename } from 'node:path';
import { type AddresseeId, type Result, fail, succeed } from '@shared/domain';
import { replyWords } from '@shared/i18n/nl-reply';
import { ownLetterRefusal } from '@shared/i18n/nl-reply-screen';
import type { SharedState } from '@shared/merge';
import { type ProposedReplyAnswer, isOwnLetter, matchReply } from '@shared/reply';
import { letterSettings } from '@shared/views';
import type { AnswerablePoint } from '@shared/views/reply-points';
import { pointsByCollege, replyView } from '@shared/views/reply-view';
import { readPolicy } from '../documents/policy-in/read-policy';
import { readReplyPhrases } from '../documents/reply-word-list';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { readInput, refused } from './files';
import {
  type AnsweredDossier,
  answeredDossier,
  documentFlags,
  withProposals,
  writeReplyDocuments,
} from './reply-documents';
import { readVocabulary, wordListFolder } from './resources';

/**
 * Which passage answers which point. Without an option for a file nothing is written; without `--reply` the files are about
 * the answers that the dossier holds. Codes: those of `readDossierFile`, `readPolicy`, `readReplyPhrases` and
 * `writeReplyDocuments`, `unknown-addressee`, `reply-own-letter`.
 */
export async function replyCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['reply', 'addressee', ...documentFlags]);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const replyFile = words.option('reply');
  const [overview, reminder] = documentFlags.map((name) => words.option(name));
  if (file === undefined || others.length > 0) return usageError('noem één bestand met punten');
  if (replyFile === undefined && overview === undefined && reminder === undefined)
    return usageError('noem --reply');
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const { state } = dossier.value;
  const addressee = words.option('addressee') as AddresseeId | undefined;
  const { addressees } = letterSettings(state);
  if (addressee !== undefined && !addressees.some(({ id }) => id === addressee)) {
    return refused({ code: 'unknown-addressee', message: replyWords.unknownAddressee(addressee) }, file);
  }
  const today = new Date().toISOString().slice(0, 10);
  const outcome =
    replyFile === undefined
      ? succeed(recordedAnswers(state, addressee, today))
      : await matchedAnswers(state, replyFile, addressee, today);
  if (!outcome.ok) return refused(outcome.error, replyFile);
  const { answered, json, lines } = outcome.value;
  const written = await writeReplyDocuments(answered, { overview, reminder, addressee }, today);
  if (!written.ok) return refused(written.error, file);
  const saying = answered.isProposal ? replyWords.writtenProposal : replyWords.written;
  return { status: 0, json, lines: [...lines, ...written.value.map(saying)] };
}

interface Answers {
  readonly answered: AnsweredDossier;
  readonly json: readonly unknown[];
  readonly lines: readonly string[];
}

async function matchedAnswers(
  state: SharedState,
  replyFile: string,
  addressee: AddresseeId | undefined,
  today: string,
): Promise<Result<Answers>> {
  const bytes = await readInput(replyFile);
  if (!bytes.ok) return bytes;
  const document = await readPolicy(replyFile, bytes.value);
  if (!document.ok) return document;
  const phrases = await readReplyPhrases(wordListFolder());
  if (!phrases.ok) return phrases;
  const points = pointsByCollege(answeredDossier(state).dossier, today)(addressee);
  const said = { document: document.value, points, phrases: phrases.value };
  if (isOwnLetter(said)) return fail('reply-own-letter', ownLetterRefusal);
  const answers = matchReply({
    ...said,
    vocabulary: await readVocabulary(),
    today,
    addressees: letterSettings(state).addressees,
    ...(addressee && { addressee }),
  });
  const reply = { name: basename(replyFile), bytes: bytes.value, addressee, answers };
  const answered = withProposals(state, reply, today);
  if (!answered.ok) return answered;
  return succeed({
    answered: answered.value,
    json: answers.map((answer) => plainAnswer(answer, points)),
    lines: [...linesOf(answers, points), replyWords.isProposal],
  });
}

/** What people confirmed, of all colleges or of one. */
function recordedAnswers(state: SharedState, addressee: AddresseeId | undefined, today: string): Answers {
  const answered = answeredDossier(state);
  const confirmed = replyView(answered.dossier, today)
    .overview.colleges.filter((college) => addressee === undefined || college.addressee.id === addressee)
    .flatMap(({ answers }) => answers.filter((one) => one.state === 'confirmed'));
  return {
    answered,
    json: confirmed.map(({ point, status, answer, ...one }) => ({
      ref: point.ref,
      refs: point.refs,
      addressee: one.addressee,
      status,
      confidence: 1,
      answer: (answer?.passages ?? []).map(({ start, end, quote }) => ({ start, end, text: quote })),
    })),
    lines: linesOf(
      confirmed.map(({ point, ...one }) => ({ ...one, key: point.key })),
      confirmed.map(({ point }) => point),
    ),
  };
}

function plainAnswer(
  { key, addressee, status, confidence, passages }: ProposedReplyAnswer,
  points: readonly AnswerablePoint[],
) {
  const point = points.find((one) => one.key === key);
  return {
    ref: point?.ref ?? key,
    refs: point?.refs ?? [],
    ...(addressee && { addressee }),
    status,
    confidence,
    answer: passages,
  };
}

function linesOf(
  answers: readonly Pick<ProposedReplyAnswer, 'key' | 'addressee' | 'status'>[],
  points: readonly AnswerablePoint[],
): string[] {
  const names = new Map(points.map(({ key, ref, title }) => [key, title === '' ? ref : `${ref} ${title}`]));
  const open = answers.filter(({ status }) => status === 'onbeantwoord').length;
  return [
    ...answers.map(({ key, addressee, status }) =>
      [addressee, `${names.get(key) ?? key}: ${replyWords.statuses[status]}`].filter(Boolean).join(' · '),
    ),
    replyWords.counted(answers.length, open),
  ];
}
