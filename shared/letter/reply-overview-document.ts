// What the colleges answered, for the council meeting: numbers first, then what asks attention, then every point.
import type { Dossier } from '../commands';
import { dutchDate } from '../i18n/dutch-date';
import { replyWords } from '../i18n/nl-reply';
import { replyDocumentWords as words } from '../i18n/nl-reply-documents';
import { currentInvitation, withoutRecords } from '../merge';
import {
  type CollegeAnswer,
  type CollegeOverview,
  type ReplyCounts,
  isCompliment,
  isPromised,
  isUnanswered,
  statusOrder,
} from '../views/reply-overview';
import { type SharedAttention, attentionTogether, collegesTogether } from '../views/reply-groups';
import type { ReplyView } from '../views/reply-view';
import { dutchList } from './dutch-list';
import { collegePlace } from './letter-file-names';
import type { LetterBlock, LetterCell, LetterModel } from './letter-model';

/**
 * `today` is an ISO date. Answers that nobody looked over stay out, and that is said.
 * @param isProposal the view counts answers as if they were looked over: the file is a concept, and says so.
 */
export function replyOverviewDocument(
  { shared, local }: Dossier,
  { points, overview }: ReplyView,
  today: string,
  { isProposal = false }: { readonly isProposal?: boolean } = {},
): LetterModel {
  const invitation = currentInvitation(withoutRecords(shared, new Set(local.setAside)).invitations);
  const title = invitation?.title ?? words.overview;
  const answered = overview.colleges.filter(({ replies }) => replies.length > 0);
  const together = collegesTogether(answered);
  return {
    language: 'nl-NL',
    title,
    author: dutchList((invitation?.councils ?? []).map(({ name }) => name)),
    subject: words.overview,
    isConcept: isProposal,
    blocks: [
      { type: 'title', text: words.overview },
      { type: 'subtitle', text: words.about(title, dutchDate(today)) },
      ...(isProposal ? [paragraph(words.isProposal)] : []),
      heading(words.numbers, 'aantallen'),
      paragraph(
        isProposal
          ? words.proposalLead(points.length)
          : words.numbersLead(points.length, answered.length, overview.colleges.length),
      ),
      ...(answered.length === 0 ? [] : [countsTable(together, overview.colleges.length)]),
      ...complimentsLine(answered),
      ...overview.colleges
        .filter(({ proposed }) => proposed > 0)
        .map((college) => paragraph(words.notConfirmed(collegePlace(college.addressee.name)))),
      ...overview.deadline.silent.map((id) =>
        paragraph(
          words.silent(
            collegePlace(
              overview.colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id,
            ),
          ),
        ),
      ),
      ...attentionBlocks(overview.attention, overview.colleges),
      ...together.flatMap((colleges) => collegeBlocks(colleges, overview.colleges.length)),
    ],
  };
}

function countsTable(together: readonly (readonly CollegeOverview[])[], of: number): LetterBlock {
  // More columns than these would break words.
  if (together.length > 3)
    return {
      type: 'table',
      description: words.countsDescription,
      columns: [words.college, words.inWords],
      widths: [0.34, 0.66],
      rows: together.map((colleges) => [
        cell(nameOfAll(colleges, of)),
        cell(colleges[0] === undefined ? '' : inWords(colleges[0].counts)),
      ]),
    };
  const share = 0.6 / together.length;
  return {
    type: 'table',
    description: words.countsDescription,
    columns: [words.status, ...together.map((colleges) => nameOfAll(colleges, of))],
    widths: [0.4, ...together.map(() => share)],
    rows: statusOrder.map((status) => [
      cell(replyWords.statuses[status]),
      ...together.map((colleges) => cell(String(colleges[0]?.counts[status] ?? 0))),
    ]),
  };
}

function complimentsLine(answered: readonly CollegeOverview[]): LetterBlock[] {
  const most = Math.max(0, ...answered.map(({ compliments }) => compliments));
  return most === 0 ? [] : [paragraph(replyWords.compliments(most))];
}

/** Colleges that answered together go by one name. */
function nameOfAll(colleges: readonly CollegeOverview[], of: number): string {
  return of > 1 && colleges.length === of
    ? words.everyCollege
    : dutchList(colleges.map(({ addressee }) => collegePlace(addressee.name)));
}

