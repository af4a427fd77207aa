// Agreement afterwards: per joint point and council what it answered itself, what was noted for it, and who is still to come.
import type {
  ContentHash,
  CouncilId,
  JointPoint,
  LetterSection,
  Position,
  RecordHash,
  SectionId,
} from '../domain';
import { type SharedState, currentInvitation, withoutRecords } from '../merge';
import { type OwnAnswer, draftHash, effectivePositions, ownAnswers } from './agreement-answers';
import { letterSettings } from './letter-settings';
import { type JointPointView, type SessionView, sessionView } from './session-view';

export interface SeenAnswer extends OwnAnswer {
  /** The text has changed since the council answered. */
  readonly isOutdated: boolean;
}

/** `answered` itself, to this text; `outdated`: itself, to an earlier text; `noted` for it; `open`: nothing so far. */
export type AgreementState = 'answered' | 'outdated' | 'noted' | 'open';

export interface CouncilAgreement {
  readonly council: CouncilId;
  readonly state: AgreementState;
  /** More than one: a fork. */
  readonly own: readonly SeenAnswer[];
  readonly noted?: Position;
  /** What counts for the letter. */
  readonly counts?: Position;
  /** One of its points is in the joint point. */
  readonly brought: boolean;
}

export interface AgreementPoint {
  readonly view: JointPointView;
  readonly joint: JointPoint;
  readonly draft: ContentHash;
  /** In the order of the invitation. */
  readonly councils: readonly CouncilAgreement[];
  /** Still to answer. */
  readonly waiting: readonly CouncilId[];
}

export interface Agreement {
  /** In the order of the letter. */
  readonly points: readonly AgreementPoint[];
  /** Per council the number of points that it must still answer. */
  readonly waiting: ReadonlyMap<CouncilId, number>;
  /** Whether any council has answered by itself so far. */
  readonly hasAnswers: boolean;
}

/** A pure function of the records: the order of arrival changes nothing. `session` saves working it out again. */
export function agreement(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
  session: SessionView = sessionView(everything, setAside),
): Agreement {
  const state = withoutRecords(everything, setAside);
  const councils = (currentInvitation(state.invitations)?.councils ?? []).map(({ id }) => id);
  const answers = ownAnswers(state.answers);
  const places = new Map(sectionsOf(letterSettings(state).outline).map((id, place) => [id, place]));
  const placeOf = ({ joint }: JointPointView) => places.get(joint.section) ?? places.size;
  const inOrder = [...session.jointPoints].sort((a, b) => placeOf(a) - placeOf(b));
  const points = inOrder.map((view): AgreementPoint => {
    const { joint } = view;
    const draft = draftHash(joint);
    const counting = new Map(
      effectivePositions(view, answers).map(({ council, position }) => [council, position]),
    );
    const noted = new Map(view.positions.map((each) => [each.council, each]));
    const brought = new Set(view.members.map(({ council }) => council));
    const all = councils.map((council): CouncilAgreement => {
      const own = (answers.get(joint.id)?.get(council) ?? []).map((each) => ({
        ...each,
        isOutdated: each.answer.draft !== draft,
      }));
      const told = noted.get(council);
      const counts = counting.get(council);
      return {
        council,
        own,
        state: stateOf(
          own,
          told !== undefined && (told.draft === draft || (told.draft === undefined && own.length === 0)),
        ),
        brought: brought.has(council),
        ...(told !== undefined && { noted: told.position }),
        ...(counts !== undefined && { counts }),
      };
    });
    const waiting = all.filter(({ state }) => state === 'open' || state === 'outdated');
    return { view, joint, draft, councils: all, waiting: waiting.map(({ council }) => council) };
  });
  const open = new Map<CouncilId, number>(councils.map((council) => [council, 0]));
  for (const { waiting } of points)
    for (const council of waiting) open.set(council, (open.get(council) ?? 0) + 1);
  return { points, waiting: open, hasAnswers: Object.keys(state.answers).length > 0 };
}

function sectionsOf(outline: readonly LetterSection[]): SectionId[] {
  return outline.flatMap(({ id, children }) => [id, ...sectionsOf(children)]);
}

function stateOf(own: readonly SeenAnswer[], isNoted: boolean): AgreementState {
  if (own.some(({ isOutdated }) => !isOutdated)) return 'answered';
  if (isNoted) return 'noted';
  return own.length > 0 ? 'outdated' : 'open';
}
