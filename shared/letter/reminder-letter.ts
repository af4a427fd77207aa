// A letter that asks a college for the answers that are still missing, with the numbers and texts of those points.
import type { Dossier } from '../commands';
import { dutchDate } from '../i18n/dutch-date';
import { letterWords } from '../i18n/nl-letter';
import { replyDocumentWords as words } from '../i18n/nl-reply-documents';
import { currentInvitation, withoutRecords } from '../merge';
import { letterSettings } from '../views/letter-settings';
import type { CollegeOverview } from '../views/reply-overview';
import { sentLetters, sentOn } from '../views/sent-letters';
import { dutchList } from './dutch-list';
import type { LetterBlock, LetterModel } from './letter-model';
import { adviceBlocks, markdownBlocks } from './markdown-blocks';
import { numberOf } from './reply-overview-document';

/**
 * `today` is an ISO date. Without any reply of the college it asks for all points.
 * @param isProposal the overview counts answers as if they were looked over: the letter is a concept, and says so.
 */
export function reminderLetter(
  { shared, local }: Dossier,
  { addressee, answers, replies }: CollegeOverview,
  today: string,
  { isProposal = false }: { readonly isProposal?: boolean } = {},
): LetterModel {
  const setAside = new Set(local.setAside);
  const settings = letterSettings(shared, setAside);
  const invitation = currentInvitation(withoutRecords(shared, setAside).invitations);
  const title = settings.subject ?? invitation?.title ?? '';
  const councils = invitation?.councils ?? [];
  // A compliment asks for no answer.
  const open = answers.filter(
    ({ state, status, point }) =>
      state !== 'proposed' && status === 'onbeantwoord' && point.kind !== 'waardering',
  );
  const sent = sentOn(sentLetters(shared, setAside), addressee.id) ?? settings.date;
  const received = replies.at(-1)?.document.receivedOn;
  const rows = [
    { label: letterWords.place, value: settings.place ?? '' },
    { label: letterWords.date, value: dutchDate(today) },
    { label: letterWords.reference, value: settings.reference ?? '' },
    { label: letterWords.subject, value: words.reminderSubject(title) },
    { label: words.status, value: isProposal ? words.notSeen : '' },
  ].filter(({ value }) => value.trim() !== '');
  const salutation = addressee.salutation ?? settings.salutation ?? words.salutation;
  return {
    language: 'nl-NL',
    title: words.reminder,
    author: dutchList(councils.map(({ name }) => name)),
    subject: words.reminderSubject(title),
    isConcept: isProposal,
    blocks: [
      { type: 'title', text: words.reminder },
      { type: 'subtitle', text: dutchList(councils.map(({ name }) => name)) },
      { type: 'address', lines: [addressee.name, ...addressee.lines] },
      { type: 'reference', rows },
      ...markdownBlocks(salutation),
      ...markdownBlocks(
        received === undefined
          ? words.openingSilent(title, sent === undefined ? null : dutchDate(sent))
          : words.opening(title, dutchDate(received), open.length),
      ),
      ...open.flatMap((one): LetterBlock[] => [
        {
          type: 'heading',
          level: 2,
          number: null,
          content: [{ text: words.pointHeading(numberOf(one), one.point.title) }],
          anchor: { of: 'part', id: `punt-${one.point.ref}` },
        },
        ...(one.point.advice.trim() === '' ? markdownBlocks(one.point.body) : adviceBlocks(one.point.advice)),
      ]),
      ...markdownBlocks(words.closing),
      ...(settings.signatories.length === 0
        ? [{ type: 'paragraph' as const, content: [{ text: dutchList(councils.map(({ name }) => name)) }] }]
        : [
            {
              type: 'signatories' as const,
              entries: settings.signatories.map(({ name, role, council }) => ({
                name,
                role,
                council: councils.find(({ id }) => id === council)?.name ?? council,
              })),
            },
          ]),
    ],
  };
}
