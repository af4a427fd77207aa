// The two Word files about a reply that `reply` may be asked for: --overview and --reminder, each with a file.
import { type Dossier, applyAll, confirmReply, newDossier, proposedAnswer } from '@shared/commands';
import { type AddresseeId, type BlobHash, type Result, fail, succeed } from '@shared/domain';
import { sha256Hex } from '@shared/exchange/hash';
import { replyWords } from '@shared/i18n/nl-reply';
import type { LetterModel } from '@shared/letter';
import { reminderLetter } from '@shared/letter/reminder-letter';
import { replyOverviewDocument } from '@shared/letter/reply-overview-document';
import type { SharedState } from '@shared/merge';
import type { ProposedReplyAnswer } from '@shared/reply';
import { isUnanswered } from '@shared/views/reply-overview';
import { type ReplyView, replyView } from '@shared/views/reply-view';
import { writeLetter } from '../documents/word/write-letter';
import { writeOutput } from './files';

export const documentFlags = ['overview', 'reminder'] as const;

/** A reply as the command was given it, with what matching made of it. */
export interface MatchedReply {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly addressee: AddresseeId | undefined;
  readonly answers: readonly ProposedReplyAnswer[];
}

/** `isProposal`: nobody looked the answers over, and the files say so. */
export interface AnsweredDossier {
  readonly dossier: Dossier;
  readonly isProposal: boolean;
}

/** The answers that the dossier holds. */
export function answeredDossier(state: SharedState): AnsweredDossier {
  return { dossier: { ...newDossier(state.dossier), shared: state }, isProposal: false };
}

/** The same dossier as if somebody had confirmed what was matched; it is never written. Codes: those of the commands. */
export function withProposals(
  state: SharedState,
  reply: MatchedReply,
  today: string,
): Result<AnsweredDossier> {
  const blob = sha256Hex(reply.bytes) as BlobHash;
  const at = `${today}T00:00:00Z`;
  const answered = applyAll(answeredDossier(state).dossier, [
    {
      type: 'add-reply',
      at,
      document: {
        type: 'blob',
        dossier: state.dossier,
        hash: blob,
        size: reply.bytes.length,
        mediaType: 'application/octet-stream',
      },
      reply: {
        blob,
        name: reply.name,
        addressees: reply.addressee === undefined ? [] : [reply.addressee],
        receivedOn: today,
        how: 'file',
      },
      answers: reply.answers.map((answer) => proposedAnswer(answer, { blob })),
    },
    { type: 'decide', at, acts: [confirmReply(blob)] },
  ]);
  return answered.ok ? succeed({ dossier: answered.value, isProposal: true }) : answered;
}

interface WantedDocuments {
  readonly overview: string | undefined;
  readonly reminder: string | undefined;
  /** For whom the reminder is; may be left out where there is one college. */
  readonly addressee: AddresseeId | undefined;
}

/**
 * Answers the files written; when one cannot be made, none is written. Codes: `no-addressees`, `addressee-needed`,
 * `nothing-unanswered`, `not-written`.
 */
export async function writeReplyDocuments(
  { dossier, isProposal }: AnsweredDossier,
  { overview, reminder, addressee }: WantedDocuments,
  today: string,
): Promise<Result<readonly string[]>> {
  if (overview === undefined && reminder === undefined) return succeed([]);
  const view = replyView(dossier, today);
  if (view.overview.colleges.length === 0) return fail('no-addressees', replyWords.noAddressees);
  const wanted: { path: string; letter: LetterModel }[] = [];
  if (overview !== undefined)
    wanted.push({ path: overview, letter: replyOverviewDocument(dossier, view, today, { isProposal }) });
  if (reminder !== undefined) {
    const letter = reminderFor({ dossier, isProposal }, view, addressee, today);
    if (!letter.ok) return letter;
    wanted.push({ path: reminder, letter: letter.value });
  }
  for (const { path, letter } of wanted) {
    const written = await writeOutput(path, await writeLetter(letter));
    if (!written.ok) return written;
  }
  return succeed(wanted.map(({ path }) => path));
}

function reminderFor(
  { dossier, isProposal }: AnsweredDossier,
  { overview: { colleges } }: ReplyView,
  addressee: AddresseeId | undefined,
  today: string,
): Result<LetterModel> {
  const [college, ...others] = colleges.filter(
    (one) => addressee === undefined || one.addressee.id === addressee,
  );
  if (college === undefined || others.length > 0)
    return fail('addressee-needed', replyWords.addresseeNeeded(colleges.map((one) => one.addressee.id)));
  const isOpen = college.answers.some((one) => one.state !== 'proposed' && isUnanswered(one));
  if (!isOpen) return fail('nothing-unanswered', replyWords.nothingUnanswered);
  return succeed(reminderLetter(dossier, college, today, { isProposal }));
}
