// Replies in a dossier: what counts, for whom, what stands out, and that taking back is possible.
import { describe, expect, it } from 'vitest';
import {
  type Command,
  type Dossier,
  applyAll,
  confirmReply,
  decisionsOfReply,
  newDossier,
  noteReplyAnswer,
  proposedAnswer,
} from '../commands';
import type { Addressee, AddresseeId, BlobHash, CouncilId, ReplyAnswer, ReplyStatus } from '../domain';
import { canonicalState, unite } from '../merge';
import { ownDossier } from '../test-support/own-council';
import { replyDeadline } from './reply-deadline';
import { replyOverview } from './reply-overview';
import type { AnswerablePoint } from './reply-points';

const at = '2026-12-01T10:00:00Z';
const blob = 'a'.repeat(64) as BlobHash;
const elzendijk = 'elz' as AddresseeId;
const waterhoek = 'wat' as AddresseeId;
const addressees: Addressee[] = [
  { id: elzendijk, name: 'College van Elzendijk', lines: [] },
  { id: waterhoek, name: 'College van Waterhoek', lines: [] },
];
const points = ['j1', 'j2', 'j3'].map((id, at): AnswerablePoint => ({
  key: `joint:${id}`,
  ref: id,
  refs: [id],
  number: `1.${at + 1}`,
  section: '1',
  kind: 'advies',
  council: 'elz' as CouncilId,
  chapter: at === 2 ? 'Wonen' : 'Vervoer',
  title: `Punt ${id}`,
  body: '',
  advice: '',
  addressees: [],
}));

function answer(id: string, status: ReplyStatus, more: Partial<ReplyAnswer> = {}): ReplyAnswer {
  const passages = [{ start: 0, end: 7, quote: 'Wij doen' }];
  return {
    about: `joint:${id}`,
    addressee: null,
    reply: blob,
    status,
    origin: 'proposed',
    passages,
    ...more,
  };
}

function received(answers: ReplyAnswer[], addressed: AddresseeId[] = []): Command {
  return {
    type: 'add-reply',
    at,
    document: { type: 'blob', dossier: ownDossier, hash: blob, size: 12, mediaType: 'text/plain' },
    reply: { blob, name: 'reactie.txt', addressees: addressed, receivedOn: '2026-12-01', how: 'file' },
    answers,
  };
}

