// What people chose between the versions of a council becomes a contribution that replaces them all.
import type { AdvicePoint, Contribution, PointId } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import type { SharedState } from '../merge';
import { refOf } from './current-points';
import type { CouncilFork, ForkPoint } from './fork-view';
import { ancestryOf } from './own-ancestry';
import { nextRevision } from './own-next';

/** A place in `sayings`, or every text as a point of its own. */
export type PointChoice = number | 'both';
export type ForkChoices = ReadonlyMap<PointId, PointChoice>;

/** What counts for a point: what was chosen, else what is proposed; null where somebody has to choose first. */
export function choiceFor(point: ForkPoint, choices: ForkChoices): PointChoice | null {
  return choices.get(point.id) ?? point.proposed;
}

/** The points on which somebody has to choose still. */
export function openPointsOf(fork: CouncilFork, choices: ForkChoices): readonly ForkPoint[] {
  return fork.points.filter((point) => choiceFor(point, choices) === null);
}

interface ChosenBy {
  /** Who chose, for people to read. */
  readonly sentBy: string;
  /** Calendar day, ISO. */
  readonly date: string;
}

/**
 * The contribution on behalf of the council, in the council's own words only. It names all versions and everything that
 * they replace. Null as long as {@link openPointsOf} is not empty.
 */
export function mintChoice(
  state: SharedState,
  fork: CouncilFork,
  choices: ForkChoices,
  { sentBy, date }: ChosenBy,
): Contribution | null {
  const chosen = fork.points.map((point) => [point, choiceFor(point, choices)] as const);
  if (chosen.some(([, choice]) => choice === null)) return null;
  const taken = new Set(fork.points.map(({ id }) => id));
  const points = chosen.flatMap(([point, choice]) => textsOf(fork, point, choice, taken));
  const concepts = chosen.flatMap(([point, choice]) =>
    typeof choice === 'number' && point.sayings[choice]?.says === 'concept' ? [point.id] : [],
  );
  const heldBack = new Set([
    ...concepts,
    ...fork.versions.flatMap(([, version]) => version.heldBack.filter((id) => !taken.has(id))),
  ]);
  return {
    type: 'contribution',
    dossier: state.dossier,
    council: fork.council,
    role: 'council',
    revision: nextRevision(fork.versions.map(([, version]) => version)),
    sentBy,
    date,
    ancestors: ancestryOf(
      state.contributions,
      fork.versions.map(([hash]) => hash),
    ),
    points,
    heldBack: [...heldBack],
    minted: 'choice',
  };
}

function textsOf(
  fork: CouncilFork,
  { sayings }: ForkPoint,
  choice: PointChoice | null,
  taken: Set<PointId>,
): AdvicePoint[] {
  if (typeof choice === 'number') return sayings[choice]?.point ? [sayings[choice].point] : [];
  const [first, ...others] = sayings.flatMap(({ point }) => point ?? []);
  if (first === undefined) return [];
  return [first, ...others.map((point, at) => renamed(fork, point, at + 2, taken))];
}

/** The second text of a point under an id of its own, the same on every computer. */
function renamed(fork: CouncilFork, point: AdvicePoint, number: number, taken: Set<PointId>): AdvicePoint {
  let id = `${point.id.slice(0, 100)}-${hashPoint(fork.council, point).slice(0, 8)}` as PointId;
  while (taken.has(id)) id = `${id}x` as PointId;
  taken.add(id);
  return { ...point, id, ref: `${refOf(point).slice(0, 110)}-${number}` };
}
