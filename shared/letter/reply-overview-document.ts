// What the colleges answered, for the council meeting: numbers first, then what asks attention, then every point.
import type { Dossier } from '../commands';
import { replyStatuses } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { replyWords } from '../i18n/nl-reply';
import { replyDocumentWords as words } from '../i18n/nl-reply-documents';
import { currentInvitation, withoutRecords } from '../merge';
import type { CollegeAnswer, CollegeOverview } from '../views/reply-overview';
import type { ReplyView } from '../views/reply-view';
import { collegeName } from './college-name';
import { dutchList } from './dutch-list';
import type { LetterBlock, LetterCell, LetterModel } from './letter-model';

/** `today` is an ISO date. Answers that nobody looked over stay out, and that is said. */
export function replyOverviewDocument(
  { shared, local }: Dossier,
  { points, overview }: ReplyView,
  today: string,
): LetterModel {
  const invitation = currentInvitation(withoutRecords(shared, new Set(local.setAside)).invitations);
  const title = invitation?.title ?? words.overview;
  const answered = overview.colleges.filter(({ replies }) => replies.length > 0);
  return {
    language: 'nl-NL',
    title,
    author: dutchList((invitation?.councils ?? []).map(({ name }) => name)),
    subject: words.overview,
    isConcept: false,
    blocks: [
      { type: 'title', text: words.overview },
      { type: 'subtitle', text: words.about(title, dutchDate(today)) },
      heading(words.numbers, 'aantallen'),
      paragraph(words.numbersLead(points.length, answered.length, overview.colleges.length)),
      ...(answered.length === 0 ? [] : [countsTable(answered)]),
      ...overview.colleges
        .filter(({ proposed }) => proposed > 0)
        .map((college) => paragraph(words.notConfirmed(collegeName(college.addressee.name)))),
      ...overview.deadline.silent.map((id) =>
        paragraph(
          words.silent(
            collegeName(overview.colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id),
          ),
        ),
      ),
      ...attentionBlocks(overview.attention, overview.colleges),
      ...answered.flatMap(collegeBlocks),
    ],
  };
}

function countsTable(colleges: readonly CollegeOverview[]): LetterBlock {
  const share = 0.5 / colleges.length;
  return {
    type: 'table',
    description: words.countsDescription,
    columns: [words.status, ...colleges.map(({ addressee }) => collegeName(addressee.name))],
    widths: [0.5, ...colleges.map(() => share)],
    rows: replyStatuses.map((status) => [
      cell(replyWords.statuses[status]),
      ...colleges.map(({ counts }) => cell(String(counts[status]))),
    ]),
  };
}

function attentionBlocks(
  answers: readonly CollegeAnswer[],
  colleges: readonly CollegeOverview[],
): LetterBlock[] {
  if (answers.length === 0) return [];
  const nameOf = (id: string) =>
    collegeName(colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id);
  return [
    heading(words.attention, 'aandacht'),
    {
      type: 'table',
      description: words.attentionDescription,
      columns: [words.number, words.point, words.college, words.what],
      widths: [0.1, 0.36, 0.22, 0.32],
      rows: answers.map((one) => [
        cell(numberOf(one)),
        cell(one.point.title),
        cell(nameOf(one.addressee)),
        [
          ...cell(replyWords.statuses[one.status]),
          ...(one.answer?.promise?.followUpOn === undefined
            ? []
            : cell(words.followUp(dutchDate(one.answer.promise.followUpOn)))),
        ],
      ]),
    },
  ];
}

function collegeBlocks({ addressee, answers }: CollegeOverview): LetterBlock[] {
  const confirmed = answers.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return [];
  return [
    heading(addressee.name, `college-${addressee.id}`),
    {
      type: 'table',
      description: words.pointsDescription(addressee.name),
      columns: [words.number, words.point, words.status, words.said],
      widths: [0.1, 0.28, 0.2, 0.42],
      rows: confirmed.map((one) => [
        cell(numberOf(one)),
        cell(one.point.title),
        cell(replyWords.statuses[one.status]),
        saidBy(one),
      ]),
    },
  ];
}

function saidBy({ answer }: CollegeAnswer): LetterCell {
  const motivation = answer?.motivation?.trim() ?? '';
  const quotes = answer?.passages.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()) ?? [];
  const said = motivation !== '' ? [motivation] : quotes;
  const lines = [
    ...said.map((text) => `‘${shorten(text)}’`),
    ...(answer?.promise?.product === undefined ? [] : [words.product(answer.promise.product)]),
    ...(answer?.promise?.followUpOn === undefined
      ? []
      : [words.followUp(dutchDate(answer.promise.followUpOn))]),
    ...(answer?.note === undefined ? [] : [words.note(answer.note)]),
  ];
  return lines.length === 0 ? cell('') : lines.map((text) => [{ text }]);
}

function shorten(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 400).replace(/\s+\S*$/, '')} …`;
}

/** The number as the letter prints it, else the name that the point goes by. */
export function numberOf({ point }: CollegeAnswer): string {
  return point.number ?? point.section ?? point.refs.join(', ');
}

function cell(text: string): LetterCell {
  return [[{ text }]];
}

function heading(text: string, id: string): LetterBlock {
  return { type: 'heading', level: 1, number: null, content: [{ text }], anchor: { of: 'part', id } };
}

function paragraph(text: string): LetterBlock {
  return { type: 'paragraph', content: [{ text }] };
}
