// What can be laid beside the points: a reply, for one college or for all that it answers the same for.
import type { AddresseeId, BlobHash } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace, dutchList } from '@shared/letter';
import type { CollegeAnswer, CollegeOverview, ReceivedReply } from '@shared/views';
import type { ReplyView } from '@shared/views/reply-view';

export interface ReplyEntry {
  readonly key: string;
  readonly name: string;
  readonly reply: ReceivedReply;
  /** For whom a person's answer is noted. Null: for all colleges of this reply at once. */
  readonly addressees: readonly (AddresseeId | null)[];
  readonly answers: readonly CollegeAnswer[];
  /** The colleges got letters with other numbers; those of the letter to all are shown. */
  readonly hasJointNumbers: boolean;
  /** Every reply of the dossier, for what was looked over before. */
  readonly replies: readonly ReceivedReply[];
}

/** Newest first. */
export function replyEntries({ points, overview, numberedApart }: ReplyView): ReplyEntry[] {
  const { replies, colleges } = overview;
  return [...replies].reverse().flatMap((reply): ReplyEntry[] => {
    const { blob, addressees } = reply.document;
    const own = colleges.filter((college) => college.replies.some(({ document }) => document.blob === blob));
    const isForAll = own.every(({ answers }) =>
      answers.every(({ answer }) => answer?.reply !== blob || answer.addressee === null),
    );
    if (own.length > 1 && (isForAll || saysTheSame(own, blob))) {
      const hasJointNumbers = own.some(({ addressee }) => numberedApart.includes(addressee.id));
      const numbered = new Map(points.map((point) => [point.key, point]));
      return [
        {
          key: blob,
          name: addressees.length === 0 ? words.allColleges : dutchList(own.map(placeOf)),
          reply,
          addressees: isForAll ? [null] : own.map(({ addressee }) => addressee.id),
          answers: answersOnce(own, blob).map((one) => ({
            ...one,
            point: numbered.get(one.point.key) ?? one.point,
          })),
          hasJointNumbers,
          replies,
        },
      ];
    }
    return own.map((college) => ({
      key: `${blob} ${college.addressee.id}`,
      name: placeOf(college),
      reply,
      addressees: [college.addressee.id],
      answers: college.answers,
      hasJointNumbers: false,
      replies,
    }));
  });
}

/** "Elzendijk, 1 februari 2027" */
export function entryName({ name, reply }: ReplyEntry): string {
  const full = words.replyOf(name, dutchDate(reply.document.receivedOn));
  return reply.isReplaced ? words.isReplaced(full) : full;
}

function placeOf({ addressee }: CollegeOverview): string {
  return collegePlace(addressee.name);
}

function saysTheSame(colleges: readonly CollegeOverview[], blob: BlobHash): boolean {
  const said = colleges.map(({ answers }) =>
    JSON.stringify(
      answers.flatMap(({ answer }) => (answer?.reply === blob ? [{ ...answer, addressee: null }] : [])),
    ),
  );
  return new Set(said).size === 1;
}

/** Each point once, also those that are for some colleges only; this reply's own answer before that of another. */
function answersOnce(colleges: readonly CollegeOverview[], blob: BlobHash): CollegeAnswer[] {
  const found = new Map<string, CollegeAnswer>();
  for (const { answers } of colleges)
    for (const one of answers) {
      const known = found.get(one.point.key);
      if (known === undefined || (known.answer?.reply !== blob && one.answer?.reply === blob))
        found.set(one.point.key, one);
    }
  return [...found.values()];
}
