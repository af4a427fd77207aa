// What can be laid beside the points: a reply, for the one college or for all that it speaks for.
import type { AddresseeId } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace } from '@shared/letter';
import type { CollegeAnswer, ReceivedReply, ReplyOverview } from '@shared/views';

export interface ReplyEntry {
  readonly key: string;
  readonly name: string;
  readonly reply: ReceivedReply;
  /** Null: the same answers hold for all colleges of this reply. */
  readonly addressee: AddresseeId | null;
  readonly answers: readonly CollegeAnswer[];
}

/** Newest first. */
export function replyEntries({ replies, colleges }: ReplyOverview): ReplyEntry[] {
  return [...replies].reverse().flatMap((reply) => {
    const { blob } = reply.document;
    const own = colleges.filter((college) => college.replies.some(({ document }) => document.blob === blob));
    const [first] = own;
    if (first === undefined) return [];
    const isOne = own.every(({ answers }) =>
      answers.every(({ answer }) => answer === null || answer.reply !== blob || answer.addressee === null),
    );
    const entry = (college: typeof first, addressee: AddresseeId | null): ReplyEntry => ({
      key: `${blob} ${addressee ?? ''}`,
      name: addressee === null ? words.allColleges : collegePlace(college.addressee.name),
      reply,
      addressee,
      answers: addressee === null ? allAnswers(own) : college.answers,
    });
    return isOne && own.length > 1
      ? [entry(first, null)]
      : own.map((college) => entry(college, college.addressee.id));
  });
}

/** Each point once, also those that are for some colleges only. */
function allAnswers(colleges: ReplyOverview['colleges']): CollegeAnswer[] {
  const found = new Map<string, CollegeAnswer>();
  for (const { answers } of colleges)
    for (const one of answers) if (!found.has(one.point.key)) found.set(one.point.key, one);
  return [...found.values()];
}
