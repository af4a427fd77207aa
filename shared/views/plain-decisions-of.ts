// The decisions of a session as plain JSON: what `decide` reads back to the same joint points.
import type { CouncilId, LetterSection, Position, RecordHash } from '../domain';
import type { PlainDecisions, PlainSection } from '../exchange/plain-decisions';
import { HeadingNumbers, wantedNumber } from '../letter/heading-numbers';
import { otherPointsSection } from '../letter/section-blocks';
import { letterWords } from '../i18n/nl-letter';
import { type SharedState, indexDecisions, splitSubject, withoutRecords } from '../merge';
import { currentPoints } from './current-points';
import { letterSettings } from './letter-settings';
import { type RefBook, refBook } from './ref-book';
import { type JointPointView, sessionView } from './session-view';

/**
 * Everything that is in force, in the order of the letter. Points are named as in every output, with the texts that
 * the session saw as `sources`; a member that its council withdrew has no name any more and is left out.
 */
export function plainDecisionsOf(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): PlainDecisions {
  const state = withoutRecords(everything, setAside);
  const session = sessionView(state);
  const settings = letterSettings(state);
  const points = currentPoints(state);
  const book = refBook(points);
  const names = new Map(points.map((point) => [point.key, book.nameOf(point)]));
  // What was emptied by other decisions is in no letter; what lost its section goes where the letter puts it.
  const printed = session.jointPoints.filter(({ isEmptied }) => !isEmptied);
  const outline = withRoomFor(printed, settings.outline);
  const headings = headingsOf(outline);
  const { date, reference, subject, place, salutation, opening, closing } = settings;
  return {
    format: 'samenadvies-besluiten/1',
    ...withoutUndefined({ date, reference, subject, place }),
    ...(settings.addressees.length === 0 ? {} : { addressees: [...settings.addressees] }),
    outline: outline.map(plainSection),
    parts: withoutUndefined({ salutation, opening, closing }),
    jointPoints: printed.map((view) => {
      const heading = headings.get(view.joint.section) ?? headings.get(otherPointsSection) ?? '';
      return plainJointPoint(view, heading, names);
    }),
    keptApart: session.keptApart.flatMap((keys) => pairsOf(keys.flatMap((key) => names.get(key) ?? []))),
    parked: session.parked.map(({ key, reason }) => ({ ref: names.get(key) ?? key, reason })),
    split: splitsOf(state, points, book),
    dropped: session.dropped.map(({ key, reason }) => ({ ref: names.get(key) ?? key, reason })),
    signatories: [...settings.signatories],
  };
}

function withRoomFor(views: readonly JointPointView[], outline: readonly LetterSection[]): LetterSection[] {
  const known = headingsOf(outline);
  if (views.every(({ joint }) => known.has(joint.section))) return [...outline];
  return [...outline, { id: otherPointsSection, title: letterWords.otherPointsSection, children: [] }];
}

function plainSection({ number, title, intro, outro, children }: LetterSection): PlainSection {
  return { ...withoutUndefined({ number, intro, outro }), title, children: children.map(plainSection) };
}

/** Per section the name by which a decision list points to it: its number, or its title where it has none. */
function headingsOf(outline: readonly LetterSection[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const numbers = new HeadingNumbers();
  const read = (section: LetterSection, level: 1 | 2 | 3, isNumbered: boolean) => {
    const { number } = numbers.next(level, wantedNumber(section.number, isNumbered));
    names.set(section.id, number ?? section.number ?? section.title);
    const below = Math.min(level + 1, 3) as 1 | 2 | 3;
    for (const child of section.children) read(child, below, number !== null);
  };
  for (const section of outline) read(section, 1, true);
  return names;
}

function plainJointPoint(
  { joint, members, positions, at }: JointPointView,
  heading: string,
  names: ReadonlyMap<string, string>,
): PlainDecisions['jointPoints'][number] {
  const named = members.flatMap(({ key, pinned }) => {
    const ref = names.get(key);
    return ref === undefined ? [] : [{ ref, pinned }];
  });
  const { id, handling, kind, title, body, advice, reason, addressees } = joint;
  return {
    id,
    refs: named.map(({ ref }) => ref),
    sources: named.map(({ pinned }) => pinned),
    decision: handling,
    heading,
    kind,
    // An empty text is a text too: without one, reading the list would put in the words of the members.
    ...withoutUndefined({ title, body: body ?? '', advice, reason, addressees }),
    at,
    ...(positions.length === 0 ? {} : { positions: Object.fromEntries(positions.map(plainPosition)) }),
  };
}

function plainPosition({
  council,
  position: { stance, text, onBehalf },
}: {
  readonly council: CouncilId;
  readonly position: Position;
}) {
  return [council, { stance, ...withoutUndefined({ text, 'on-behalf': onBehalf }) }] as const;
}

/** Kept apart is said of a group; the list says it of pairs. */
function pairsOf(refs: readonly string[]): [string, string][] {
  return refs.flatMap((one, at) => refs.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** Splits of texts that are still current: others say nothing any more. */
function splitsOf(
  state: SharedState,
  points: ReturnType<typeof currentPoints>,
  book: RefBook,
): NonNullable<PlainDecisions['split']> {
  const index = indexDecisions(state.decisions);
  const seen = new Set<string>();
  return points.flatMap(({ partOf, council }) => {
    if (partOf === undefined || seen.has(`${council}/${partOf.point}`)) return [];
    seen.add(`${council}/${partOf.point}`);
    const act = index.inForce(splitSubject(partOf))[0]?.[1].act;
    if (act?.act !== 'split') return [];
    const whole = Object.values(state.contributions)
      .flatMap((contribution) => (contribution.council === council ? contribution.points : []))
      .find(({ id }) => id === partOf.point);
    const ref = whole?.ref ?? partOf.point;
    const isShared = book.find(ref).length > 0;
    return [{ ref: isShared ? `${council}/${ref}` : ref, parts: act.parts }];
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<
    Defined<T>
  >;
}
