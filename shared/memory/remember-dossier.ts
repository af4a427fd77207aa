// A dossier to the texts that are remembered of it: points, joint points, the letter, and what the colleges answered.
import { type Dossier, textOf } from '../commands';
import type {
  AddresseeId,
  AdvicePoint,
  BlobHash,
  CouncilId,
  LetterSection,
  PointId,
  ReplyAnswer,
} from '../domain';
import { pointKeyText } from '../domain';
import { mainWords } from '../i18n/nl-main';
import { memoryWords } from '../i18n/nl-memory';
import { collegePlace } from '../letter/letter-file-names';
import { currentInvitation } from '../merge';
import { plainTextOf } from '../rich-text';
import type { ReplyText } from '../reply/reply-types';
import { type LetterSettings, letterSettings } from '../views';
import type { AnswerablePoint } from '../views/reply-points';
import type { ReplyOverview } from '../views/reply-overview';
import { replyView } from '../views/reply-view';
import { type SessionView, sessionView } from '../views/session-view';
import type { DossierMemory, MemoryEntry, MemoryWording } from './memory-entry';
import { replyParts } from './reply-parts';

/**
 * `today` is an ISO date; `replies` are the texts of the replies that could be read. What is still being written here comes
 * first: it is newer than what was sent of it.
 */
export function rememberDossier(
  dossier: Dossier,
  today: string,
  replies: ReadonlyMap<BlobHash, ReplyText> = new Map(),
): DossierMemory {
  const { shared, local } = dossier;
  const setAside = new Set(local.setAside);
  const invitation = currentInvitation(shared.invitations, setAside);
  const session = sessionView(shared, setAside);
  const names = new Map(invitation?.councils.map(({ id, name }) => [id, name]));
  const nameOf = (council: CouncilId) => names.get(council) ?? council;
  const { points, overview } = replyView(dossier, today, session);
  const own = ownEntries(dossier, nameOf);
  const written = new Set(own.map(({ source }) => (source.of === 'point' ? source.key : '')));
  const sent = session.points
    .filter(({ key }) => !written.has(key))
    .map(({ key, council, point, revision }) =>
      pointEntry({ council, point: point.id, key }, point, nameOf(council), {
        date: shared.contributions[revision]?.date ?? null,
        place: placeOf(points.find((one) => one.key === `point:${key}`)),
      }),
    );
  const settings = letterSettings(shared, setAside);
  const colleges = new Map(settings.addressees.map(({ id, name }) => [id, name]));
  const collegeOf = (id: AddresseeId) => collegePlace(colleges.get(id) ?? id);
  return {
    dossier: shared.dossier,
    title: invitation?.title ?? mainWords.untitledDossier,
    entries: [
      ...own,
      ...sent,
      ...jointEntries(session, points, nameOf),
      ...letterEntries(settings, invitation?.councils.map(({ name }) => name) ?? []),
      ...answerEntries(overview, collegeOf),
      ...replyEntries(overview, replies, collegeOf),
    ],
  };
}

function ownEntries({ local }: Dossier, nameOf: (council: CouncilId) => string): MemoryEntry[] {
  const { council } = local;
  if (council === null) return [];
  return textOf(local.working, council).points.map(({ point }) =>
    pointEntry(
      { council, point: point.id, key: pointKeyText({ council, point: point.id }) },
      point,
      nameOf(council),
      { date: null, place: null },
    ),
  );
}

function pointEntry(
  source: { readonly council: CouncilId; readonly point: PointId; readonly key: string },
  { kind, chapter, title, body, advice = '' }: AdvicePoint,
  council: string,
  known: Pick<MemoryEntry, 'date' | 'place'>,
): MemoryEntry {
  return {
    source: { of: 'point', ...source },
    ...textual({ kind, chapter, title, body, advice }),
    who: [council],
    status: null,
    ...known,
  };
}

