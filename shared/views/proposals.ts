// What the session goes through one by one: joint points, and points that the machine thinks belong together.
import type { PointKind } from '../domain';
import type { Suggestions } from '../similarity/similarity';
import type { CurrentPoint } from './current-points';
import { type Partner, keptApartPairs, pairText, partnerFinder } from './proposal-partners';
import type { JointPointView, SessionView, SetAsidePoint } from './session-view';

export type { Partner };

/** `open` asks for a decision, `joint` is in the letter, `parked` and `dropped` are decided but not in the letter. */
export type ProposalState = 'open' | 'joint' | 'parked' | 'dropped';

export interface Proposal {
  /** `joint:` with the id, else `point:` with the key of the first member: the same as long as that member stays first. */
  readonly id: string;
  readonly state: ProposalState;
  readonly title: string;
  readonly chapter: string;
  readonly kind: PointKind;
  /** The current texts, in the order of the councils. Sources that were withdrawn are only in `joint.members`. */
  readonly members: readonly CurrentPoint[];
  readonly joint?: JointPointView;
  readonly setAside?: SetAsidePoint;
  readonly partners: readonly Partner[];
  /** A source changed, or two decisions stand that did not know each other: somebody must look again. */
  readonly needsAttention: boolean;
  /** Open, and of points that came in late. */
  readonly isLate: boolean;
}

export interface ProposalOptions {
  /** Chapters in the order of the letter; others follow in the order of the points. */
  readonly chapters?: readonly string[];
  /** Points that a person put together before deciding: the key of a member, and of the point added to it. */
  readonly added?: readonly (readonly [string, string])[];
  /** Keys of points that came in late: they stand at the end, beside no point that was there already. */
  readonly late?: ReadonlySet<string>;
  /** The chapter of a joint point of which no source counts now. */
  readonly chapterOf?: (joint: JointPointView) => string;
}

type Group = Omit<Proposal, 'partners' | 'title' | 'chapter' | 'kind' | 'isLate'> & {
  readonly title?: string | undefined;
};

/**
 * Every current point in exactly one proposal, in the order of the letter's chapters. A proposal keeps its place when it is
 * decided. Points that the session keeps apart are never proposed together, whatever the suggestions say.
 */
export function proposals(
  session: SessionView,
  suggestions: Suggestions,
  options: ProposalOptions = {},
): Proposal[] {
  const apart = keptApartPairs(session);
  const late = options.late ?? new Set<string>();
  const groups = [...decidedGroups(session), ...openGroups(session, suggestions, options, apart)];
  const home = new Map(
    groups.flatMap((group) => group.members.map((member) => [member.key, group.id] as const)),
  );
  const partners = partnerFinder(session, suggestions, home, apart);
  const place = placesOf(session.points, options.chapters ?? []);
  const isLate = ({ state, members }: Group) =>
    state === 'open' && members.length > 0 && members.every(({ key }) => late.has(key));
  return groups
    .map((group) => ({
      ...group,
      ...describe(group, options),
      partners: partners(group),
      isLate: isLate(group),
    }))
    .sort((a, b) => Number(a.isLate) - Number(b.isLate) || place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

function decidedGroups(session: SessionView): Group[] {
  const contested = new Set(session.contested.map((point) => point.key));
  const joints = session.jointPoints.map((joint): Group => {
    const members = joint.members.flatMap((member) => member.current ?? []);
    return {
      id: `joint:${joint.joint.id}`,
      state: 'joint',
      title: joint.joint.title,
      members,
      joint,
      needsAttention:
        joint.isReopened ||
        joint.otherVersions.length > 0 ||
        members.some((member) => contested.has(member.key)),
    };
  });
  const aside = (entries: readonly SetAsidePoint[], state: ProposalState) =>
    entries.map((entry): Group => {
      const needsAttention = entry.isReopened || contested.has(entry.key);
      return { id: `point:${entry.key}`, state, members: [entry.point], setAside: entry, needsAttention };
    });
  return [...joints, ...aside(session.parked, 'parked'), ...aside(session.dropped, 'dropped')];
}

function openGroups(
  session: SessionView,
  suggestions: Suggestions,
  { added = [], late = new Set<string>() }: ProposalOptions,
  apart: ReadonlySet<string>,
): Group[] {
  const open = new Map(session.undecided.map((point) => [point.key, point]));
  const left = new Set(open.keys());
  const clusters = suggestions.clusters.flatMap(({ keys }) => {
    const own = keys.filter((key) => left.delete(key));
    const parts = [own.filter((key) => !late.has(key)), own.filter((key) => late.has(key))];
    return parts.filter((part) => part.length > 0);
  });
  let groups = [...clusters, ...[...left].map((key) => [key])];
  for (const [to, key] of added) {
    const target = groups.find((group) => group.includes(to));
    if (!target || target.includes(key) || !open.has(key)) continue;
    groups = groups.map((group) =>
      group === target
        ? group.toSpliced(group.indexOf(to) + 1, 0, key)
        : group.filter((other) => other !== key),
    );
  }
  const order = new Map(session.points.map((point, position) => [point.key, position]));
  return groups
    .flatMap((keys) => separate(keys, apart))
    .map((keys) => keys.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .flatMap((keys): Group[] => {
      const members = keys.flatMap((key) => open.get(key) ?? []);
      const first = members[0];
      return first ? [{ id: `point:${first.key}`, state: 'open', members, needsAttention: false }] : [];
    });
}

/** Parts of a group in which no two points are kept apart: each point joins the first part that will have it. */
function separate(keys: readonly string[], apart: ReadonlySet<string>): string[][] {
  if (apart.size === 0) return [[...keys]];
  const parts: string[][] = [];
  for (const key of keys) {
    const part = parts.find((others) => others.every((other) => !apart.has(pairText(key, other))));
    if (part) part.push(key);
    else parts.push([key]);
  }
  return parts;
}

function describe(
  group: Group,
  { chapterOf }: ProposalOptions,
): Pick<Proposal, 'title' | 'chapter' | 'kind'> {
  const [first] = group.members;
  // The name of a proposal is that of the text that it starts from: what the letter would print.
  const named = startOf(group.members);
  const titled = group.title?.trim() ? group.title : named?.point.title;
  return {
    title: titled?.trim() ? titled : firstWords(group.joint?.joint.body ?? named?.point.body ?? ''),
    chapter: first?.point.chapter ?? (group.joint && chapterOf?.(group.joint)) ?? '',
    kind: group.joint?.joint.kind ?? first?.point.kind ?? 'advies',
  };
}

/** The point whose text a joint text starts from: the longest, of equally long ones the first. */
export function startOf(members: readonly CurrentPoint[]): CurrentPoint | undefined {
  const length = ({ point }: CurrentPoint) => point.body.length + (point.advice?.length ?? 0);
  return members.reduce<CurrentPoint | undefined>(
    (longest, member) => (longest === undefined || length(member) > length(longest) ? member : longest),
    undefined,
  );
}

function firstWords(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

function placesOf(
  points: readonly CurrentPoint[],
  chapters: readonly string[],
): (proposal: Proposal) => number {
  const chapterPlace = new Map(
    [...new Set([...chapters, ...points.map((p) => p.point.chapter)])].map((c, at) => [c, at]),
  );
  const pointPlace = new Map(points.map((point, at) => [point.key, at]));
  return (proposal) => {
    const first = Math.min(...proposal.members.map((member) => pointPlace.get(member.key) ?? 0));
    const chapter = chapterPlace.get(proposal.chapter) ?? chapterPlace.size;
    return chapter * (points.length + 1) + (Number.isFinite(first) ? first : points.length);
  };
}
