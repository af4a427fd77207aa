// A contribution as a text for people: one model for the covering page in the file and for the Word version.
import type { AdvicePoint, Contribution, Council, Invitation, Quote } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { contributionTextWords as say } from '../i18n/nl-sending';
import { HeadingNumbers } from '../letter/heading-numbers';
import type { LetterBlock, LetterModel } from '../letter/letter-model';
import { adviceBlocks, markdownBlocks } from '../letter/markdown-blocks';

/**
 * Title, who sent it and when, and every point under its chapter: kind, text, advice, and the passage that it is about.
 * Chapters come in the order of the invitation, others after them; nothing that a council wrote is left out.
 */
export function contributionModel(
  contribution: Contribution,
  invitation: Invitation | undefined,
): LetterModel {
  const council = invitation?.councils.find(({ id }) => id === contribution.council);
  const title = titleOf(contribution, council);
  const about = invitation?.title ?? '';
  return {
    language: 'nl-NL',
    title,
    author: contribution.sentBy || nameOf(contribution, council),
    subject: about,
    isConcept: false,
    blocks: [
      { type: 'title', text: title },
      ...(about === '' ? [] : [{ type: 'subtitle', text: say.subtitle(about) } as const]),
      { type: 'reference', rows: rowsOf(contribution, invitation) },
      ...(contribution.points.length === 0
        ? [{ type: 'paragraph', content: [{ text: say.noPoints }] } as const]
        : pointBlocks(contribution.points, invitation?.chapters ?? [])),
    ],
  };
}

function titleOf(contribution: Contribution, council: Council | undefined): string {
  const name = nameOf(contribution, council);
  return contribution.role === 'member'
    ? say.inbreng(contribution.author ?? contribution.sentBy, name)
    : say.contribution(name);
}

function nameOf({ council: id }: Contribution, council: Council | undefined): string {
  return council?.name ?? id;
}

function rowsOf(contribution: Contribution, invitation: Invitation | undefined) {
  const { rows } = say;
  const { revision, date, sentBy, points } = contribution;
  return [
    { label: rows.date, value: dutchDate(date) },
    { label: rows.number, value: String(revision ?? 1) },
    { label: rows.by, value: sentBy },
    { label: rows.points, value: String(points.length) },
    {
      label: rows.deadline,
      value: invitation?.deadline === undefined ? '' : say.before(dutchDate(invitation.deadline)),
    },
  ].filter(({ value }) => value !== '');
}

function pointBlocks(points: readonly AdvicePoint[], order: readonly string[]): LetterBlock[] {
  const chapters = new Map<string, AdvicePoint[]>(order.map((chapter) => [chapter, []]));
  for (const point of points) {
    const chapter = point.chapter.trim();
    const inside = chapters.get(chapter);
    if (inside === undefined) chapters.set(chapter, [point]);
    else inside.push(point);
  }
  const numbers = new HeadingNumbers();
  let counted = 0;
  return [...chapters]
    .filter(([, inside]) => inside.length > 0)
    .flatMap(([chapter, inside], place): LetterBlock[] => [
      heading(1, numbers, chapter === '' ? say.otherChapter : chapter, `hoofdstuk-${place + 1}`),
      ...inside.flatMap((point) => {
        counted += 1;
        const title = point.title.trim() === '' ? say.untitled(counted) : point.title;
        return [heading(2, numbers, title, point.id), ...onePoint(point)];
      }),
    ]);
}

function heading(level: 1 | 2, numbers: HeadingNumbers, text: string, id: string): LetterBlock {
  const { number } = numbers.next(level, undefined);
  return { type: 'heading', level, number, content: [{ text }], anchor: { of: 'part', id } };
}

function onePoint({ kind, body, advice, source }: AdvicePoint): LetterBlock[] {
  return [
    { type: 'support', text: say.kindLine(say.kinds[kind]) },
    ...(source === undefined ? [] : quoteBlocks(source)),
    ...markdownBlocks(body),
    ...adviceBlocks(advice ?? ''),
  ];
}

function quoteBlocks({ quote, section, page }: Quote): LetterBlock[] {
  const place = say.source(section ?? '', page === undefined ? '' : String(page));
  return [
    { type: 'quote', content: [{ text: quote }] },
    ...(place === '' ? [] : [{ type: 'support', text: say.sourceLine(place) } as const]),
  ];
}
