// What the colleges answered, for the council meeting: numbers first, then what asks attention, then every point.
import type { Dossier } from '../commands';
import { replyStatuses } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { replyWords } from '../i18n/nl-reply';
import { replyDocumentWords as words } from '../i18n/nl-reply-documents';
import { currentInvitation, withoutRecords } from '../merge';
import type { CollegeAnswer, CollegeOverview } from '../views/reply-overview';
import { attentionTogether, collegesTogether } from '../views/reply-groups';
import type { ReplyView } from '../views/reply-view';
import { dutchList } from './dutch-list';
import { collegePlace } from './letter-file-names';
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
  const together = collegesTogether(answered);
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
      ...(answered.length === 0 ? [] : [countsTable(together, overview.colleges.length)]),
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
        cell(
          replyStatuses
            .filter((status) => (colleges[0]?.counts[status] ?? 0) > 0)
            .map((status) => `${colleges[0]?.counts[status] ?? 0} ${replyWords.statuses[status]}`)
            .join(', '),
        ),
      ]),
    };
  const share = 0.6 / together.length;
  return {
    type: 'table',
    description: words.countsDescription,
    columns: [words.status, ...together.map((colleges) => nameOfAll(colleges, of))],
    widths: [0.4, ...together.map(() => share)],
    rows: replyStatuses.map((status) => [
      cell(replyWords.statuses[status]),
      ...together.map((colleges) => cell(String(colleges[0]?.counts[status] ?? 0))),
    ]),
  };
}

/** Colleges that answered together go by one name. */
function nameOfAll(colleges: readonly CollegeOverview[], of: number): string {
  return of > 1 && colleges.length === of
    ? words.everyCollege
    : dutchList(colleges.map(({ addressee }) => collegePlace(addressee.name)));
}

function attentionBlocks(
  answers: readonly CollegeAnswer[],
  colleges: readonly CollegeOverview[],
): LetterBlock[] {
  if (answers.length === 0) return [];
  const nameOf = (id: string) =>
    collegePlace(colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id);
  return [
    heading(words.attention, 'aandacht'),
    {
      type: 'table',
      description: words.attentionDescription,
      columns: [words.number, words.point, words.college, words.what],
      widths: [0.1, 0.36, 0.22, 0.32],
      rows: attentionTogether(answers).map(({ answer: one, addressees }) => [
        cell(numberOf(one)),
        cell(one.point.title),
        cell(
          colleges.length > 1 && addressees.length === colleges.length
            ? words.everyCollege
            : dutchList(addressees.map(nameOf)),
        ),
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

function collegeBlocks(colleges: readonly CollegeOverview[], of: number): LetterBlock[] {
  const [first] = colleges;
  if (first === undefined) return [];
  const { addressee, answers } = first;
  const name = colleges.length === 1 ? addressee.name : nameOfAll(colleges, of);
  const confirmed = answers.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return [];
  return [
    heading(name, `college-${addressee.id}`),
    {
      type: 'table',
      description: words.pointsDescription(name),
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
