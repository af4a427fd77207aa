// A second reply: what a person looked over stays, what is stale is known, and the rest gives way.
import { describe, expect, it } from 'vitest';
import { type Command, type Dossier, applyAll, confirmReply, newDossier, noteReplyAnswer } from '../commands';
import type { Addressee, AddresseeId, BlobHash, CouncilId, ReplyAnswer } from '../domain';
import { ownDossier } from '../test-support/own-council';
import { anchorIn, answersToRecord, carriedOver } from './reply-addition';
import { replyOverview } from './reply-overview';
import type { AnswerablePoint } from './reply-points';

const at = '2026-12-01T10:00:00Z';
const [old, next] = ['a', 'b'].map((letter) => letter.repeat(64) as BlobHash) as [BlobHash, BlobHash];
const elzendijk = 'elz' as AddresseeId;
const waterhoek = 'wat' as AddresseeId;
const addressees: Addressee[] = [
  { id: elzendijk, name: 'College van Elzendijk', lines: [] },
  { id: waterhoek, name: 'College van Waterhoek', lines: [] },
];
const points = ['j1', 'j2', 'j3'].map((id): AnswerablePoint => ({
  key: `joint:${id}`,
  ref: id,
  refs: [id],
  number: id,
  section: '1',
  kind: 'advies',
  council: 'elz' as CouncilId,
  chapter: '',
  title: id,
  body: '',
  advice: '',
  addressees: [],
}));

function answer(reply: BlobHash, id: string, more: Partial<ReplyAnswer> = {}): ReplyAnswer {
  return {
    about: `joint:${id}`,
    addressee: null,
    reply,
    status: 'overgenomen',
    origin: 'proposed',
    passages: [{ start: 0, end: 8, quote: `Over ${id}.` }],
    ...more,
  };
}
const silence = (reply: BlobHash, id: string) => answer(reply, id, { status: 'onbeantwoord', passages: [] });

function received(blob: BlobHash, answers: ReplyAnswer[], more: { replaces?: BlobHash[] } = {}): Command {
  return {
    type: 'add-reply',
    at,
    document: { type: 'blob', dossier: ownDossier, hash: blob, size: 12, mediaType: 'text/plain' },
    reply: { blob, name: 'r.txt', addressees: [], receivedOn: '2026-12-01', how: 'file', ...more },
    answers,
  };
}

function after(...commands: Command[]): Dossier {
  const done = applyAll(newDossier(ownDossier), commands);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const view = ({ shared }: Dossier) =>
  replyOverview(shared, { pointsFor: () => points, addressees, today: '2026-12-02' });
const decide = (...acts: Parameters<typeof noteReplyAnswer>[0][]): Command => ({
  type: 'decide',
  at,
  acts: acts.map(noteReplyAnswer),
});
const confirm = (blob: BlobHash): Command => ({ type: 'decide', at, acts: [confirmReply(blob)] });
const newer = { blob: next, addressees: [], replaces: [old] };
const statuses = (dossier: Dossier) =>
  view(dossier).colleges[0]?.answers.map(({ status, isStale }) => (isStale ? `${status}?` : status));

describe('answersToRecord', () => {
  const first = [answer(old, 'j1'), answer(old, 'j2', { status: 'deels' }), silence(old, 'j3')];
  const second = [
    silence(next, 'j1'),
    answer(next, 'j2', { status: 'niet-overgenomen' }),
    answer(next, 'j3'),
  ];

  it('keeps what was confirmed, and takes the new answer where there was none', () => {
    const before = after(received(old, first), confirm(old));
    const kept = answersToRecord(view(before), newer, second);
    expect(kept.map(({ about }) => about)).toEqual(['joint:j3']);
    const then = after(received(old, first), confirm(old), received(next, kept, { replaces: [old] }));
    expect(statuses(then)).toEqual(['overgenomen?', 'deels?', 'overgenomen']);
    // It counts on, although nobody confirmed the new list yet.
    expect(view(then).colleges[0]?.counts).toMatchObject({ overgenomen: 1, deels: 1 });
  });

  it('puts the proposals of the new reply in the place of proposals that nobody looked at', () => {
    const before = view(after(received(old, first)));
    expect(answersToRecord(before, newer, second)).toHaveLength(3);
    // A reply that adds says nothing by its silence.
    expect(answersToRecord(before, { blob: next, addressees: [] }, second).map(({ about }) => about)).toEqual(
      ['joint:j2', 'joint:j3'],
    );
  });

  it('keeps what a person changed in a list that is not confirmed, and a note goes along', () => {
    const edited = answer(old, 'j1', { origin: 'edited', status: 'deels' });
    const noted = { ...silence(old, 'j3'), origin: 'edited' as const, note: 'Gebeld met de gemeente.' };
    const before = view(after(received(old, first), decide(edited, noted)));
    const kept = answersToRecord(before, newer, second);
    expect(kept.map(({ about, note }) => [about, note])).toEqual([
      ['joint:j2', undefined],
      ['joint:j3', 'Gebeld met de gemeente.'],
    ]);
  });

  it('lets two colleges answer each for itself', () => {
    const own = { blob: next, addressees: [waterhoek] };
    const before = after(
      received(
        old,
        first.map((one) => ({ ...one, addressee: elzendijk })),
      ),
      confirm(old),
    );
    const said = answer(next, 'j1', { addressee: waterhoek, status: 'niet-overgenomen' });
    expect(answersToRecord(view(before), own, [said])).toEqual([said]);
  });
});

describe('carriedOver', () => {
  const first = [answer(old, 'j1'), answer(old, 'j2')];
  const replaced = () =>
    view(after(received(old, first), confirm(old), received(next, [], { replaces: [old] })));

  it('takes along what stands in the new reply in the same words, at its new place', () => {
    const text = 'Nieuwe aanhef.\nOver\n  j1. Verder niets.';
    const [first, ...others] = carriedOver(
      replaced().colleges[0]?.answers ?? [],
      { blob: next },
      anchorIn(text),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({ about: 'joint:j1', reply: next, status: 'overgenomen', origin: 'edited' });
    expect(first?.passages.map(({ start, end }) => text.slice(start, end))).toEqual(['Over\n  j1.']);
  });

  it('leaves alone what rests on a reply that is not replaced', () => {
    const { answers = [] } = view(after(received(old, first), confirm(old))).colleges[0] ?? {};
    expect(carriedOver(answers, { blob: next }, anchorIn('Over j1.'))).toEqual([]);
  });
});

it('is stale no more once a person or the same words put it with the new reply', () => {
  const first = [answer(old, 'j1'), answer(old, 'j2')];
  const before = after(received(old, first), confirm(old), received(next, [], { replaces: [old] }));
  expect(view(before).attention.filter(({ isStale }) => isStale)).toHaveLength(4);
  const again = after(
    received(old, first),
    confirm(old),
    received(next, [], { replaces: [old] }),
    decide(answer(next, 'j1', { origin: 'edited' }), answer(next, 'j2', { origin: 'edited' })),
    confirm(next),
  );
  expect(view(again).attention.filter(({ isStale }) => isStale)).toEqual([]);
});
