// reply JOINT --reply REPLY.(txt|docx|pdf) [--addressee ID]
import type { AddresseeId } from '@shared/domain';
import { replyWords } from '@shared/i18n/nl-reply';
import { buildLetter } from '@shared/letter';
import { letterPlaces } from '@shared/letter/letter-places';
import { type ProposedReplyAnswer, matchReply } from '@shared/reply';
import { letterSettings, sessionView } from '@shared/views';
import { type AnswerablePoint, replyPoints } from '@shared/views/reply-points';
import { readPolicy } from '../documents/policy-in/read-policy';
import { readReplyPhrases } from '../documents/reply-word-list';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { readInput, refused } from './files';
import { readVocabulary, wordListFolder } from './resources';

/**
 * Which passage answers which point; nothing is written. Codes: those of `readDossierFile`, `readPolicy` and
 * `readReplyPhrases`, `unknown-addressee`.
 */
export async function replyCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['reply', 'addressee']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const replyFile = words.option('reply');
  if (file === undefined || others.length > 0) return usageError('noem één bestand met punten');
  if (replyFile === undefined) return usageError('noem --reply');
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const { state } = dossier.value;
  const { addressees } = letterSettings(state);
  const wanted = words.option('addressee') as AddresseeId | undefined;
  if (wanted !== undefined && !addressees.some(({ id }) => id === wanted)) {
    return refused({ code: 'unknown-addressee', message: replyWords.unknownAddressee(wanted) }, file);
  }
  const bytes = await readInput(replyFile);
  if (!bytes.ok) return refused(bytes.error, replyFile);
  const document = await readPolicy(replyFile, bytes.value);
  if (!document.ok) return refused(document.error, replyFile);
  const phrases = await readReplyPhrases(wordListFolder());
  if (!phrases.ok) return refused(phrases.error);
  const today = new Date().toISOString().slice(0, 10);
  const places = letterPlaces(buildLetter(state, { today, ...(wanted && { addressee: wanted }) }));
  const points = replyPoints(sessionView(state), places).filter(
    (point) => wanted === undefined || point.addressees.length === 0 || point.addressees.includes(wanted),
  );
  const answers = matchReply({
    document: document.value,
    points,
    vocabulary: await readVocabulary(),
    phrases: phrases.value,
    today,
    addressees,
    ...(wanted && { addressee: wanted }),
  });
  return {
    status: 0,
    json: answers.map((answer) => plainAnswer(answer, points)),
    lines: linesOf(answers, points),
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

function linesOf(answers: readonly ProposedReplyAnswer[], points: readonly AnswerablePoint[]): string[] {
  const names = new Map(points.map(({ key, ref, title }) => [key, title === '' ? ref : `${ref} ${title}`]));
  const open = answers.filter(({ status }) => status === 'onbeantwoord').length;
  return [
    ...answers.map(({ key, addressee, status }) =>
      [addressee, `${names.get(key) ?? key}: ${replyWords.statuses[status]}`].filter(Boolean).join(' · '),
    ),
    replyWords.counted(answers.length, open),
  ];
}
