// A dossier to the texts that are remembered of it: points, joint points, and what the colleges answered.
import { type Dossier, textOf } from '../commands';
import type { AdvicePoint, AddresseeId, CouncilId, PointId, ReplyAnswer } from '../domain';
import { pointKeyText } from '../domain';
import { mainWords } from '../i18n/nl-main';
import { currentInvitation } from '../merge';
import { plainTextOf } from '../rich-text';
import { letterSettings } from '../views';
import type { AnswerablePoint } from '../views/reply-points';
import { replyView } from '../views/reply-view';
import { type SessionView, sessionView } from '../views/session-view';
import type { DossierMemory, MemoryEntry, MemoryWording } from './memory-entry';

/** `today` is an ISO date. What is still being written here comes first: it is newer than what was sent of it. */
export function rememberDossier(dossier: Dossier, today: string): DossierMemory {
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
  const colleges = new Map(letterSettings(shared, setAside).addressees.map(({ id, name }) => [id, name]));
  return {
    dossier: shared.dossier,
    title: invitation?.title ?? mainWords.untitledDossier,
    entries: [
      ...own,
      ...sent,
      ...jointEntries(session, points, nameOf),
      ...answerEntries(overview, (id) => colleges.get(id) ?? id),
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

/** One that several colleges gave together is remembered once. */
function answerEntries(
  { colleges }: ReturnType<typeof replyView>['overview'],
  nameOf: (college: AddresseeId) => string,
): MemoryEntry[] {
  const entries = new Map<string, MemoryEntry>();
  for (const { addressee, answers, replies } of colleges)
    for (const { point, answer, decision, status } of answers) {
      if (answer === null || decision === null || answer.passages.length === 0) continue;
      const known = entries.get(decision);
      const reply = replies.find(({ document }) => document.blob === answer.reply);
      entries.set(decision, {
        source: { of: 'answer' },
        title: plainTextOf(point.title),
        text: saidIn(answer),
        who: [...(known?.who ?? []), nameOf(addressee.id)],
        date: reply?.document.receivedOn ?? null,
        place: placeOf(point),
        status,
        wording: null,
      });
    }
  return [...entries.values()];
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
