// One point of the letter: heading, text, advice, who brought it, who differs.
import type { AddresseeId, CouncilId, PolicyDocument } from '../domain';
import { letterWords } from '../i18n/nl-letter';
import type { CurrentPoint, JointPointView, LetterSettings } from '../views';
import { annexNumber, minorityAnchor } from './annex-heading';
import { dutchList } from './dutch-list';
import type { HeadingNumbers } from './heading-numbers';
import type { LetterAnchor, LetterBlock, LetterHeading } from './letter-model';
import { adviceBlocks, markdownBlocks } from './markdown-blocks';
import { sourcesOf, withSources } from './sources';

/** What every point of one letter needs to know. */
export interface LetterContext {
  readonly numbers: HeadingNumbers;
  readonly nameOf: (council: CouncilId) => string;
  readonly allCouncils: readonly CouncilId[];
  readonly supportLine: LetterSettings['supportLine'];
  readonly minority: LetterSettings['minority'];
  readonly sources: LetterSettings['sources'];
  readonly documents: readonly PolicyDocument[];
  /** For whom alone, where that must be said. */
  readonly onlyFor: (addressees: readonly AddresseeId[] | undefined) => readonly string[];
  readonly isConcept: boolean;
}

/** A heading above a point, one level below its section; none where it would only repeat the section's title. */
export function pointHeading(
  context: LetterContext,
  title: string,
  section: { readonly title: string; readonly level: number; readonly isNumbered: boolean },
  anchor: LetterAnchor,
): LetterHeading[] {
  if (title.trim() === '' || isSameTitle(title, section.title)) return [];
  const level = Math.min(section.level + 1, 3) as LetterHeading['level'];
  const numbered = section.isNumbered && section.level < 3;
  const number = context.numbers.next(level, numbered ? undefined : null);
  return [{ type: 'heading', level, content: [{ text: title }], anchor, ...number }];
}

export function jointPointBlocks(
  context: LetterContext,
  view: JointPointView,
  anchor: LetterAnchor | undefined,
): LetterBlock[] {
  const { joint } = view;
  const body = markdownBlocks(joint.body ?? '', anchor);
  const hasAnchor = body.some((block) => 'anchor' in block);
  const text = [...body, ...adviceBlocks(joint.advice ?? '', hasAnchor ? undefined : anchor)];
  const addressees = context.onlyFor(joint.addressees);
  return [
    ...withSources(text, sourcesOf(view), context.sources, context.documents),
    ...(addressees.length === 0
      ? []
      : [{ type: 'support', text: letterWords.onlyFor(dutchList(addressees)) } as const]),
    ...supportBlocks(context, view),
    ...(context.minority === 'annex'
      ? minorityElsewhere(context, view)
      : minoritiesOf(view).flatMap(({ council, text: position }) =>
          minorityBlocks(context.nameOf(council), position),
        )),
  ];
}

/** The councils that think otherwise and say why. */
export function minoritiesOf(view: JointPointView): { council: CouncilId; text: string }[] {
  return view.positions.flatMap(({ council, position: { stance, text } }) =>
    stance === 'minderheid' && text !== undefined && text.trim() !== '' ? [{ council, text }] : [],
  );
}

/** Minority positions come first of all annexes, so their letter is known before there is one. */
function minorityElsewhere(context: LetterContext, view: JointPointView): LetterBlock[] {
  const councils = minoritiesOf(view).map(({ council }) => council);
  if (councils.length === 0) return [];
  const lead = letterWords.minorityElsewhere(names(context, councils), councils.length === 1);
  const number = annexNumber(0);
  return [
    {
      type: 'support',
      text: `${lead}${number}.`,
      content: [{ text: lead }, { text: number, to: minorityAnchor, shows: 'number' }, { text: '.' }],
    },
  ];
}

/** A point as its council wrote it, in a letter that is still a concept; with its own title where that is not shown yet. */
export function rawPointBlocks(
  context: LetterContext,
  current: CurrentPoint,
  isTitleShown: boolean,
): LetterBlock[] {
  const { point } = current;
  const anchor: LetterAnchor = { of: 'part', id: `punt ${current.key}` };
  const title: LetterBlock[] =
    isTitleShown && point.title.trim() !== ''
      ? [{ type: 'heading', level: 3, number: null, content: [{ text: point.title }], anchor }]
      : [];
  return [
    ...title,
    ...current.versions.flatMap((version) => [
      ...(version.title === point.title || version.title.trim() === ''
        ? []
        : [{ type: 'paragraph', content: [{ text: version.title, strong: true }] } as const]),
      ...markdownBlocks(version.body),
      ...adviceBlocks(version.advice ?? ''),
    ]),
    { type: 'support', text: letterWords.brought(context.nameOf(current.council)) },
  ];
}

function supportBlocks(context: LetterContext, view: JointPointView): LetterBlock[] {
  const brought = [...new Set(view.members.map((member) => member.council))];
  if (context.isConcept) {
    return brought.length === 0
      ? []
      : [{ type: 'support', text: letterWords.brought(names(context, brought)) }];
  }
  const stances = new Map(view.positions.map(({ council, position }) => [council, position.stance]));
  const supporting = context.allCouncils.filter((council) =>
    stances.has(council) ? stances.get(council) === 'steunt' : brought.includes(council),
  );
  const isShown =
    context.supportLine === 'always' ||
    (context.supportLine === 'not-all' && supporting.length < context.allCouncils.length);
  return isShown && supporting.length > 0
    ? [{ type: 'support', text: letterWords.supported(names(context, supporting)) }]
    : [];
}

export function minorityBlocks(council: string, text: string): LetterBlock[] {
  return [
    { type: 'paragraph', content: [{ text: letterWords.minority(council), emphasis: true }] },
    ...markdownBlocks(text),
  ];
}

function names(context: LetterContext, councils: readonly CouncilId[]): string {
  return dutchList(councils.map(context.nameOf));
}

function isSameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
