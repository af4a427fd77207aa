import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command, Dossier } from '@shared/commands';
import { type DecisionAct, type JointPoint, councilIdSchema } from '@shared/domain';
import { currentPoints, draftHash, nextAnswer } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(closeWindow);

const waterhoven = councilIdSchema.parse('wa');
const essel = councilIdSchema.parse('es');
const at = '2026-11-11T19:00:00.000Z';
const [taxi] = currentPoints(sampleDossier().shared);
if (taxi === undefined) throw new Error('The sample has no points.');

function joint(id: string, title: string, body: string, members: JointPoint['members'] = []): JointPoint {
  return {
    id: id as JointPoint['id'],
    members,
    handling: 'aanpassen',
    section: 's' as JointPoint['section'],
    order: Number(id.slice(1)),
    kind: 'zorg',
    title,
    body,
  };
}
const first = joint('j1', 'De taxi op tijd', 'De taxi komt binnen een kwartier.', [
  { council: waterhoven, point: taxi.point.id, content: taxi.content },
]);
const second = joint('j2', 'Avondvervoer', 'Ook na zes uur rijdt er iets.');
const take = (jointPoint: JointPoint): DecisionAct => ({ act: 'take', jointPoint });
const decided: Command = { type: 'decide', at, acts: [take(first), take(second)] };
const asWaterhoven: Command = { type: 'choose-role', role: 'participant', council: waterhoven };

const answered: Command = {
  type: 'send-answer',
  answer: {
    type: 'answer',
    dossier: dossierId,
    council: essel,
    ancestors: [],
    date: '2026-11-12',
    points: [{ jointPoint: first.id, draft: draftHash(first), reply: 'bezwaar', text: 'Dit is te duur.' }],
  },
};

function show(dossier: Dossier, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({ 'files:show': () => null, ...answers });
  useDossier.getState().show(opened(dossier));
  goTo('agreement');
  return { bridge, user: showWindow() };
}

