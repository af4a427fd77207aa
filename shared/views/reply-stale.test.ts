// Answers that no longer fit: the point left the letter, its text was changed, or the reply was replaced.
import { expect, it } from 'vitest';
import { type Command, type Dossier, applyAll, confirmReply, newDossier } from '../commands';
import type {
  AddresseeId,
  BlobHash,
  CouncilId,
  DecisionAct,
  JointPointId,
  ReplyAnswer,
  SectionId,
} from '../domain';
import { reminderLetter } from '../letter/reminder-letter';
import { replyOverviewDocument } from '../letter/reply-overview-document';
import { ownDossier } from '../test-support/own-council';
import { replyOverview } from './reply-overview';
import type { AnswerablePoint } from './reply-points';

const [old, next] = ['a', 'b'].map((letter) => letter.repeat(64) as BlobHash) as [BlobHash, BlobHash];
const college = { id: 'elz' as AddresseeId, name: 'College van Elzendijk', lines: [] };
const day = (number: number) => `2026-12-0${number}T10:00:00Z`;

function answerable(id: string): AnswerablePoint {
  return {
    key: `joint:${id}`,
    ref: id,
    refs: [id],
    number: id,
    section: null,
    kind: 'advies',
    council: 'elz' as CouncilId,
    chapter: '',
    title: `Punt ${id}`,
    body: 'Doe iets.',
    advice: '',
    addressees: [],
  };
}

function take(id: string, title: string, order = 1): DecisionAct {
  const jointPoint = {
    id: id as JointPointId,
    members: [],
    handling: 'aanpassen' as const,
    section: '1' as SectionId,
    order,
    kind: 'advies' as const,
    title,
    body: 'Doe iets.',
  };
  return { act: 'take', jointPoint };
}

function answer(reply: BlobHash, id: string, more: Partial<ReplyAnswer> = {}): ReplyAnswer {
  const passages = [{ start: 0, end: 8, quote: `Over ${id}.` }];
  return {
    about: `joint:${id}`,
    addressee: null,
    reply,
    status: 'overgenomen',
    origin: 'proposed',
    passages,
    ...more,
  };
}

function received(blob: BlobHash, at: string, answers: ReplyAnswer[], replaces: BlobHash[] = []): Command {
  return {
    type: 'add-reply',
    at,
    document: { type: 'blob', dossier: ownDossier, hash: blob, size: 12, mediaType: 'text/plain' },
    reply: { blob, name: 'r.txt', addressees: [], receivedOn: at.slice(0, 10), how: 'file', replaces },
    answers,
  };
}

const decide = (at: string, ...acts: DecisionAct[]): Command => ({ type: 'decide', at, acts });

function after(...commands: Command[]): Dossier {
  const done = applyAll(newDossier(ownDossier), commands);
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.path ?? ''}`);
  return done.value;
}

const view = ({ shared }: Dossier, ids: readonly string[]) =>
  replyOverview(shared, { pointsFor: () => ids.map(answerable), addressees: [college], today: '2026-12-09' });

const answered: Command[] = [
  decide(day(1), take('j1', 'Een belbus'), take('j2', 'Drempels weg')),
  received(old, day(2), [answer(old, 'j1'), answer(old, 'j2', { status: 'niet-overgenomen' })]),
  decide(day(3), confirmReply(old)),
];

it('an answer to a point that left the letter counts nowhere, and is back with the point', () => {
  const dossier = after(...answered);
  const without = view(dossier, ['j2']);
  expect(without.colleges[0]?.counts).toMatchObject({
    overgenomen: 0,
    'niet-overgenomen': 1,
    onbeantwoord: 0,
  });
  expect(without.colleges[0]?.answers.map(({ point }) => point.ref)).toEqual(['j2']);
  expect(view(dossier, ['j1', 'j2']).colleges[0]?.counts.overgenomen).toBe(1);
});

it('an answer to other words than those of now is shown as such, and the overview says so', () => {
  const rewritten = (dossier: Dossier) =>
    view(dossier, ['j1', 'j2']).colleges[0]?.answers.map(({ isRewritten }) => isRewritten);
  const document = (dossier: Dossier) => {
    const overview = view(dossier, ['j1', 'j2']);
    const points = ['j1', 'j2'].map(answerable);
    return JSON.stringify(
      replyOverviewDocument(dossier, { points, overview, numberedApart: [] }, '2026-12-09'),
    );
  };
  const before = after(...answered);
  expect(rewritten(before)).toEqual([false, false]);
  expect(document(before)).not.toContain('wijzigden ons punt');
  const changed = after(...answered, decide(day(4), take('j1', 'Een belbus, ook op zondag')));
  expect(rewritten(changed)).toEqual([true, false]);
  expect(document(changed)).toContain('Wij wijzigden ons punt na dit antwoord.');
  // Moved within the letter: its words are as they were.
  expect(rewritten(after(...answered, decide(day(4), take('j1', 'Een belbus', 7))))).toEqual([false, false]);
  const undone = after(...answered, decide(day(4), take('j1', 'Een belbus, ook op zondag')), {
    type: 'undo',
    at: day(5),
  });
  expect(rewritten(undone)).toEqual([false, false]);
});

it('what a replaced reply said is marked, and what a new one only proposes does not count', () => {
  const again = after(...answered, received(next, day(4), [answer(next, 'j1', { status: 'deels' })], [old]));
  const overview = view(again, ['j1', 'j2']);
  expect(overview.replies.map(({ isReplaced }) => isReplaced)).toEqual([true, false]);
  expect(overview.colleges[0]?.answers.map(({ state, isStale }) => [state, isStale])).toEqual([
    ['proposed', false],
    ['confirmed', true],
  ]);
  expect(overview.colleges[0]?.counts).toMatchObject({ overgenomen: 0, deels: 0, 'niet-overgenomen': 1 });
});

it('a reminder asks after no point that left the letter or waits to be looked over', () => {
  const silent = after(
    decide(day(1), take('j1', 'Een belbus'), take('j2', 'Drempels weg')),
    received(old, day(2), [answer(old, 'j1')]),
    decide(day(3), confirmReply(old)),
  );
  const [one] = view(silent, ['j1']).colleges;
  const [both] = view(silent, ['j1', 'j2']).colleges;
  if (one === undefined || both === undefined) throw new Error('geen college');
  const headings = (overview: typeof both) =>
    reminderLetter(silent, overview, '2026-12-09').blocks.filter(({ type }) => type === 'heading').length;
  expect([headings(one), headings(both)]).toEqual([0, 1]);
});
