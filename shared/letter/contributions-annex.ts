// What every council brought in, and what became of each of its points: nothing disappears unseen.
import { annexWords as words } from '../i18n/nl-letter-annexes';
import type { CouncilId } from '../domain';
import type { CurrentPoint, JointPointView, SessionView } from '../views';
import { annexPart } from './annex-heading';
import { dutchList } from './dutch-list';
import type { LetterBlock, LetterCell, LetterText } from './letter-model';
import type { LetterContext } from './point-blocks';
import { type PointPlace, summaryPlaces } from './summary';

interface Round {
  readonly session: SessionView;
  readonly context: LetterContext;
  readonly views: readonly JointPointView[];
  readonly body: readonly LetterBlock[];
}

export function contributionBlocks({ session, context, views, body }: Round): LetterBlock[] {
  if (session.points.length === 0) return [];
  const outcomes = new Outcomes(session, context, new Map(placesByKey(summaryPlaces(body, views))));
  return [
    { type: 'paragraph', content: [{ text: words.contributionsIntro }] },
    ...context.allCouncils.flatMap((council): LetterBlock[] => {
      const points = session.points.filter((point) => point.council === council);
      const name = context.nameOf(council);
      return [
        annexPart(name, `bijdrage ${council}`),
        points.length === 0
          ? { type: 'paragraph', content: [{ text: words.noPoints }] }
          : {
              type: 'table',
              description: words.contributionsDescription(name),
              columns: words.contributionColumns,
              widths: [0.44, 0.4, 0.16],
              rows: points.map((point) => [
                [[{ text: titleOf(point), strong: true }]],
                outcomes.of(point).map((text) => [{ text }]),
                outcomes.place(point),
              ]),
            },
      ];
    }),
  ];
}

function placesByKey(places: readonly PointPlace[]): [string, PointPlace][] {
  return places.flatMap((place) => place.view.members.map(({ key }): [string, PointPlace] => [key, place]));
}

class Outcomes {
  readonly #joint: ReadonlyMap<string, JointPointView>;
  readonly #aside: ReadonlyMap<string, readonly string[]>;

  constructor(
    session: SessionView,
    private readonly context: LetterContext,
    private readonly places: ReadonlyMap<string, PointPlace>,
  ) {
    this.#joint = new Map(
      session.jointPoints.flatMap((view) => view.members.map(({ key }) => [key, view] as const)),
    );
    const aside = (entries: SessionView['dropped'], word: string) =>
      entries.map(
        ({ key, reason }) =>
          [key, [word, ...(reason.trim() === '' ? [] : [words.reason(reason.trim())])]] as const,
      );
    this.#aside = new Map([...aside(session.dropped, words.dropped), ...aside(session.parked, words.parked)]);
  }

  of(point: CurrentPoint): readonly string[] {
    const aside = this.#aside.get(point.key);
    if (aside !== undefined) return aside;
    const view = this.#joint.get(point.key);
    if (view === undefined) return [words.undecided];
    const others = [
      ...new Set(view.members.filter(({ key }) => key !== point.key).map(({ council }) => council)),
    ].filter((council) => council !== point.council);
    const reason = view.joint.reason?.trim() ?? '';
    return [
      others.length === 0 ? words.outcome[view.joint.handling] : words.joinedWith(this.#names(others)),
      ...(reason === '' ? [] : [words.reason(reason)]),
      ...(this.places.has(point.key) ? [] : [words.elsewhere]),
    ];
  }

  place(point: CurrentPoint): LetterCell {
    const place = this.#joint.has(point.key) ? this.places.get(point.key) : undefined;
    if (place === undefined) return [[{ text: '–' }]];
    const run: LetterText =
      place.number === undefined
        ? { text: place.title, to: place.anchor }
        : { text: place.number.text, to: place.number.anchor, shows: 'number' };
    return [[run]];
  }

  #names(councils: readonly CouncilId[]): string {
    return dutchList(councils.map(this.context.nameOf));
  }
}

function titleOf({ point }: CurrentPoint): string {
  return point.title.trim() === '' ? words.untitled : point.title;
}
