// A section of the letter with everything under it, in the order in which it is read.
import type { LetterSection, SectionId } from '../domain';
import { letterWords } from '../i18n/nl-letter';
import { type CurrentPoint, type JointPointView, chapterTitle, sectionIdOf } from '../views';
import { isSpelledNumber, wantedNumber } from './heading-numbers';
import type { LetterAnchor, LetterBlock, LetterHeading } from './letter-model';
import { markdownBlocks } from './markdown-blocks';
import { type LetterContext, jointPointBlocks, pointHeading, rawPointBlocks } from './point-blocks';

/** Where points go whose own section is gone. No person's section has such an id. */
export const otherPointsSection = '#overige-punten' as SectionId;
const openPointsSection = '#nog-te-beslissen' as SectionId;

/** Points that still wait for a decision, put together as the machine proposes. */
export interface UndecidedGroup {
  readonly title: string;
  readonly points: readonly CurrentPoint[];
}

export interface SectionContents {
  readonly jointPoints: ReadonlyMap<SectionId, readonly JointPointView[]>;
  readonly undecided: ReadonlyMap<SectionId, readonly UndecidedGroup[]>;
}

export function sectionBlocks(
  context: LetterContext,
  section: LetterSection,
  contents: SectionContents,
  level: number,
  isParentNumbered: boolean,
): LetterBlock[] {
  const anchor: LetterAnchor = { of: 'section', id: section.id };
  const headingLevel = Math.min(level, 3) as LetterHeading['level'];
  const wanted = wantedNumber(section.number, isParentNumbered);
  const number = context.numbers.next(headingLevel, wanted);
  const title = isSpelledNumber(wanted) ? `${wanted} ${section.title}` : section.title;
  const isNumbered = number.number !== null;
  // Numbered points above numbered subsections would shift the subsections' numbers.
  const place = { title: section.title, level, isNumbered: isNumbered && section.children.length === 0 };
  return [
    { type: 'heading', level: headingLevel, content: [{ text: title }], anchor, ...number },
    ...markdownBlocks(section.intro ?? ''),
    ...(contents.jointPoints.get(section.id) ?? []).flatMap((view) => {
      const pointAnchor: LetterAnchor = { of: 'joint-point', id: view.joint.id };
      const heading = pointHeading(context, view.joint.title ?? '', place, pointAnchor);
      return [...heading, ...jointPointBlocks(context, view, heading.length === 0 ? pointAnchor : undefined)];
    }),
    ...(contents.undecided.get(section.id) ?? []).flatMap((group) => undecidedBlocks(context, group, place)),
    ...section.children.flatMap((child) => sectionBlocks(context, child, contents, level + 1, isNumbered)),
    ...markdownBlocks(section.outro ?? ''),
  ];
}

/**
 * The outline to print: the chosen one, and behind it a section for points whose section is gone and one for points
 * without a decision that fit nowhere. Nothing is ever left out because its place is.
 */
export function completeOutline(
  outline: readonly LetterSection[],
  jointPoints: readonly JointPointView[],
  groups: readonly UndecidedGroup[],
): { sections: LetterSection[]; contents: SectionContents } {
  const known = new Set<SectionId>();
  const byTitle = new Map<string, SectionId>();
  const visit = (section: LetterSection): void => {
    known.add(section.id);
    byTitle.set(section.title.trim().toLowerCase(), section.id);
    section.children.forEach(visit);
  };
  outline.forEach(visit);
  const other = otherPointsSection;
  const open = openPointsSection;
  const joint = groupBy(jointPoints, (view) => (known.has(view.joint.section) ? view.joint.section : other));
  const undecided = groupBy(groups, (group) => {
    const chapter = group.points[0]?.point.chapter ?? '';
    const id = sectionIdOf(chapter);
    return known.has(id) ? id : (byTitle.get(chapterTitle(chapter).trim().toLowerCase()) ?? open);
  });
  const sections = [...outline];
  if (joint.has(other)) sections.push({ id: other, title: letterWords.otherPointsSection, children: [] });
  if (undecided.has(open)) sections.push({ id: open, title: letterWords.undecidedSection, children: [] });
  return { sections, contents: { jointPoints: joint, undecided } };
}

function undecidedBlocks(
  context: LetterContext,
  group: UndecidedGroup,
  place: Parameters<typeof pointHeading>[2],
): LetterBlock[] {
  const [first] = group.points;
  if (first === undefined) return [];
  const isAlone = group.points.length === 1;
  return [
    ...pointHeading(context, group.title, place, { of: 'part', id: first.key }),
    ...group.points.flatMap((point) =>
      rawPointBlocks(context, point, !isAlone || point.point.title !== group.title),
    ),
  ];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => SectionId): Map<SectionId, T[]> {
  const groups = new Map<SectionId, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
