// Where the replies stand: per college and chapter what was answered, what needs looking after, and whether it is late.
import type { Addressee, AddresseeId, RecordHash, ReplyAnswer, ReplyDocument, ReplyStatus } from '../domain';
import { replyStatuses } from '../domain';
import {
  type DecisionIndex,
  type SharedState,
  indexDecisions,
  replyConfirmedSubject,
  withoutRecords,
} from '../merge';
import { type ReplyDeadline, replyDeadline } from './reply-deadline';
import type { AnswerablePoint } from './reply-points';
import { rewrittenAfter } from './reply-rewritten';

/** What needs somebody stands first. */
export const statusOrder: readonly ReplyStatus[] = [
  'onbeantwoord',
  'toegezegd-later',
  'overgenomen',
  'deels',
  'ter-kennisgeving',
  'niet-overgenomen',
  'beantwoord-zonder-besluit',
];

export type ReplyCounts = Readonly<Record<ReplyStatus, number>>;

export interface ReceivedReply {
  readonly document: ReplyDocument;
  readonly at: string;
  /** When and by whom the list was confirmed; until then its answers are proposals. */
  readonly confirmed: { readonly at: string; readonly by?: string } | null;
  /** A newer reply came in its place. What was confirmed of it counts until somebody says otherwise. */
  readonly isReplaced: boolean;
}

/** What one college says of one point. `answer` null: no reply of this college is here, or it says nothing of the point. */
export interface CollegeAnswer {
  /** With the number that the letter to this college prints. */
  readonly point: AnswerablePoint;
  readonly addressee: AddresseeId;
  readonly status: ReplyStatus;
  readonly answer: ReplyAnswer | null;
  readonly decision: RecordHash | null;
  /** Versions by others who did not know this one: for a person to choose from. */
  readonly otherVersions: readonly ReplyAnswer[];
  /** `none`: there is no reply yet. `proposed`: nobody confirmed the list. */
  readonly state: 'none' | 'proposed' | 'confirmed';
  /** The day to ask after a promise is over. */
  readonly isOverdue: boolean;
  /** It is an answer from a reply that a newer one replaced: for a person to look at again. */
  readonly isStale: boolean;
  /** The joint text was changed after this answer was noted: the college answered other words. */
  readonly isRewritten: boolean;
}

export interface CollegeOverview {
  readonly addressee: Addressee;
  readonly replies: readonly ReceivedReply[];
  readonly counts: ReplyCounts;
  /** In the order of the points. */
  readonly chapters: readonly ChapterCounts[];
  /** Points that wait for somebody to confirm the list. */
  readonly proposed: number;
  /** Confirmed without an answer, and not among the counts: a compliment asks for none. */
  readonly compliments: number;
  readonly answers: readonly CollegeAnswer[];
}

export interface ChapterCounts {
  readonly chapter: string;
  readonly counts: ReplyCounts;
}

export interface ReplyOverview {
  readonly replies: readonly ReceivedReply[];
  readonly colleges: readonly CollegeOverview[];
  /**
   * Unanswered first, then promises by the day to ask after them, then what rests on a replaced reply. Confirmed only.
   * A compliment asks for no answer.
   */
  readonly attention: readonly CollegeAnswer[];
  readonly deadline: ReplyDeadline;
}

export interface ReplyOverviewInput {
  /** Those that were put to one college, with the numbers of the letter that it got. */
  readonly pointsFor: (college: AddresseeId) => readonly AnswerablePoint[];
  readonly addressees: readonly Addressee[];
  /** An ISO date. */
  readonly today: string;
  /** The day on which a college got the letter, as an ISO date; undefined as long as it is not sent. */
  readonly sentOn?: (college: AddresseeId) => string | undefined;
  readonly termDays?: number | undefined;
  readonly setAside?: ReadonlySet<RecordHash>;
}

export function replyOverview(everything: SharedState, input: ReplyOverviewInput): ReplyOverview {
  const state = withoutRecords(everything, input.setAside ?? new Set());
  const index = indexDecisions(state.decisions);
  const replies = markReplaced(receivedReplies(index));
  const versionsOf = answersInForce(index);
  const wasRewritten = rewrittenAfter(Object.values(state.decisions), index);
  const isRewritten = ({ point, decision }: Pick<CollegeAnswer, 'point' | 'decision'>) =>
    decision !== null && wasRewritten(point.key, state.decisions[decision]?.at ?? '');
  const colleges = input.addressees.map((addressee): CollegeOverview => {
    const own = markReplaced(replies.filter(({ document }) => speaksFor(document, addressee.id)));
    const answers = input
      .pointsFor(addressee.id)
      .map((point) => answerOf(versionsOf, point, addressee.id, own, input.today))
      .map((one): CollegeAnswer => ({ ...one, isRewritten: isRewritten(one) }));
    const chapters = [...new Set(answers.map(({ point }) => point.chapter))];
    return {
      addressee,
      replies: own,
      counts: count(answers),
      chapters: chapters.map((chapter) => ({
        chapter,
        counts: count(answers.filter(({ point }) => point.chapter === chapter)),
      })),
      proposed: answers.filter((one) => one.state === 'proposed').length,
      compliments: answers.filter((one) => one.state === 'confirmed' && isCompliment(one)).length,
      answers,
    };
  });
  const silent = colleges
    .filter((college) => college.replies.length === 0)
    .map(({ addressee }) => addressee.id);
  // Who waits longest sets the day.
  const [sentOn] = silent.flatMap((college) => input.sentOn?.(college) ?? []).sort();
  const { today, termDays } = input;
  return {
    replies,
    colleges,
    attention: needAttention(colleges.flatMap(({ answers }) => answers)),
    deadline: replyDeadline({ today, termDays, sentOn, silent, colleges: colleges.length }),
  };
}

