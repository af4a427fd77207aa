// The annexes behind the letter, in their order, each only where it has something to say.
import type { RecordHash } from '../domain';
import { annexWords as words } from '../i18n/nl-letter-annexes';
import type { SharedState } from '../merge';
import type { JointPointView, LetterSettings, SessionView } from '../views';
import { abbreviationRows } from './abbreviation-rows';
import { annexAnchor, annexHeading, annexPart, minorityAnchor } from './annex-heading';
import { contributionBlocks } from './contributions-annex';
import { decisionBlocks } from './decisions-annex';
import type { LetterAnchor, LetterBlock, LetterText } from './letter-model';
import { type LetterContext, minoritiesOf, minorityBlocks } from './point-blocks';
import { summaryPlaces } from './summary';

export interface AnnexInput {
  readonly state: SharedState;
  readonly setAside: ReadonlySet<RecordHash> | undefined;
  readonly session: SessionView;
  readonly settings: LetterSettings;
  readonly context: LetterContext;
  /** The points of this letter, with the positions that count. */
  readonly views: readonly JointPointView[];
  /** The letter's sections as they will stand in it. */
  readonly body: readonly LetterBlock[];
}

export function annexBlocks(input: AnnexInput): LetterBlock[] {
  const { annexes } = input.settings;
  const parts: { title: string; anchor: LetterAnchor; blocks: LetterBlock[] }[] = [
    {
      title: words.minority,
      anchor: minorityAnchor,
      blocks: input.settings.minority === 'annex' ? minorityAnnex(input) : [],
    },
    ...annexes.map((name) => ({
      title: words[name],
      anchor: annexAnchor(name),
      blocks: contentOf[name](input),
    })),
  ];
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, anchor, blocks }, at) => [annexHeading(at, title, anchor), ...blocks]);
}

const contentOf: Record<LetterSettings['annexes'][number], (input: AnnexInput) => LetterBlock[]> = {
  abbreviations: abbreviationsAnnex,
  contributions: (input) => contributionBlocks(input),
  decisions: ({ state, setAside }) => decisionBlocks(state, setAside),
};

function minorityAnnex({ context, views, body }: AnnexInput): LetterBlock[] {
  const blocks = summaryPlaces(body, views).flatMap(({ view, number, title, anchor }): LetterBlock[] => {
    const minorities = minoritiesOf(view);
    if (minorities.length === 0) return [];
    const place: LetterText[] =
      number === undefined
        ? [{ text: title, to: anchor }]
        : [
            { text: words.minorityAt },
            { text: number.text, to: number.anchor, shows: 'number' },
            { text: `: ${title}` },
          ];
    return [
      { ...annexPart('', `minderheid ${view.joint.id}`), content: place },
      ...minorities.flatMap(({ council, text }) => minorityBlocks(context.nameOf(council), text)),
    ];
  });
  return blocks.length === 0
    ? []
    : [{ type: 'paragraph', content: [{ text: words.minorityIntro }] }, ...blocks];
}

function abbreviationsAnnex({ settings, body }: AnnexInput): LetterBlock[] {
  const rows = abbreviationRows(body, [settings.opening ?? '', settings.closing ?? '']);
  return rows.length === 0
    ? []
    : [
        {
          type: 'table',
          description: words.abbreviationsDescription,
          columns: words.abbreviationColumns,
          widths: [0.3, 0.7],
          rows: rows.map(([short, meaning]) => [[[{ text: short, strong: true }]], [[{ text: meaning }]]]),
        },
      ];
}
