// Taking a reply into the dossier, noting what it answers, confirming the list, and taking it out again.
import { z } from 'zod';
import {
  type BlobHash,
  type DecisionAct,
  type RecordHash,
  type ReplyAnswer,
  type ReplyDocument,
  blobRecordSchema,
  replyAnswerSchema,
  replyDocumentSchema,
} from '../domain';
import { type SharedState, indexDecisions, replyConfirmedSubject, replySubject } from '../merge';
import type { ProposedReplyAnswer } from '../reply/reply-types';

/** The reply and what the machine proposes of it, in one stroke. Nothing of it counts until the list is confirmed. */
export const addReplySchema = z.object({
  type: z.literal('add-reply'),
  at: z.string().max(40),
  by: z.string().min(1).max(300).optional(),
  document: blobRecordSchema,
  reply: replyDocumentSchema,
  answers: z.array(replyAnswerSchema).max(20_000),
});
export type AddReply = z.infer<typeof addReplySchema>;

export function actsOfReply({ reply, answers }: Pick<AddReply, 'reply' | 'answers'>): DecisionAct[] {
  return [{ act: 'receive-reply', reply }, ...answers.map(noteReplyAnswer)];
}

/** For a command `decide`: an answer as proposed, or as a person made it. */
export function noteReplyAnswer(answer: ReplyAnswer): DecisionAct {
  return { act: 'note-reply-answer', answer };
}

/** For a command `decide`: somebody went through the whole list. */
export function confirmReply(reply: BlobHash): DecisionAct {
  return { act: 'confirm-reply', reply };
}

/**
 * For a command `retract`: the decisions by which a reply counts and its answers stand. The file stays with the dossier.
 * Empty when the reply is not in force.
 */
export function decisionsOfReply(state: SharedState, reply: BlobHash): RecordHash[] {
  const index = indexDecisions(state.decisions);
  const own = [...index.subjects()]
    .filter((subject) => subject.startsWith('reply-answer:'))
    .flatMap((subject) => index.inForce(subject))
    .filter(([, { act }]) => act.act === 'note-reply-answer' && act.answer.reply === reply);
  return [replyConfirmedSubject(reply), replySubject(reply)]
    .flatMap((subject) => index.inForce(subject))
    .concat(own)
    .map(([hash]) => hash);
}

const longestQuote = 20_000;

/** What matching proposed, as records can hold it. */
export function proposedAnswer(
  { key, addressee, status, passages, motivation, promise }: ProposedReplyAnswer,
  { blob }: Pick<ReplyDocument, 'blob'>,
): ReplyAnswer {
  const reasons = motivation.map(({ text }) => oneLine(text)).join(' ');
  return {
    about: key,
    addressee: addressee ?? null,
    reply: blob,
    status,
    origin: 'proposed',
    passages: passages.map(({ start, end, text }) => ({ start, end, quote: text.slice(0, longestQuote) })),
    ...(reasons === '' ? {} : { motivation: reasons.slice(0, longestQuote) }),
    ...(promise && {
      promise: {
        quote: oneLine(promise.text).slice(0, longestQuote),
        ...(promise.product && { product: promise.product }),
        ...(promise.until && { followUpOn: promise.until }),
      },
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
