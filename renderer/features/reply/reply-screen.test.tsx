// Reactie in the window: what counts and what not, sentences moved to and fro, colleges apart, the term, undo.
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Command, type Dossier, confirmReply } from '@shared/commands';
import type {
  AddresseeId,
  BlobHash,
  CouncilId,
  DecisionAct,
  LetterPart,
  PointId,
  ReplyAnswer,
  ReplyDocument,
} from '@shared/domain';
import { pointSubject } from '@shared/merge';
import { replyWords } from '@shared/i18n/nl-reply';
import { ownLetterRefusal, replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { KeptReply, OpenedReply } from '@shared/ipc/contract';
import { readPlainPolicy } from '@shared/policy';
import { replyView } from '@shared/views/reply-view';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { showInReply, useReplyPlace } from '../../platform/reply-place';

afterEach(() => {
  closeWindow();
  useReplyPlace.setState({ asked: null });
});

const at = '2026-11-20T10:00:00.000Z';
const [essel, zeewijk] = ['essel', 'zeewijk'] as unknown as [AddresseeId, AddresseeId];
const blob = 'a'.repeat(64) as BlobHash;
const taxi = pointSubject({ council: 'wa' as CouncilId, point: 'p1' as PointId });
const bellen = pointSubject({ council: 'wa' as CouncilId, point: 'p2' as PointId });
const avond = pointSubject({ council: 'es' as CouncilId, point: 'p1' as PointId });
const text = readPlainPolicy(
  'Geachte raad,\n\nDe taxi komt voortaan op tijd. Dat nemen wij over.\n\nBellen kan niet. Het is te duur.\n',
  'text',
);

function passage(quote: string) {
  const start = text.text.indexOf(quote);
  return { start, end: start + quote.length, text: quote };
}

const proposals: OpenedReply['proposals'] = [
  {
    key: taxi,
    status: 'overgenomen',
    confidence: 0.9,
    passages: [passage('De taxi komt voortaan op tijd. Dat nemen wij over.')],
    why: [{ code: 'words', words: ['taxi'] }],
    motivation: [],
  },
  {
    key: bellen,
    status: 'niet-overgenomen',
    confidence: 0.3,
    passages: [passage('Bellen kan niet.')],
    why: [{ code: 'order', words: [] }],
    motivation: [passage('Het is te duur.')],
  },
  { key: avond, status: 'onbeantwoord', confidence: 0.8, passages: [], why: [], motivation: [] },
];

function answersOf(reply: BlobHash, addressee: AddresseeId | null = null): ReplyAnswer[] {
  return proposals.map(({ key, status, passages }) => ({
    about: key,
    addressee,
    reply,
    status,
    origin: 'proposed',
    passages: passages.map(({ start, end, text: quote }) => ({ start, end, quote })),
  }));
}

function received(
  more: Partial<Pick<ReplyDocument, 'blob' | 'addressees' | 'receivedOn'>> = {},
  answers = answersOf(more.blob ?? blob),
): Command {
  const reply: ReplyDocument = {
    blob,
    name: 'r.txt',
    addressees: [],
    receivedOn: '2026-11-20',
    how: 'file',
    ...more,
  };
  return {
    type: 'add-reply',
    at,
    document: { type: 'blob', dossier: dossierId, hash: reply.blob, size: 9, mediaType: 'text/plain' },
    reply,
    answers,
  };
}
const decide = (...acts: DecisionAct[]): Command => ({ type: 'decide', at, acts });
const part = (letterPart: LetterPart): DecisionAct => ({ act: 'set-letter-part', letterPart });
const colleges = decide(
  part({
    part: 'addressees',
    value: ['Essel', 'Zeewijk'].map((place) => ({
      id: place.toLowerCase() as AddresseeId,
      name: `College van B&W van ${place}`,
      lines: [],
    })),
  }),
);

function show(dossier: Dossier, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({ 'reply:open': () => ({ text, proposals }), ...answers });
  useDossier.getState().show(opened(dossier));
  goTo('reply');
  return { bridge, user: showWindow() };
}

const overview = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('a dossier is open');
  return replyView(dossier, '2026-11-22').overview;
};
const answerTo = (key: string, college = 0) =>
  overview().colleges[college]?.answers.find(({ point }) => point.key === key);
