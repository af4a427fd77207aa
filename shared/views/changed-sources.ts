// Joint points of which a source changed after the decision: what the council said then and says now, and how the joint
// text could follow.
import type { AdvicePoint, Contribution, JointPoint, RecordHash } from '../domain';
import { type SharedState, contributionHeads, withoutRecords } from '../merge';
import { type SourceMerge, mergeChangedSource } from '../merge/three-way';
import { type ConflictChoice, isResolved, resolveMerge } from '../merge/three-way-choice';
import { pinnedPoint } from './pinned-point';
import { type JointPointView, type MemberView, sessionView } from './session-view';

/**
 * `changed`: another text. `withdrawn`, `held-back`: taken back, or set to concept again. `not-counting`: nothing of this
 * council counts now. `forked`: the council sent versions that do not know each other. `split`: the session cut the point
 * up since. `whole-again`: it was a part, and the cuts do not fit the new text.
 */
export type SourceChange =
  'changed' | 'withdrawn' | 'held-back' | 'not-counting' | 'forked' | 'split' | 'whole-again';

/** One text that stands on one line: nothing in it is merged. `taken`: the council's, where the session kept to it. */
export type LineMerge =
  | { readonly is: 'kept' }
  | { readonly is: 'taken'; readonly value: string }
  | { readonly is: 'conflict'; readonly theirs: string };

/** The joint text as it could become. `isIn`: it says all that the council says now already. */
export interface SourceProposal {
  readonly title: LineMerge;
  readonly body: SourceMerge;
  readonly advice: SourceMerge;
  readonly isIn: boolean;
  /** The joint text is the council's old text: what changes there changes here. */
  readonly isVerbatim: boolean;
}

export interface ChangedSource {
  readonly member: MemberView;
  readonly change: SourceChange;
  /** The text that was decided on; absent where it never arrived here. */
  readonly before?: AdvicePoint;
  /** The texts now: none when taken back, more in a fork. */
  readonly now: readonly AdvicePoint[];
  /** Only where one text became another. */
  readonly proposal?: SourceProposal;
}

export interface ReopenedJoint {
  readonly joint: JointPointView;
  readonly sources: readonly ChangedSource[];
}

/** Every joint point that asks for another look, with only the sources that make it so. */
export function changedSources(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): ReopenedJoint[] {
  const state = withoutRecords(everything, setAside);
  return sessionView(state)
    .jointPoints.filter(({ isReopened }) => isReopened)
    .map((joint) => ({ joint, sources: changedSourcesOf(state, joint) }));
}

/** Of one joint point. `state` is what counts; texts of old are sought in `everything`, so also in what was set aside. */
export function changedSourcesOf(
  state: SharedState,
  { joint, members }: JointPointView,
  everything: SharedState = state,
): ChangedSource[] {
  const stale = members.filter((member) => member.state !== 'current');
  if (stale.length === 0) return [];
  const heads = contributionHeads(state.contributions);
  return stale.map((member): ChangedSource => {
    const before = pinnedPoint(everything, member);
    const change = changeOf(member, heads.get(member.council) ?? []);
    const now = member.current?.versions ?? member.whole?.versions ?? [];
    const [text] = now;
    const proposal =
      change === 'changed' && before !== undefined && text !== undefined
        ? proposeText(before, text, joint)
        : undefined;
    return {
      member,
      change,
      now,
      ...(before === undefined ? {} : { before }),
      ...(proposal === undefined ? {} : { proposal }),
    };
  });
}

function changeOf(
  { key, current, whole, state }: MemberView,
  heads: readonly (readonly [RecordHash, Contribution])[],
): SourceChange {
  if (whole !== undefined) return 'whole-again';
  if (current !== undefined) return current.versions.length > 1 ? 'forked' : 'changed';
  if (state === 'changed') return 'split';
  if (heads.length === 0) return 'not-counting';
  const [, point] = JSON.parse(key) as [string, string];
  const isHeld = heads.some(([, { heldBack }]) => heldBack.some((id) => id === point));
  return isHeld ? 'held-back' : 'withdrawn';
}

function proposeText(before: AdvicePoint, now: AdvicePoint, joint: JointPoint): SourceProposal {
  const title = mergeLine(before.title, now.title, joint.title ?? '');
  const body = mergeChangedSource(before.body, now.body, joint.body ?? '');
  const advice = mergeChangedSource(before.advice ?? '', now.advice ?? '', joint.advice ?? '');
  return {
    title,
    body,
    advice,
    isIn: title.is === 'kept' && body.isIn && advice.isIn,
    isVerbatim:
      before.title === (joint.title ?? '') &&
      before.body === (joint.body ?? '') &&
      (before.advice ?? '') === (joint.advice ?? ''),
  };
}

/** A joint point without a title of its own keeps having none. */
function mergeLine(base: string, theirs: string, mine: string): LineMerge {
  if (theirs === base || theirs === mine || mine.trim() === '') return { is: 'kept' };
  return mine === base ? { is: 'taken', value: theirs } : { is: 'conflict', theirs };
}

/** What was chosen: the title of the council or not, and a choice for each conflict, in order. */
export interface ProposalChoices {
  readonly takesTitle: boolean;
  readonly body: readonly (ConflictChoice | undefined)[];
  readonly advice: readonly (ConflictChoice | undefined)[];
}

export const noChoices: ProposalChoices = { takesTitle: false, body: [], advice: [] };

/** The joint text with the proposal and the choices in it. Markdown. */
export function proposedText(
  { title, body, advice }: SourceProposal,
  joint: JointPoint,
  choices: ProposalChoices,
): { title: string; body: string; advice: string } {
  const mine = joint.title ?? '';
  return {
    title:
      title.is === 'taken'
        ? title.value
        : title.is === 'conflict' && choices.takesTitle
          ? title.theirs
          : mine,
    body: body.clean ?? resolveMerge(body, choices.body),
    advice: advice.clean ?? resolveMerge(advice, choices.advice),
  };
}

/** Whether nothing is left to choose. A title needs no choice: the session's own stays unless somebody takes the other. */
export function isProposalResolved({ body, advice }: SourceProposal, choices: ProposalChoices): boolean {
  return isResolved(body, choices.body) && isResolved(advice, choices.advice);
}