describe('Akkoord, for the joint secretary', () => {
  it('says what to do while there is no joint draft', async () => {
    const { user } = show(sampleDossier());
    expect(await screen.findByText(/Er is nog geen gezamenlijk concept/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ga naar de sessie' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Besluit over de punten' })).toBeTruthy();
  });

  it('sends the draft round and says where it stands', async () => {
    const file = { path: '/thuis/concept.samenadvies', fileName: 'concept.samenadvies' };
    const { bridge, user } = show(sampleDossier(decided), { 'agreement:send-draft': () => file });
    await user.click(await screen.findByRole('button', { name: 'Stuur het gezamenlijke concept rond' }));
    expect(await screen.findByText(file.path)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toon in map' }));
    expect(bridge.asked('files:show')).toEqual([{ path: file.path }]);
    await user.click(screen.getByRole('button', { name: 'Kopieer mailtekst' }));
    const mail = await navigator.clipboard.readText();
    expect(mail).toContain('‘concept.samenadvies’');
    expect(mail).not.toMatch(/\bu\b|\buw\b/i);
  });

  it('shows who said what and who is left, and notes what somebody says by phone beside the own answer', async () => {
    const { user } = show(sampleDossier(decided, answered));
    expect(await screen.findByRole('button', { name: 'Bezwaar: Essel over ‘De taxi op tijd’' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Akkoord.*Nog 3 raden/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nog niet: Zeewijk over ‘De taxi op tijd’' }));
    const dialog = screen.getByRole('dialog', { name: 'Wat zegt Zeewijk?' });
    await user.click(within(dialog).getByRole('button', { name: 'Noteer' }));
    expect(within(dialog).getByText('Schrijf op van wie je dit weet.')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Van wie en hoe weet je dit?'), 'voorzitter, telefonisch');
    await user.click(within(dialog).getByRole('button', { name: 'Noteer' }));
    expect(
      await screen.findByRole('button', { name: 'Steunt: Zeewijk over ‘De taxi op tijd’' }),
    ).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Bezwaar: Essel over ‘De taxi op tijd’' }));
    expect(screen.getByText('Dit is te duur.')).toBeTruthy();
    expect(screen.getByText('Het eigen antwoord gaat voor op wat je hier noteert.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sluit' }));
    await user.click(screen.getByRole('button', { name: 'Open punt: De taxi op tijd' }));
    expect(screen.getByRole('heading', { level: 1, name: /De taxi op tijd/ })).toBeTruthy();
  });

  it('says that an answer was to an earlier text', async () => {
    const changed: Command = { type: 'decide', at, acts: [take({ ...first, body: 'Anders.' })] };
    const { user } = show(sampleDossier(decided, answered, changed));
    await user.click(await screen.findByRole('button', { name: /^Oude tekst: Essel/ }));
    expect(screen.getByText(/De tekst is daarna veranderd/)).toBeTruthy();
  });
});

describe('Akkoord, for a council', () => {
  it('answers point by point, with its own words beside the text, and sends', async () => {
    const savedAt = '2026-11-20T13:02:00.000Z';
    const { user } = show(sampleDossier(asWaterhoven, decided), {
      'agreement:send-answer': () => {
        const { dossier } = useDossier.getState();
        if (dossier === null) return null;
        const answer = nextAnswer(dossier, waterhoven, '2026-11-20');
        const file = { path: '/thuis/antwoord.samenadvies', fileName: 'antwoord.samenadvies' };
        return {
          file,
          answer: '0'.repeat(64) as never,
          points: answer.points.length,
          commands: [{ type: 'send-answer', answer }],
          savedAt,
        };
      },
    });
    const card = await screen.findByRole('article', { name: 'De taxi op tijd' });
    expect(within(card).getByText('De taxi komt vaak drie kwartier te laat.')).toBeTruthy();
    await user.click(within(card).getByRole('radio', { name: /^Minderheidsstandpunt/ }));
    expect(within(card).getByText(/Zonder tekst gaat dit antwoord niet mee/)).toBeTruthy();
    await user.type(
      within(card).getByLabelText('Wat willen jullie in de brief zeggen?'),
      'Liever tien minuten.',
    );
    await user.tab();
    expect(within(card).getByText('Nog niet verstuurd')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Akkoord met alle overige punten' }));
    await user.click((await screen.findAllByRole('button', { name: 'Verstuur antwoord' }))[0] as HTMLElement);
    expect(await screen.findByText('/thuis/antwoord.samenadvies')).toBeTruthy();
    const sent = Object.values(useDossier.getState().dossier?.shared.answers ?? {});
    expect(sent[0]?.points.map(({ reply, text }) => [reply, text])).toEqual([
      ['minderheid', 'Liever tien minuten.'],
      ['akkoord', undefined],
    ]);
    expect(screen.getByRole('button', { name: /Akkoord.*Verstuurd/ })).toBeTruthy();
  });

  it('asks again when the text changed, and takes the same answer with one button', async () => {
    const old: Command = {
      type: 'write-answer',
      council: waterhoven,
      put: [{ jointPoint: second.id, draft: draftHash(first), reply: 'akkoord' }],
      remove: [],
    };
    const { user } = show(sampleDossier(asWaterhoven, decided, old));
    const card = await screen.findByRole('article', { name: 'Avondvervoer' });
    expect(within(card).getByText(/De tekst is veranderd nadat jullie ‘Akkoord’ antwoordden/)).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: 'Mijn antwoord blijft hetzelfde' }));
    expect(within(card).getByText('Nog niet verstuurd')).toBeTruthy();
  });

  it('takes the joint draft in where it is missing, and shows what to answer', async () => {
    const { user } = show(sampleDossier(asWaterhoven), {
      'dossier:choose-file': () => opened(sampleDossier(asWaterhoven, decided)),
    });
    await user.click(await screen.findByRole('button', { name: 'Kies het bestand' }));
    expect(await screen.findByRole('article', { name: 'Avondvervoer' })).toBeTruthy();
  });
});