/** With the button in what was said, not the one of the frame. */
async function undo(user: ReturnType<typeof showWindow>): Promise<void> {
  const button = screen.getAllByRole('button', { name: words.undo }).at(-1);
  if (button === undefined) throw new Error('there is a way back');
  await user.click(button);
}
const pointList = () => screen.getByRole('region', { name: words.points });
const head = (title: string) => within(pointList()).getByRole('button', { name: new RegExp(title) });
const sentence = (said: string) => screen.getByRole('button', { name: said });

describe('Reactie', () => {
  it('says that nothing counts, and counts once the list is confirmed; undo takes that back', async () => {
    const { user } = show(sampleDossier(colleges, received()));
    await screen.findByText(words.proposal(1));
    await user.click(screen.getByRole('button', { name: words.overviewView }));
    expect(screen.getAllByText(words.confirmFirst).length).toBeGreaterThan(0);
    expect(screen.queryByRole('list', { name: /^Hoeveel punten/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: words.pointsView }));
    await user.click(screen.getByRole('button', { name: words.confirm }));
    await screen.findByText(words.confirmedNow);
    expect(overview().colleges[0]?.counts).toMatchObject({ overgenomen: 1, onbeantwoord: 1 });
    await undo(user);
    expect(await screen.findByRole('button', { name: words.confirm })).toBeTruthy();
    expect(overview().colleges[0]?.counts).toMatchObject({ overgenomen: 0, onbeantwoord: 0 });
  });

  it('shows the points that ask a look, and why a passage stands with a point', async () => {
    const { user } = show(sampleDossier(colleges, received()));
    await user.click(await screen.findByRole('button', { name: new RegExp(words.lookAt) }));
    expect(within(pointList()).getAllByRole('listitem')).toHaveLength(1);
    await user.click(head('Bellen helpt'));
    expect(within(pointList()).getByText('Staat op de plaats waar dit punt aan de beurt is.')).toBeTruthy();
    expect(within(pointList()).getByText(`${words.sureness}: ${words.unsure}.`)).toBeTruthy();
  });

  it('adds a sentence to a point and takes it away, by mouse and by keyboard', async () => {
    const { user } = show(sampleDossier(colleges, received()));
    await screen.findByRole('region', { name: words.points });
    await user.click(head('Avondvervoer'));
    await user.click(sentence('Het is te duur.'));
    expect(answerTo(avond)).toMatchObject({ status: 'beantwoord-zonder-besluit' });
    expect(answerTo(avond)?.answer?.passages.map(({ quote }) => quote)).toEqual(['Het is te duur.']);
    expect(sentence('Het is te duur.').getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(answerTo(avond)?.answer?.passages.map(({ quote }) => quote)).toEqual([
      'Bellen kan niet. Het is te duur.',
    ]);
    await user.keyboard('{Enter}');
    await user.click(sentence('Het is te duur.'));
    expect(answerTo(avond)).toMatchObject({ status: 'onbeantwoord' });
    // Another point keeps what it had.
    expect(answerTo(bellen)?.answer?.passages).toHaveLength(1);
  });

  it('moves an answer to another point in one stroke, with its status, and back with undo', async () => {
    const { user } = show(sampleDossier(colleges, received()));
    await screen.findByRole('region', { name: words.points });
    await user.click(head('De taxi komt te laat'));
    await user.click(screen.getByRole('button', { name: words.move }));
    const dialog = screen.getByRole('dialog', { name: words.moveTitle });
    await user.click(within(dialog).getByRole('button', { name: words.move }));
    expect(within(dialog).getByRole('alert').textContent).toBe(words.moveMissing);
    await user.type(within(dialog).getByRole('combobox', { name: words.moveTo }), 'Avond');
    await user.click(await screen.findByRole('option', { name: /Avondvervoer/ }));
    await user.click(within(dialog).getByRole('button', { name: words.move }));
    expect(answerTo(avond)).toMatchObject({ status: 'overgenomen' });
    expect(answerTo(taxi)).toMatchObject({ status: 'onbeantwoord' });
    await undo(user);
    expect(answerTo(taxi)).toMatchObject({ status: 'overgenomen' });
    expect(answerTo(avond)).toMatchObject({ status: 'onbeantwoord' });
  });

  it('keeps status, promise, product, day and note as a person gives them, and flags a day that is over', async () => {
    const { user } = show(sampleDossier(colleges, received(), decide(confirmReply(blob))));
    await screen.findByRole('region', { name: words.points });
    await user.click(head('De taxi komt te laat'));
    await user.click(screen.getByRole('button', { name: words.changeStatus }));
    await user.click(screen.getByRole('menuitemradio', { name: replyWords.statuses['toegezegd-later'] }));
    await user.click(screen.getByRole('button', { name: words.editDetails }));
    await user.type(screen.getByLabelText(words.product), 'actieplan');
    await user.type(screen.getByLabelText(words.followUp), 'ooit');
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(screen.getByText(words.dateUnclear)).toBeTruthy();
    await user.clear(screen.getByLabelText(words.followUp));
    await user.type(screen.getByLabelText(words.followUp), '1 mei 2020');
    await user.type(screen.getByLabelText(words.note), 'Gebeld.');
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(within(pointList()).getByText(words.overdue)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.overviewView }));
    expect(screen.getByText(words.overdueCount(1))).toBeTruthy();
    const promised = screen.getByRole('region', { name: words.promisedCount(1) });
    expect(within(promised).getByText('actieplan')).toBeTruthy();
    expect(within(promised).getByText(/1 mei 2020/)).toBeTruthy();
    // The open ones stand above it.
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([words.unansweredCount(1), words.promisedCount(1)]);
    await user.click(within(promised).getByRole('button', { name: /De taxi/ }));
    expect(head('De taxi komt te laat').getAttribute('aria-expanded')).toBe('true');
  });

  it('lets every college answer for itself', async () => {
    const other = 'b'.repeat(64) as BlobHash;
    const refused = answersOf(other, zeewijk).map((one) => ({ ...one, status: 'niet-overgenomen' as const }));
    const { user } = show(
      sampleDossier(
        colleges,
        received({ addressees: [essel] }, answersOf(blob, essel)),
        received({ blob: other, addressees: [zeewijk], receivedOn: '2026-11-21' }, refused),
      ),
    );
    await screen.findByText(words.collegeOf('Zeewijk'));
    await user.click(screen.getByRole('button', { name: words.changeStatus }));
    await user.click(screen.getByRole('menuitemradio', { name: replyWords.statuses.deels }));
    const [first] = overview().colleges[1]?.answers ?? [];
    expect(first?.status).toBe('deels');
    expect(answerTo(first?.point.key ?? '', 0)?.status).not.toBe('deels');
    await user.click(screen.getByRole('button', { name: words.whichReply }));
    await user.click(screen.getByRole('menuitemradio', { name: /^Essel/ }));
    await user.click(await screen.findByRole('button', { name: words.confirm }));
    expect(overview().colleges.map(({ proposed }) => proposed)).toEqual([0, 3]);
  });

  it('goes to the answer or the sentence that was asked for', async () => {
    show(sampleDossier(colleges, received()));
    await screen.findByText(words.proposal(1));
    showInReply({ reply: blob, about: avond });
    await expect.poll(() => document.activeElement?.textContent).toContain('Avondvervoer');
    showInReply({ reply: blob, at: text.text.indexOf('Het is te duur') + 3 });
    await expect.poll(() => document.activeElement?.textContent).toBe('Het is te duur.');
  });

  it('warns when the colleges are late, also before the first reply, and reminds them', async () => {
    const sent = part({ part: 'date', value: '2020-01-01' });
    const { user, bridge } = show(sampleDossier(colleges, decide(sent)), {
      'reply:export-reminder': () => ({ path: '/x/h.docx', fileName: 'h.docx' }),
    });
    // In the list of steps too.
    expect(await screen.findAllByText(/dagen te laat/)).toHaveLength(2);
    expect(screen.getByText(new RegExp(words.silent('Essel en Zeewijk')))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.reminderFor('Zeewijk') }));
    expect(bridge.asked('reply:export-reminder')).toEqual([{ id: dossierId, addressee: zeewijk }]);
    await screen.findByText(words.made('h.docx'));
  });
});

