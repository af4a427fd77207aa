// Which councils agree to the letter as a whole: as noted, or because they answered every point of it themselves.
import {
  type ContentHash,
  type CouncilId,
  type LetterApproval,
  type LetterSection,
  type RecordHash,
  contentHashSchema,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { sha256Hex } from '../exchange/hash';
import { type SharedState, approvalSubject, indexDecisions, withoutRecords } from '../merge';
import { type Agreement, agreement } from './agreement';
import { letterSettings } from './letter-settings';

/**
 * `approved`: noted for the text as it is. `by-points`: it answered every point itself in step Akkoord, and is against
 * none. `outdated`: noted for an earlier text. `open`: nothing so far.
 */
export type ApprovalState = 'approved' | 'by-points' | 'outdated' | 'open';

export interface CouncilApproval {
  readonly council: CouncilId;
  readonly state: ApprovalState;
  readonly noted?: {
    readonly decision: RecordHash;
    readonly approval: LetterApproval;
    /** ISO time, and who wrote it down. */
    readonly at: string;
    readonly by?: string;
  };
}

export interface LetterApprovals {
  /** In the order of the invitation. */
  readonly councils: readonly CouncilApproval[];
  readonly given: number;
  readonly of: number;
  /** Hash of the text that is agreed to. */
  readonly letter: ContentHash;
}

/** `points` saves working out the agreement again. */
export function letterApprovals(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
  points: Agreement = agreement(everything, setAside),
): LetterApprovals {
  const state = withoutRecords(everything, setAside);
  const index = indexDecisions(state.decisions);
  const letter = letterTextHash(state, points);
  const councils = [...points.waiting.keys()].map((council): CouncilApproval => {
    const [standing] = index.inForce(approvalSubject(council));
    const byPoints = hasAgreedByPoints(points, council);
    if (standing?.[1].act.act !== 'approve-letter')
      return { council, state: byPoints ? 'by-points' : 'open' };
    const [decision, { act: approval, at, by }] = standing;
    const noted = { decision, approval, at, ...(by !== undefined && { by }) };
    if (approval.letter === letter) return { council, state: 'approved', noted };
    return { council, state: byPoints ? 'by-points' : 'outdated', noted };
  });
  const given = councils.filter(({ state: each }) => each === 'approved' || each === 'by-points').length;
  return { councils, given, of: councils.length, letter };
}

/** What councils agree to: the points, their order and what stands around them; not the date, reference or make-up. */
export function letterTextHash(state: SharedState, { points }: Agreement): ContentHash {
  const { outline, opening = '', closing = '' } = letterSettings(state);
  const text = {
    outline: plainOutline(outline),
    opening,
    closing,
    points: points.map(({ joint, draft }) => [joint.section, joint.order, draft]),
  };
  return contentHashSchema.parse(sha256Hex(canonicalJson(text)));
}

type PlainSection = readonly [string, string, string, readonly PlainSection[]];

function plainOutline(sections: readonly LetterSection[]): PlainSection[] {
  return sections.map(({ title, intro = '', outro = '', children }) => [
    title,
    intro,
    outro,
    plainOutline(children),
  ]);
}

function hasAgreedByPoints({ points }: Agreement, council: CouncilId): boolean {
  return (
    points.length > 0 &&
    points.every(({ councils }) => {
      const said = councils.find((each) => each.council === council);
      return said?.state === 'answered' && said.own.length === 1 && said.counts?.stance !== 'tegen';
    })
  );
}
