// Where the replies stand: per college and chapter what was answered, what needs looking after, and whether it is late.
import type { Addressee, AddresseeId, RecordHash, ReplyAnswer, ReplyDocument, ReplyStatus } from '../domain';
import { replyStatuses } from '../domain';
import {
  type DecisionIndex,
  type SharedState,
  indexDecisions,
  replyAnswerSubject,
  replyConfirmedSubject,
  withoutRecords,
} from '../merge';
import { type ReplyDeadline, replyDeadline } from './reply-deadline';
import type { AnswerablePoint } from './reply-points';

export type ReplyCounts = Readonly<Record<ReplyStatus, number>>;

export interface ReceivedReply {
  readonly document: ReplyDocument;
  readonly at: string;
  /** When and by whom the list was confirmed; until then its answers are proposals. */
  readonly confirmed: { readonly at: string; readonly by?: string } | null;
}

/** What one college says of one point. `answer` null: no reply of this college is here, or it says nothing of the point. */
export interface CollegeAnswer {
  readonly point: AnswerablePoint;
  readonly addressee: AddresseeId;
  readonly status: ReplyStatus;
  readonly answer: ReplyAnswer | null;
  readonly decision: RecordHash | null;
  /** Versions by others who did not know this one: for a person to choose from. */
  readonly otherVersions: readonly ReplyAnswer[];
  /** `none`: there is no reply yet. `proposed`: nobody confirmed the list. */
  readonly state: 'none' | 'proposed' | 'confirmed';
}

export interface CollegeOverview {
  readonly addressee: Addressee;
  readonly replies: readonly ReceivedReply[];
  readonly counts: ReplyCounts;
  /** Points that wait for somebody to confirm the list. */
  readonly proposed: number;
  readonly answers: readonly CollegeAnswer[];
}

export interface ReplyOverview {
  readonly replies: readonly ReceivedReply[];
  readonly colleges: readonly CollegeOverview[];
  /** In the order of the points. Colleges together. */
  readonly chapters: readonly { readonly chapter: string; readonly counts: ReplyCounts }[];
  /** Unanswered first, then promises by the day to ask after them. Confirmed only. */
  readonly attention: readonly CollegeAnswer[];
  readonly deadline: ReplyDeadline;
}

export interface ReplyOverviewInput {
  readonly points: readonly AnswerablePoint[];
  readonly addressees: readonly Addressee[];
  /** ISO dates; `sentOn` undefined as long as the letter is not sent. */
  readonly today: string;
  readonly sentOn?: string | undefined;
  readonly termDays?: number | undefined;
  readonly setAside?: ReadonlySet<RecordHash>;
}

export function replyOverview(everything: SharedState, input: ReplyOverviewInput): ReplyOverview {
  const state = withoutRecords(everything, input.setAside ?? new Set());
  const index = indexDecisions(state.decisions);
  const replies = receivedReplies(index);
  const colleges = input.addressees.map((addressee): CollegeOverview => {
    const own = replies.filter(({ document }) => speaksFor(document, addressee.id));
    const answers = input.points
      .filter((point) => point.addressees.length === 0 || point.addressees.includes(addressee.id))
      .map((point) => answerOf(index, point, addressee.id, own));
    return {
      addressee,
      replies: own,
      counts: count(answers),
      proposed: answers.filter((one) => one.state === 'proposed').length,
      answers,
    };
  });
  const all = colleges.flatMap(({ answers }) => answers);
  const chapters = [...new Set(input.points.map(({ chapter }) => chapter))];
  const silent = colleges
    .filter((college) => college.replies.length === 0)
    .map(({ addressee }) => addressee.id);
  return {
    replies,
    colleges,
    chapters: chapters.map((chapter) => ({
      chapter,
      counts: count(all.filter(({ point }) => point.chapter === chapter)),
    })),
    attention: needAttention(all),
    deadline: replyDeadline({ ...input, silent, colleges: colleges.length }),
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
      return [{ document, at: first[1].at, confirmed }];
    })
    .sort((a, b) =>
      a.document.receivedOn < b.document.receivedOn
        ? -1
        : a.document.receivedOn > b.document.receivedOn
          ? 1
          : 0,
    );
}

function speaksFor({ addressees }: ReplyDocument, college: AddresseeId): boolean {
  return addressees.length === 0 || addressees.includes(college);
}

/** A college's own answer counts before what was said for all. */
function answerOf(
  index: DecisionIndex,
  point: AnswerablePoint,
  addressee: AddresseeId,
  replies: readonly ReceivedReply[],
): CollegeAnswer {
  const known = new Map(replies.map((reply) => [reply.document.blob, reply]));
  const found = [addressee, null]
    .map((college) => index.inForce(replyAnswerSubject({ about: point.key, addressee: college })))
    .map((versions) =>
      versions.flatMap(([hash, { act }]) =>
        act.act === 'note-reply-answer' && (act.answer.reply === null || known.has(act.answer.reply))
          ? [{ hash, answer: act.answer }]
          : [],
      ),
    )
    .find((versions) => versions.length > 0);
  const [first, ...others] = found ?? [];
  const reply =
    first === undefined || first.answer.reply === null ? undefined : known.get(first.answer.reply);
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
  };
}

/** Confirmed answers only. */
function count(answers: readonly CollegeAnswer[]): ReplyCounts {
  const counts = Object.fromEntries(replyStatuses.map((status) => [status, 0])) as Record<
    ReplyStatus,
    number
  >;
  for (const { status, state } of answers) if (state === 'confirmed') counts[status] += 1;
  return counts;
}

function needAttention(answers: readonly CollegeAnswer[]): CollegeAnswer[] {
  const confirmed = answers.filter(({ state }) => state === 'confirmed');
  const day = ({ answer }: CollegeAnswer) => answer?.promise?.followUpOn ?? '9999';
  return [
    ...confirmed.filter(({ status }) => status === 'onbeantwoord'),
    ...confirmed
      .filter(
        ({ status, answer }) => status === 'toegezegd-later' || answer?.promise?.followUpOn !== undefined,
      )
      .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
  ];
}