/** Silence first, then promises with where and when, then what rests on a replaced reply. */
function attentionBlocks(
  answers: readonly CollegeAnswer[],
  colleges: readonly CollegeOverview[],
): LetterBlock[] {
  const all = attentionTogether(answers);
  const silent = all.filter(({ answer }) => isUnanswered(answer));
  const promised = all.filter(({ answer }) => !isUnanswered(answer) && isPromised(answer));
  const stale = all.filter(({ answer }) => !isUnanswered(answer) && !isPromised(answer));
  const cellsOf = ({ answer: one, addressees }: SharedAttention) => [
    cell(numberOf(one)),
    cell(one.point.title),
    cell(
      colleges.length > 1 && addressees.length === colleges.length
        ? words.everyCollege
        : dutchList(
            addressees.map((id) =>
              collegePlace(colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id),
            ),
          ),
    ),
  ];
  const columns = [words.number, words.point, words.college];
  return [
    ...(all.length === 0 ? [] : [heading(words.attention, 'aandacht')]),
    ...(silent.length === 0
      ? []
      : [
          subheading(words.unanswered(silent.length), 'onbeantwoord'),
          {
            type: 'table' as const,
            description: words.unansweredDescription,
            columns,
            widths: [0.12, 0.56, 0.32],
            rows: silent.map(cellsOf),
          },
        ]),
    ...(promised.length === 0
      ? []
      : [
          subheading(words.promised(promised.length), 'toegezegd'),
          {
            type: 'table' as const,
            description: words.promisedDescription,
            columns: [...columns, words.where, words.askOn],
            widths: [0.08, 0.27, 0.17, 0.28, 0.2],
            rows: promised.map((row) => [
              ...cellsOf(row),
              cell(row.answer.answer?.promise?.product ?? words.notNamed),
              dayOf(row.answer),
            ]),
          },
        ]),
    ...(stale.length === 0
      ? []
      : [
          subheading(words.stale(stale.length), 'controleren'),
          paragraph(words.staleWhy),
          {
            type: 'table' as const,
            description: words.staleWhy,
            columns: [...columns, words.status],
            widths: [0.1, 0.42, 0.24, 0.24],
            rows: stale.map((row) => [...cellsOf(row), cell(replyWords.statuses[row.answer.status])]),
          },
        ]),
  ];
}

function dayOf({ answer, isOverdue }: CollegeAnswer): LetterCell {
  const day = answer?.promise?.followUpOn;
  if (day === undefined) return cell(words.noDay);
  return [...cell(dutchDate(day)), ...(isOverdue ? cell(words.overdue) : [])];
}

function collegeBlocks(colleges: readonly CollegeOverview[], of: number): LetterBlock[] {
  const [first] = colleges;
  if (first === undefined) return [];
  const { addressee, answers } = first;
  const name = colleges.length === 1 ? addressee.name : nameOfAll(colleges, of);
  const confirmed = answers.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return [];
  return [
    heading(name, `college-${addressee.id}`),
    ...chapterTable(first, name),
    ...(first.chapters.length < 2 ? [] : [subheading(words.perPoint, `punten-${addressee.id}`)]),
    {
      type: 'table',
      description: words.pointsDescription(name),
      columns: [words.number, words.point, words.status, words.said],
      widths: [0.1, 0.28, 0.2, 0.42],
      rows: confirmed.map((one) => [
        cell(numberOf(one)),
        cell(one.point.title),
        cell(isCompliment(one) ? replyWords.compliment : replyWords.statuses[one.status]),
        saidBy(one),
      ]),
    },
  ];
}

/** The numbers by chapter, where there is more than one. */
function chapterTable({ addressee, chapters }: CollegeOverview, name: string): LetterBlock[] {
  if (chapters.length < 2) return [];
  return [
    subheading(words.perChapter, `hoofdstukken-${addressee.id}`),
    {
      type: 'table',
      description: words.chaptersDescription(name),
      columns: [words.chapter, words.inWords],
      widths: [0.34, 0.66],
      rows: chapters.map(({ chapter, counts }) => [
        cell(chapter === '' ? words.noChapter : chapter),
        cell(inWords(counts)),
      ]),
    },
  ];
}

function inWords(counts: ReplyCounts): string {
  return statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${replyWords.statuses[status]}`)
    .join(', ');
}

function saidBy({ answer, isRewritten }: CollegeAnswer): LetterCell {
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
    ...(isRewritten ? [words.rewritten] : []),
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

function subheading(text: string, id: string): LetterBlock {
  return { type: 'heading', level: 2, number: null, content: [{ text }], anchor: { of: 'part', id } };
}

function paragraph(text: string): LetterBlock {
  return { type: 'paragraph', content: [{ text }] };
}
