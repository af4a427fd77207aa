// What the councils ask, on one page: every advice with the number under which it can be answered.
import { letterWords as words } from '../i18n/nl-letter';
import { sentencesOf } from '../rich-text';
import type { JointPointView } from '../views';
import type { LetterAnchor, LetterBlock, LetterText } from './letter-model';
import { adviceBlocks } from './markdown-blocks';

/** As much of an advice as fits a summary. */
const longestAdvice = 240;

/** A point and where it stands in the letter. */
export interface PointPlace {
  readonly view: JointPointView;
  /** Where the point stands, and the number there; without a number of its own it has its section's. */
  readonly anchor: LetterAnchor;
  readonly number: { readonly text: string; readonly anchor: LetterAnchor } | undefined;
  readonly title: string;
}

/** The points that ask for something, in the order of `blocks`. */
export function summaryPoints(
  blocks: readonly LetterBlock[],
  views: readonly JointPointView[],
): PointPlace[] {
  return summaryPlaces(blocks, views).filter(
    ({ view: { joint } }) => joint.kind === 'advies' || (joint.advice ?? '').trim() !== '',
  );
}

/** All points with their places, as they stand in `blocks`. */
export function summaryPlaces(
  blocks: readonly LetterBlock[],
  views: readonly JointPointView[],
): PointPlace[] {
  const byId = new Map(views.map((view) => [view.joint.id as string, view]));
  const points: PointPlace[] = [];
  let above: { number: PointPlace['number']; title: string } = { number: undefined, title: '' };
  for (const block of blocks) {
    if (block.type === 'heading') {
      const title = plain(block.content);
      const number = block.number === null ? undefined : { text: block.number, anchor: block.anchor };
      if (block.anchor.of === 'section') above = { number, title };
      add(block.anchor, number ?? above.number, title);
    } else if ('anchor' in block) add(block.anchor, above.number, above.title);
  }
  return points;

  function add(anchor: LetterAnchor, number: PointPlace['number'], title: string): void {
    const view = anchor.of === 'joint-point' ? byId.get(anchor.id) : undefined;
    if (view === undefined) return;
    byId.delete(anchor.id);
    const own = view.joint.title?.trim() ?? '';
    points.push({ view, anchor, number, title: own === '' ? title : own });
  }
}

export function summaryBlocks(points: readonly PointPlace[], form: 'list' | 'table'): LetterBlock[] {
  if (points.length === 0) return [];
  const heading: LetterBlock = {
    type: 'heading',
    level: 1,
    number: null,
    content: [{ text: words.summary }],
    anchor: { of: 'part', id: 'samenvatting' },
  };
  const intro: LetterBlock = { type: 'paragraph', content: [{ text: words.summaryIntro(points.length) }] };
  const rows = points.map((point) => ({
    number: numberOf(point),
    title: titleOf(point),
    advice: briefAdvice(point.view),
  }));
  if (form === 'list') {
    return [
      heading,
      intro,
      ...rows.map(({ number, title, advice }): LetterBlock => {
        const rest = title.text === '' ? advice : ` ${advice}`;
        return {
          type: 'summary-line',
          number,
          content: [
            ...(title.text === '' ? [] : [{ ...title, text: withStop(title.text) }]),
            ...(advice === '' ? [] : [{ text: rest }]),
          ],
        };
      }),
    ];
  }
  return [
    heading,
    intro,
    {
      type: 'table',
      description: words.summaryDescription,
      columns: words.summaryColumns,
      widths: [0.1, 0.34, 0.56],
      rows: rows.map(({ number, title, advice }) => [[number], [[title]], [[{ text: advice }]]]),
    },
  ];
}

function numberOf({ number }: PointPlace): LetterText[] {
  return number === undefined ? [] : [{ text: number.text, to: number.anchor, shows: 'number' }];
}

function titleOf({ title, anchor }: PointPlace): LetterText {
  return { text: title, strong: true, to: anchor };
}

/** The first sentence of the advice, or its first wish and how many more there are. */
function briefAdvice({ joint }: JointPointView): string {
  const blocks = adviceBlocks(joint.advice ?? '');
  const list = blocks.find((block) => block.type === 'list');
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'advice' ? [plain(block.content).trim()] : [],
  );
  const text = texts.find((one) => one !== '') ?? '';
  if (text !== '' && !/:\s*$/u.test(text)) return shortened(sentencesOf(text)[0] ?? text);
  const items = list?.type === 'list' ? list.items.filter(({ level }) => level === 0) : [];
  const wishes = items.map(({ content }) =>
    plain(content)
      .replace(/[;,.:\s]+(?:en)?$/u, '')
      .trim(),
  );
  const all = wishes.map((wish) => withStop(capital(wish))).join(' ');
  if (wishes.length === 0) return shortened(text.replace(/:\s*$/u, '.'));
  if (all.length <= longestAdvice) return all;
  return `${shortened(withStop(capital(wishes[0] ?? '')))} ${words.moreWishes(wishes.length - 1)}`.trim();
}

function shortened(text: string): string {
  if (text.length <= longestAdvice) return text;
  const cut = text.slice(0, longestAdvice - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longestAdvice / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function withStop(text: string): string {
  return /[.?!…]["'”’)]?$/u.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plain(content: readonly LetterText[]): string {
  return content.map(({ text }) => text).join('');
}