function jointEntries(
  { jointPoints }: SessionView,
  points: readonly AnswerablePoint[],
  nameOf: (council: CouncilId) => string,
): MemoryEntry[] {
  const byId = new Map(points.map((point) => [point.ref, point]));
  return jointPoints.flatMap(({ joint, members, at }) => {
    const point = byId.get(joint.id);
    if (point === undefined) return [];
    const { kind, chapter, title, body, advice } = point;
    return [
      {
        source: { of: 'joint' as const, joint: joint.id },
        ...textual({ kind, chapter, title, body, advice }),
        who: [...new Set(members.map(({ council }) => nameOf(council)))],
        date: at.slice(0, 10),
        place: placeOf(point),
        status: null,
      },
    ];
  });
}

/** What the councils wrote around the points. */
function letterEntries(
  { opening = '', closing = '', date, outline }: LetterSettings,
  councils: readonly string[],
): MemoryEntry[] {
  const texts = [
    { title: memoryWords.opening, text: opening },
    ...sectionsIn(outline).flatMap(({ title, intro = '', outro = '' }) => [
      { title, text: intro },
      { title, text: outro },
    ]),
    { title: memoryWords.closing, text: closing },
  ];
  return texts
    .map(({ title, text }) => ({ title, text: plainTextOf(text).trim() }))
    .filter(({ text }) => text !== '')
    .map(({ title, text }) => ({
      source: { of: 'letter' as const },
      title,
      text,
      who: [...councils],
      date: date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
      place: null,
      status: null,
      wording: null,
    }));
}

function sectionsIn(sections: readonly LetterSection[]): LetterSection[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.children)]);
}

/** What the replies say beside the passages that answer a point. */
function replyEntries(
  { replies, colleges }: ReplyOverview,
  texts: ReadonlyMap<BlobHash, ReplyText>,
  nameOf: (college: AddresseeId) => string,
): MemoryEntry[] {
  return replies.flatMap(({ document: { blob, addressees, receivedOn } }) => {
    const text = texts.get(blob);
    if (text === undefined) return [];
    const answered = colleges
      .flatMap(({ answers }) => answers)
      .flatMap(({ answer }) => (answer?.reply === blob ? answer.passages : []));
    return replyParts(text, answered).map(({ start, said }) => ({
      source: { of: 'reply' as const, reply: blob, at: start },
      title: memoryWords.fromReply,
      text: said,
      who: addressees.length === 0 ? [memoryWords.allColleges] : addressees.map(nameOf),
      date: receivedOn,
      place: null,
      status: null,
      wording: null,
    }));
  });
}

/** One that several colleges gave together is remembered once. */
function answerEntries({ colleges }: ReplyOverview, nameOf: (college: AddresseeId) => string): MemoryEntry[] {
  const entries = new Map<string, MemoryEntry>();
  for (const { addressee, answers, replies } of colleges)
    for (const { point, answer, decision, status } of answers) {
      if (answer === null || decision === null || answer.passages.length === 0) continue;
      const known = entries.get(decision);
      const reply = replies.find(({ document }) => document.blob === answer.reply);
      entries.set(decision, {
        source: { of: 'answer', about: point.key, reply: answer.reply },
        title: plainTextOf(point.title),
        text: saidIn(answer),
        who: [...(known?.who ?? []), nameOf(addressee.id)],
        date: reply?.document.receivedOn ?? null,
        place: placeOf(point),
        status,
        wording: null,
      });
    }
  const isAll = ({ who }: MemoryEntry) => colleges.length > 1 && who.length === colleges.length;
  return [...entries.values()].map((entry) =>
    isAll(entry) ? { ...entry, who: [memoryWords.allColleges] } : entry,
  );
}

/** The passages, and what a person noted beside them; words that stand in a passage already are not said twice. */
function saidIn({ passages, motivation = '', promise, note = '' }: ReplyAnswer): string {
  const lines = passages.map(({ quote }) => quote);
  for (const more of [motivation, promise?.quote ?? '', note])
    if (!lines.some((line) => line.includes(more))) lines.push(more);
  return lines.join('\n').trim();
}

function textual(wording: MemoryWording): Pick<MemoryEntry, 'title' | 'text' | 'wording'> {
  const { title, body, advice } = wording;
  const text = [body, advice].map(plainTextOf).join('\n').trim();
  return { title: title || (text.split('\n')[0] ?? '').slice(0, 120), text, wording };
}

function placeOf(point: AnswerablePoint | undefined): string | null {
  return point?.number ?? point?.section ?? null;
}
