// What one council has said of the joint draft, what it is about to say, and the answer that would leave.
import { type AnswerDraft, answerDraftsOf } from '../commands/answer-drafts';
import type { Dossier } from '../commands/dossier';
import type { Answer, CouncilId, PointAnswer, RecordHash } from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { ancestorsIn, entriesOf, headsOf } from '../merge';
import { type Agreement, type AgreementPoint, type SeenAnswer, agreement } from './agreement';
import { type CurrentPoint, currentPoints } from './current-points';

export interface OwnAgreementPoint extends AgreementPoint {
  /** What is on the screen: the draft, else what was sent. */
  readonly shown: PointAnswer | null;
  /** What was sent before; two or more is a fork that a next answer solves. */
  readonly sent: readonly SeenAnswer[];
  readonly hasDraft: boolean;
  /** `ready` may leave, `no-text` lacks the words that it asks for, `outdated` was said of an earlier text. */
  readonly state: 'open' | 'no-text' | 'outdated' | 'ready' | 'sent';
  /** The council's own points in it, as they are now. */
  readonly ownPoints: readonly CurrentPoint[];
}

export interface OwnAgreement {
  readonly council: CouncilId;
  readonly points: readonly OwnAgreementPoint[];
  /** Points for which nothing was chosen so far, or that were answered for an earlier text. */
  readonly open: readonly OwnAgreementPoint[];
  /** The answer that was sent last; null when none was, or when two stand side by side. */
  readonly last: readonly [RecordHash, Answer] | null;
  /** There is something to send that was not sent yet. */
  readonly hasNews: boolean;
}

/** Points of the joint draft wait for this council's answer, or its answer waits to be sent. */
export function hasToAnswer(dossier: Dossier, council: CouncilId): boolean {
  return ownAgreement(dossier, council).points.some(({ state }) => state !== 'sent');
}

/** Replies of which the words are the point. */
export function needsText(reply: PointAnswer['reply']): boolean {
  return reply === 'wijziging' || reply === 'minderheid';
}

export function ownAgreement(
  { shared, local }: Dossier,
  council: CouncilId,
  joint: Agreement = agreement(shared, new Set(local.setAside)),
): OwnAgreement {
  const setAside = new Set(local.setAside);
  const drafts = new Map(
    answerDraftsOf(local.answers, council).map((draft) => [draft.jointPoint, draft] as const),
  );
  // Looked at after every key that is typed anywhere: without a draft there is nothing to find.
  const own =
    joint.points.length === 0
      ? []
      : currentPoints(shared, setAside).filter((point) => point.council === council);
  const points = joint.points.map((point): OwnAgreementPoint => {
    const sent = point.councils.find((each) => each.council === council)?.own ?? [];
    const draft = drafts.get(point.joint.id);
    const shown = draft ?? (sent.length === 1 ? (sent[0]?.answer ?? null) : null);
    const keys = new Set(point.view.members.map(({ key }) => key));
    return {
      ...point,
      shown,
      sent,
      hasDraft: draft !== undefined,
      state: stateOf(point, shown, draft),
      ownPoints: own.filter(({ key }) => keys.has(key)),
    };
  });
  const heads = headsOf(ownRecords(shared.answers, council, setAside));
  return {
    council,
    points,
    open: points.filter(({ state }) => state === 'open' || state === 'outdated'),
    last: heads.length === 1 ? (heads[0] ?? null) : null,
    hasNews: points.some(({ state }) => state === 'ready'),
  };
}

function stateOf(
  { draft: now }: AgreementPoint,
  shown: PointAnswer | null,
  draft: AnswerDraft | undefined,
): OwnAgreementPoint['state'] {
  if (shown === null) return 'open';
  if (shown.draft !== now) return 'outdated';
  if (needsText(shown.reply) && (shown.text ?? '').trim() === '') return 'no-text';
  return draft === undefined ? 'sent' : 'ready';
}

/**
 * The answer that would leave: what is ready, and what was sent before about other points, so that one file says it all.
 * Points on which two earlier answers differ are left out until the council chooses.
 */
export function nextAnswer(dossier: Dossier, council: CouncilId, date: string): Answer {
  const { shared, local } = dossier;
  const { points } = ownAgreement(dossier, council);
  const known = ownRecords(shared.answers, council, new Set(local.setAside));
  const byHash = new Map(known);
  const ancestors = new Set<RecordHash>();
  for (const [hash, record] of headsOf(known)) {
    ancestors.add(hash);
    for (const ancestor of record.ancestors) ancestors.add(ancestor);
    for (const ancestor of ancestorsIn(byHash, record).values())
      for (const older of ancestor.ancestors) ancestors.add(older);
  }
  return {
    type: 'answer',
    dossier: shared.dossier,
    council,
    ancestors: [...ancestors].sort(),
    date,
    points: points.flatMap(({ state, shown, sent }): PointAnswer[] => {
      if (state === 'ready' && shown !== null) return [shown];
      return sent.length === 1 && sent[0] !== undefined ? [sent[0].answer] : [];
    }),
  };
}

/** Whether two answers say the same of the same points. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  const said = ({ points }: Answer) => points.map((point) => canonicalJson(point)).sort();
  return canonicalJson(said(one)) === canonicalJson(said(other));
}

function ownRecords(
  answers: Dossier['shared']['answers'],
  council: CouncilId,
  setAside: ReadonlySet<RecordHash>,
) {
  return entriesOf(answers).filter(([hash, record]) => record.council === council && !setAside.has(hash));
}