function after(...commands: Command[]): Dossier {
  const done = applyAll(newDossier(ownDossier), commands);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const view = (dossier: Dossier) =>
  replyOverview(dossier.shared, {
    pointsFor: () => points,
    addressees,
    today: '2026-12-02',
    sentOn: () => '2026-11-01',
  });
const confirm: Command = { type: 'decide', at, by: 'A. de Wit', acts: [confirmReply(blob)] };

describe('replyOverview', () => {
  it('counts nothing before somebody confirmed the list', () => {
    const before = view(after(received([answer('j1', 'overgenomen')])));
    expect(before.colleges[0]).toMatchObject({ proposed: 3, counts: { overgenomen: 0 } });
    const then = view(after(received([answer('j1', 'overgenomen')]), confirm));
    expect(then.colleges[0]?.counts).toMatchObject({ overgenomen: 1, onbeantwoord: 2 });
    expect(then.replies[0]?.confirmed).toEqual({ at, by: 'A. de Wit' });
  });

  it('puts silence first and then promises by their day', () => {
    const late = { promise: { quote: 'later', followUpOn: '2027-12-31' } };
    const soon = { promise: { quote: 'eerder', followUpOn: '2027-06-30' } };
    const { attention } = view(
      after(
        received([answer('j1', 'toegezegd-later', late), answer('j2', 'toegezegd-later', soon)], [elzendijk]),
        confirm,
      ),
    );
    expect(attention.map(({ point }) => point.ref)).toEqual(['j3', 'j2', 'j1']);
  });

  it('counts a compliment without an answer apart, and asks nobody after it', () => {
    const praised = points.map((point, at) => (at === 2 ? { ...point, kind: 'waardering' as const } : point));
    const { shared } = after(received([answer('j1', 'overgenomen')]), confirm);
    const { colleges, attention } = replyOverview(shared, {
      pointsFor: () => praised,
      addressees,
      today: '2026-12-02',
    });
    expect(colleges[0]).toMatchObject({ compliments: 1, counts: { overgenomen: 1, onbeantwoord: 1 } });
    expect(attention.map(({ point }) => point.ref)).toEqual(['j2', 'j2']);
  });

  it('tells which promises should have been kept by now', () => {
    const on = (followUpOn: string) => ({ promise: { quote: '', followUpOn } });
    const { colleges } = view(
      after(
        received([
          answer('j1', 'toegezegd-later', on('2026-12-01')),
          answer('j2', 'toegezegd-later', on('2026-12-02')),
        ]),
        confirm,
      ),
    );
    expect(colleges[0]?.answers.map(({ isOverdue }) => isOverdue)).toEqual([true, false, false]);
  });

  it('counts the days for the college that waits longest', () => {
    const { shared } = after();
    const sent = new Map([
      [elzendijk, '2026-11-20'],
      [waterhoek, '2026-11-01'],
    ]);
    const { deadline } = replyOverview(shared, {
      pointsFor: () => points,
      addressees,
      today: '2026-12-14',
      sentOn: (college) => sent.get(college),
    });
    expect(deadline).toMatchObject({ state: 'late', days: -1, silent: [elzendijk, waterhoek] });
  });

  it('lets a college answer for itself, and knows which one is silent', () => {
    const own = answer('j1', 'niet-overgenomen', { addressee: waterhoek });
    const both = view(after(received([answer('j1', 'overgenomen'), own]), confirm));
    expect(both.colleges.map(({ answers }) => answers[0]?.status)).toEqual([
      'overgenomen',
      'niet-overgenomen',
    ]);
    const one = view(after(received([answer('j1', 'overgenomen')], [elzendijk]), confirm));
    expect(one.colleges[1]?.answers[0]?.state).toBe('none');
    expect(one.deadline).toMatchObject({ silent: [waterhoek], on: '2026-12-13', days: 11, state: 'open' });
    expect(one.colleges[0]?.chapters.map(({ chapter }) => chapter)).toEqual(['Vervoer', 'Wonen']);
    expect(one.colleges[0]?.chapters[0]?.counts).toMatchObject({ overgenomen: 1, onbeantwoord: 1 });
  });

  it('takes the answer of a person over the proposal, and back again with undo', () => {
    const edited = answer('j1', 'deels', { origin: 'edited', note: 'Zo gezegd in het gesprek.' });
    const edit: Command = { type: 'decide', at, acts: [noteReplyAnswer(edited)] };
    const start = [received([answer('j1', 'overgenomen')]), confirm];
    expect(view(after(...start, edit)).colleges[0]?.answers[0]?.answer).toEqual(edited);
    const undone = after(...start, edit, { type: 'undo', at });
    expect(view(undone).colleges[0]?.answers[0]?.status).toBe('overgenomen');
  });

  it('is as before when a reply is taken out, and as after when that is undone', () => {
    const full = after(received([answer('j1', 'overgenomen')]), confirm);
    const remove: Command = { type: 'retract', at, decisions: decisionsOfReply(full.shared, blob) };
    const empty = after(received([answer('j1', 'overgenomen')]), confirm, remove);
    expect(view(empty)).toEqual(view(after()));
    const back = after(received([answer('j1', 'overgenomen')]), confirm, remove, { type: 'undo', at });
    expect(view(back).colleges).toEqual(view(full).colleges);
  });

  it('shows both answers of two secretaries who did not know each other, in either order', () => {
    const base = after(received([answer('j1', 'overgenomen')]), confirm);
    const edit = (status: ReplyStatus): Command => ({
      type: 'decide',
      at,
      acts: [noteReplyAnswer(answer('j1', status, { origin: 'edited' }))],
    });
    const [one, other] = (['deels', 'niet-overgenomen'] as const).map((status) => {
      const done = applyAll(base, [edit(status)]);
      if (!done.ok) throw new Error(done.error.code);
      return done.value.shared;
    });
    if (one === undefined || other === undefined) throw new Error('twee stukken nodig');
    const [ab, ba] = [unite(one, other), unite(other, one)];
    if (!ab.ok || !ba.ok) throw new Error('samenvoegen lukt niet');
    expect(canonicalState(ab.value)).toBe(canonicalState(ba.value));
    const shown = view({ ...base, shared: ab.value }).colleges[0]?.answers[0];
    expect([shown?.status, ...(shown?.otherVersions ?? []).map(({ status }) => status)].sort()).toEqual([
      'deels',
      'niet-overgenomen',
    ]);
  });
});

describe('replyDeadline', () => {
  it.each([
    ['2026-12-06', 'near', 7],
    ['2026-12-13', 'near', 0],
    ['2026-12-14', 'late', -1],
  ] as const)('on %s it is %s', (today, state, days) => {
    expect(replyDeadline({ today, sentOn: '2026-11-01', silent: [elzendijk], colleges: 2 })).toMatchObject({
      state,
      days,
    });
  });

  it('asks nothing of a letter that was not sent, nor of colleges that all answered', () => {
    expect(replyDeadline({ today: '2026-12-01', silent: [elzendijk], colleges: 1 }).state).toBe('not-sent');
    expect(replyDeadline({ today: '2027-12-01', sentOn: '2026-11-01', silent: [], colleges: 1 }).state).toBe(
      'answered',
    );
  });
});

it('keeps of a proposal what a record can hold', () => {
  const passage = { start: 3, end: 12, text: 'in het\nactieplan' };
  const kept = proposedAnswer(
    {
      key: 'joint:j1',
      status: 'toegezegd-later',
      confidence: 0.8,
      passages: [passage],
      why: [],
      motivation: [passage],
      promise: { ...passage, product: 'actieplan', until: '2027-06-30' },
    },
    { blob },
  );
  expect(kept).toMatchObject({
    about: 'joint:j1',
    addressee: null,
    passages: [{ start: 3, end: 12, quote: 'in het\nactieplan' }],
    motivation: 'in het actieplan',
    promise: { quote: 'in het actieplan', product: 'actieplan', followUpOn: '2027-06-30' },
  });
});
