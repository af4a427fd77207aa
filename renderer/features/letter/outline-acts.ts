// Moving, naming and adding parts of the letter, as acts for the record.
import type { DecisionAct, JointPoint, LetterSection, SectionId } from '@shared/domain';

export type Direction = 'up' | 'down';

/** The outline with one section a place up or down among its neighbours; null when it cannot go further. */
export function moveSection(
  sections: readonly LetterSection[],
  id: SectionId,
  direction: Direction,
): LetterSection[] | null {
  const at = sections.findIndex((section) => section.id === id);
  if (at >= 0) return swapped(sections, at, direction === 'up' ? at - 1 : at + 1);
  for (const [place, section] of sections.entries()) {
    const children = moveSection(section.children, id, direction);
    if (children !== null) return [...sections].with(place, { ...section, children });
  }
  return null;
}

export function renameSection(
  sections: readonly LetterSection[],
  id: SectionId,
  title: string,
): LetterSection[] {
  return sections.map((section) => ({
    ...section,
    ...(section.id === id && { title }),
    children: renameSection(section.children, id, title),
  }));
}

/** Behind `after`, or at the end. */
export function addSection(
  sections: readonly LetterSection[],
  added: LetterSection,
  after: SectionId | null,
): LetterSection[] {
  const at = sections.findIndex((section) => section.id === after);
  return at < 0 ? [...sections, added] : [...sections].toSpliced(at + 1, 0, added);
}

/** What the section says before its points; Markdown. */
export function introduceSection(
  sections: readonly LetterSection[],
  id: SectionId,
  intro: string,
): LetterSection[] {
  return sections.map((section) => ({
    ...section,
    ...(section.id === id && { intro }),
    children: introduceSection(section.children, id, intro),
  }));
}

/** The outline without a section; what it holds goes with it, so only for an empty one. */
export function removeSection(sections: readonly LetterSection[], id: SectionId): LetterSection[] {
  return sections.flatMap((section) =>
    section.id === id ? [] : [{ ...section, children: removeSection(section.children, id) }],
  );
}

/** A section with all that is in it just before another; null when that other is itself or within it. */
export function placeSection(
  sections: readonly LetterSection[],
  id: SectionId,
  before: SectionId,
): LetterSection[] | null {
  const moved = findSection(sections, id);
  if (moved === undefined || findSection([moved], before) !== undefined) return null;
  const insert = (into: readonly LetterSection[]): LetterSection[] =>
    into.flatMap((section) => {
      const kept = { ...section, children: insert(section.children) };
      return section.id === before ? [moved, kept] : [kept];
    });
  return insert(removeSection(sections, id));
}

export function findSection(sections: readonly LetterSection[], id: SectionId): LetterSection | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function setOutline(sections: readonly LetterSection[]): DecisionAct {
  return { act: 'set-outline', sections: [...sections] };
}

/** A section as the outline shows it, with the points in it. */
export interface SectionRow {
  readonly id: SectionId;
  readonly points: readonly JointPoint[];
}

/** One place up or down; from the edge of a section into the next. Null at the edges of the letter. */
export function movePoint(
  rows: readonly SectionRow[],
  id: string,
  direction: Direction,
): DecisionAct[] | null {
  const place = rows.findIndex((row) => row.points.some((point) => point.id === id));
  const row = rows[place];
  const at = row?.points.findIndex((point) => point.id === id) ?? -1;
  const point = row?.points[at];
  if (row === undefined || point === undefined) return null;
  const within = swapped(row.points, at, direction === 'up' ? at - 1 : at + 1);
  if (within !== null) return inOrder(within, row.id);
  const next = rows[direction === 'up' ? place - 1 : place + 1];
  if (next === undefined) return null;
  return inOrder(direction === 'up' ? [...next.points, point] : [point, ...next.points], next.id);
}

/** A point into a section: before another point there, or at the end. Null when it stands there already. */
export function placePoint(
  rows: readonly SectionRow[],
  id: string,
  section: SectionId,
  before: string | null,
): DecisionAct[] | null {
  const point = rows.flatMap(({ points }) => points).find((each) => each.id === id);
  const row = rows.find((each) => each.id === section);
  if (point === undefined || row === undefined || before === id) return null;
  const others = row.points.filter((each) => each.id !== id);
  const at = others.findIndex((each) => each.id === before);
  const acts = inOrder(others.toSpliced(at < 0 ? others.length : at, 0, point), section);
  return acts.length === 0 ? null : acts;
}

/** Acts that give points this order in a section: only those that have to change. */
function inOrder(points: readonly JointPoint[], section: SectionId): DecisionAct[] {
  const orders = points.map((point) => point.order).sort((a, b) => a - b);
  const areDistinct = new Set(orders).size === orders.length;
  return points.flatMap((point, at): DecisionAct[] => {
    const order = areDistinct ? (orders[at] ?? at) : at + 1;
    if (order === point.order && section === point.section) return [];
    return [{ act: 'take', jointPoint: { ...point, section, order } }];
  });
}

function swapped<T>(items: readonly T[], one: number, other: number): T[] | null {
  const first = items[one];
  const second = items[other];
  if (first === undefined || second === undefined) return null;
  return items.with(one, second).with(other, first);
}