function receivedReplies(index: DecisionIndex): ReceivedReply[] {
  return [...index.subjects()]
    .filter((subject) => subject.startsWith('reply:'))
    .sort()
    .flatMap((subject) => {
      const [first] = index.inForce(subject);
      if (first?.[1].act.act !== 'receive-reply') return [];
      const document = first[1].act.reply;
      const confirmation = index.inForce(replyConfirmedSubject(document.blob))[0]?.[1];
      const confirmed =
        confirmation === undefined
          ? null
          : { at: confirmation.at, ...(confirmation.by !== undefined && { by: confirmation.by }) };
      return [{ document, at: first[1].at, confirmed, isReplaced: false }];
    })
    .sort((a, b) =>
      a.document.receivedOn < b.document.receivedOn
        ? -1
        : a.document.receivedOn > b.document.receivedOn
          ? 1
          : 0,
    );
}

function markReplaced(replies: readonly ReceivedReply[]): ReceivedReply[] {
  const replaced = new Set(replies.flatMap(({ document }) => document.replaces ?? []));
  return replies.map((reply) => ({ ...reply, isReplaced: replaced.has(reply.document.blob) }));
}

function speaksFor({ addressees }: ReplyDocument, college: AddresseeId): boolean {
  return addressees.length === 0 || addressees.includes(college);
}

interface Version {
  readonly hash: RecordHash;
  readonly answer: ReplyAnswer;
}
type VersionsOf = (about: string, addressee: AddresseeId | null) => readonly Version[];

/** Read once: a subject is a hash, and working out those of all points and colleges takes longer than all the rest. */
function answersInForce(index: DecisionIndex): VersionsOf {
  const keyOf = (about: string, addressee: AddresseeId | null) => `${addressee ?? ''} ${about}`;
  const known = new Map<string, Version[]>();
  for (const subject of index.subjects()) {
    if (!subject.startsWith('reply-answer:')) continue;
    for (const [hash, { act }] of index.inForce(subject)) {
      if (act.act !== 'note-reply-answer') continue;
      const key = keyOf(act.answer.about, act.answer.addressee);
      known.set(key, [...(known.get(key) ?? []), { hash, answer: act.answer }]);
    }
  }
  return (about, addressee) => known.get(keyOf(about, addressee)) ?? [];
}

/** A college's own answer counts before what was said for all. */
function answerOf(
  versionsOf: VersionsOf,
  point: AnswerablePoint,
  addressee: AddresseeId,
  replies: readonly ReceivedReply[],
  today: string,
): Omit<CollegeAnswer, 'isRewritten'> {
  const replyOf = ({ reply }: ReplyAnswer) => replies.find(({ document }) => document.blob === reply);
  const found = [addressee, null]
    .map((college) =>
      versionsOf(point.key, college).filter(
        ({ answer }) => answer.reply === null || replyOf(answer) !== undefined,
      ),
    )
    .find((versions) => versions.length > 0);
  const [first, ...others] = found ?? [];
  const reply = first && replyOf(first.answer);
  const isConfirmed =
    first === undefined
      ? replies.some(({ confirmed }) => confirmed !== null)
      : first.answer.reply === null || (reply?.confirmed ?? null) !== null;
  const state = first === undefined && replies.length === 0 ? 'none' : isConfirmed ? 'confirmed' : 'proposed';
  return {
    point,
    addressee,
    status: first?.answer.status ?? 'onbeantwoord',
    answer: first?.answer ?? null,
    decision: first?.hash ?? null,
    otherVersions: others.map(({ answer }) => answer),
    state,
    isOverdue: (first?.answer.promise?.followUpOn ?? today) < today,
    isStale: reply?.isReplaced === true && first?.answer.status !== 'onbeantwoord',
  };
}

/** Confirmed answers only, without compliments that got none. */
function count(answers: readonly CollegeAnswer[]): ReplyCounts {
  const counts = Object.fromEntries(replyStatuses.map((status) => [status, 0])) as Record<
    ReplyStatus,
    number
  >;
  for (const one of answers) if (one.state === 'confirmed' && !isCompliment(one)) counts[one.status] += 1;
  return counts;
}

function needAttention(answers: readonly CollegeAnswer[]): CollegeAnswer[] {
  const confirmed = answers.filter(({ state }) => state === 'confirmed');
  const day = ({ answer }: CollegeAnswer) => answer?.promise?.followUpOn ?? '9999';
  const promised = confirmed.filter((one) => !isUnanswered(one) && isPromised(one));
  return [
    ...confirmed.filter(isUnanswered),
    ...promised.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
    ...confirmed.filter((one) => one.isStale && !isUnanswered(one) && !isPromised(one)),
  ];
}

/** Nothing came of it, and nothing was asked. */
export function isCompliment({ status, point }: Pick<CollegeAnswer, 'status' | 'point'>): boolean {
  return status === 'onbeantwoord' && point.kind === 'waardering';
}

/** Something was asked and nothing came of it. */
export function isUnanswered({ status, point }: Pick<CollegeAnswer, 'status' | 'point'>): boolean {
  return status === 'onbeantwoord' && point.kind !== 'waardering';
}

export function isPromised({ status, answer }: Pick<CollegeAnswer, 'status' | 'answer'>): boolean {
  return status === 'toegezegd-later' || answer?.promise?.followUpOn !== undefined;
}