describe('A reply on its way in', () => {
  const kept: KeptReply = {
    fileName: 'antwoord.pdf',
    record: { type: 'blob', dossier: dossierId, hash: blob, size: 9, mediaType: 'application/pdf' },
  };

  it('asks who it is from, keeps it with the dossier, and says what to do', async () => {
    const { user, bridge } = show(sampleDossier(colleges), { 'reply:keep': () => kept });
    await user.click(await screen.findByRole('button', { name: words.choose }));
    await screen.findByRole('dialog', { name: words.fromTitle('antwoord.pdf') });
    await user.click(screen.getByText(words.someColleges));
    await user.click(screen.getByRole('button', { name: words.takeIn }));
    expect(screen.getByText(words.chooseCollege)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Essel' }));
    await user.click(screen.getByRole('button', { name: words.takeIn }));
    await screen.findByText(words.added);
    expect(bridge.asked('reply:open')[0]).toMatchObject({ hash: blob, addressee: essel, isReply: false });
    expect(overview().colleges.map(({ replies }) => replies.length)).toEqual([1, 0]);
    expect(overview().colleges.map(({ proposed }) => proposed)).toEqual([3, 0]);
  });

  it('asks whether our own letter is a reply, and takes it when somebody says so', async () => {
    const bridge = fakeBridge({});
    const own = { code: 'reply-own-letter', message: ownLetterRefusal };
    const invoke: typeof window.samenadvies.invoke = (channel, input) => {
      if (channel === 'reply:keep') return Promise.resolve({ ok: true, value: kept }) as never;
      if (channel === 'reply:open')
        return Promise.resolve(
          (input as { isReply?: boolean }).isReply === true
            ? { ok: true, value: { text, proposals } }
            : { ok: false, error: own },
        ) as never;
      return before.invoke(channel, input);
    };
    const { samenadvies: before } = window;
    Object.defineProperty(window, 'samenadvies', {
      value: { ...before, invoke },
      configurable: true,
    });
    expect(bridge.asked('reply:open')).toEqual([]);
    useDossier.getState().show(opened(sampleDossier(colleges)));
    goTo('reply');
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: words.choose }));
    await user.click(await screen.findByRole('button', { name: words.takeIn }));
    await screen.findByRole('dialog', { name: words.ownTitle });
    expect(overview().replies).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.ownAnyway }));
    await screen.findByText(words.added);
    expect(overview().replies).toHaveLength(1);
  });

  it('takes the same file only once', async () => {
    const { user } = show(sampleDossier(colleges, received(), decide(confirmReply(blob))), {
      'reply:keep': () => kept,
    });
    await user.click(await screen.findByRole('button', { name: words.add }));
    await user.click(screen.getByRole('menuitem', { name: words.choose }));
    await screen.findByText(words.alreadyThere);
    expect(overview().colleges[0]?.proposed).toBe(0);
  });

  it('keeps what was confirmed when a newer reply takes the place of an earlier one', async () => {
    const next = { ...kept, record: { ...kept.record, hash: 'c'.repeat(64) as BlobHash } };
    const said = readPlainPolicy(
      'De taxi komt voortaan op tijd. Dat nemen wij over.\n\nVerder niets.\n',
      'text',
    );
    const { user } = show(sampleDossier(colleges, received(), decide(confirmReply(blob))), {
      'reply:keep': () => next,
      'reply:open': () => ({
        text: said,
        proposals: proposals.map((one) => ({ ...one, status: 'onbeantwoord' as const, passages: [] })),
      }),
    });
    await user.click(await screen.findByRole('button', { name: words.add }));
    await user.click(screen.getByRole('menuitem', { name: words.choose }));
    await user.click(await screen.findByRole('radio', { name: /in de plaats van/ }));
    await user.click(screen.getByRole('button', { name: words.takeIn }));
    await screen.findByText(words.staleCount(1));
    expect(answerTo(taxi)).toMatchObject({ status: 'overgenomen', state: 'confirmed', isStale: true });
    expect(answerTo(bellen)).toMatchObject({ status: 'niet-overgenomen', isStale: true });
    await user.click(head('Bellen helpt'));
    await user.click(
      screen.getByRole('button', { name: words.keepOld(replyWords.statuses['niet-overgenomen']) }),
    );
    await user.click(screen.getByRole('button', { name: words.confirm }));
    expect(answerTo(taxi)).toMatchObject({ status: 'overgenomen', isStale: false });
    expect(answerTo(taxi)?.answer?.passages[0]?.start).toBe(0);
    expect(answerTo(bellen)).toMatchObject({ status: 'niet-overgenomen', isStale: false });
  });

  it('says what is wrong with a file, and of one that is too large', async () => {
    const { user } = show(sampleDossier(colleges), {});
    await user.click(await screen.findByRole('button', { name: words.choose }));
    expect((await screen.findByRole('alert')).textContent).toContain('reply:keep');
    const transfer = { types: ['Files'], files: [{ name: 'groot.pdf', size: 600 * 2 ** 20 }] };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    window.dispatchEvent(Object.assign(drop, { dataTransfer: transfer }));
    expect(await screen.findByText(replyRefusals['reply-too-large'] ?? '')).toBeTruthy();
  });
});
