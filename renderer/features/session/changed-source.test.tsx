import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@shared/commands';
import type { Contribution, JointPoint, JointPointId, SectionId } from '@shared/domain';
import { currentPoints, keyOf, sessionView } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  contributionOf,
  dossierId,
  fromEssel,
  fromWaterhoven,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { goTo, startAt } from './session-place';

beforeEach(() => {
  startAt(dossierId);
  goTo({ selected: null, view: 'list', shows: 'open', search: '' });
});
afterEach(closeWindow);

const at = '2026-11-11T19:00:00.000Z';
const late = 'De taxi komt vaak drie kwartier te laat.';
const evening = 'Na zes uur rijdt er niets meer.';

/** One joint point of the first point of Waterhoven and the one of Essel. */
function decided(body: string, title = 'De taxi'): Command {
  const [taxi, , night] = currentPoints(sampleDossier().shared);
  const members = [taxi, night].flatMap((point) =>
    point === undefined ? [] : [{ ...keyOf(point), content: point.content }],
  );
  const jointPoint: JointPoint = {
    id: 'j1' as JointPointId,
    members,
    handling: 'samenvoegen',
    section: 's' as SectionId,
    order: 1,
    kind: 'zorg',
    title,
    body,
  };
  return { type: 'decide', at, acts: [{ act: 'take', jointPoint }] };
}

async function atChanged(body: string, newer: Contribution, ...more: Command[]) {
  fakeBridge({});
  const dossier = sampleDossier(decided(body), importOf('nieuw.samenadvies', newer), ...more);
  useDossier.getState().show(opened(dossier));
  goToStep('session');
  goTo({ selected: 'joint:j1', view: 'one' });
  const user = showWindow();
  await screen.findByRole('heading', { name: 'Bron gewijzigd' });
  return user;
}

const session = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return sessionView(dossier.shared, new Set(dossier.local.setAside));
};
const joint = () => session().jointPoints[0];
const isSettled = () =>
  waitFor(() => expect(screen.queryByRole('heading', { name: 'Bron gewijzigd' })).toBeNull());
const press = (name: string) => screen.getByRole('button', { name });
const halfHour = contributionOf(
  'wa',
  [
    ['De taxi komt te laat', 'De taxi komt vaak een half uur te laat.'],
    ['Bellen helpt', 'Laat de vervoerder bellen.'],
  ],
  [fromWaterhoven],
);

describe('Bron gewijzigd', () => {
  it('shows what the council changed and puts it in the joint text on one press, undone on another', async () => {
    const user = await atChanged(`${late} ${evening}`, halfHour);
    expect(screen.getByText('Waterhoven stuurde na het besluit een andere tekst.')).toBeTruthy();
    expect(screen.getAllByRole('insertion').map((node) => node.textContent)).toContain('een half uur');
    expect(screen.getAllByRole('deletion').map((node) => node.textContent)).toContain('drie kwartier');
    expect(joint()?.joint.body).toBe(`${late} ${evening}`);
    await user.click(press('Neem de wijziging over'));
    await isSettled();
    expect(joint()?.joint.body).toBe(`De taxi komt vaak een half uur te laat. ${evening}`);
    expect(joint()?.members).toHaveLength(2);
    const message = within(document.querySelector<HTMLElement>('.message') ?? document.body);
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('heading', { name: 'Bron gewijzigd' })).toBeTruthy();
    expect(joint()?.joint.body).toBe(`${late} ${evening}`);
  });

  it('asks what counts where the session had changed the same sentence, and takes nothing over unasked', async () => {
    const user = await atChanged(`De taxi komt veel te laat. ${evening}`, halfHour);
    await user.click(press('Neem de wijziging over'));
    expect(await screen.findByRole('dialog', { name: /Kies eerst/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(joint()?.joint.body).toBe(`De taxi komt veel te laat. ${evening}`);
    const question = within(
      screen.getByRole('radiogroup', { name: /Waterhoven en de vergadering dezelfde zinnen/ }),
    );
    await user.click(question.getByRole('radio', { name: /De zinnen van de raad/ }));
    await user.click(press('Neem de wijziging over'));
    await isSettled();
    expect(joint()?.joint.body).toBe(`De taxi komt vaak een half uur te laat. ${evening}`);
  });

  it('keeps the joint text as it is, with the new text as its source', async () => {
    const user = await atChanged(`${late} ${evening}`, halfHour);
    await user.click(press('Houd de gezamenlijke tekst zo'));
    await isSettled();
    expect(joint()?.joint.body).toBe(`${late} ${evening}`);
    expect(joint()?.members.map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('opens the proposal for editing first', async () => {
    const user = await atChanged(`${late} ${evening}`, halfHour);
    await user.click(press('Bewerk eerst'));
    const body = await screen.findByRole('textbox', { name: 'Tekst' });
    expect((body as HTMLTextAreaElement).value).toBe(`De taxi komt vaak een half uur te laat. ${evening}`);
    await user.type(body, ' Ook in het weekend.');
    await user.click(press('Klaar met bewerken'));
    expect(joint()?.joint.body).toContain('Ook in het weekend.');
    expect(screen.getByText(/De gezamenlijke tekst zegt dit al/)).toBeTruthy();
    await user.click(press('Houd de gezamenlijke tekst zo'));
    await isSettled();
  });

  it('takes one point out and leaves the others in', async () => {
    const user = await atChanged(`${late} ${evening}`, halfHour);
    await user.click(press('Haal dit punt eruit'));
    await isSettled();
    expect(joint()?.members.map(({ council }) => council)).toEqual(['es']);
    expect(session().undecided.map(({ point }) => point.title)).toContain('De taxi komt te laat');
  });

  it('says that a point was withdrawn, and keeps the text without it', async () => {
    const user = await atChanged(`${late} ${evening}`, contributionOf('es', [], [fromEssel]));
    expect(screen.getByText('Essel trok dit punt na het besluit in.')).toBeTruthy();
    expect(screen.getAllByText(evening).length).toBeGreaterThan(0);
    await user.click(press('Houd het punt, zonder Essel'));
    await isSettled();
    expect(joint()?.members.map(({ council }) => council)).toEqual(['wa']);
  });

  it('sends people to Bijdragen first where the council sent two versions', async () => {
    const user = await atChanged(`${late} ${evening}`, { ...halfHour, ancestors: [] });
    expect(screen.getByText(/versies die elkaar niet kennen. Kies eerst bij Bijdragen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Houd de gezamenlijke tekst zo' })).toBeNull();
    await user.click(press('Naar Bijdragen'));
    expect(await screen.findByRole('button', { name: 'Kies wat geldt voor Waterhoven' })).toBeTruthy();
  });

  it('of a parked point shows what changed, and lets the decision be', async () => {
    const [taxi] = currentPoints(sampleDossier().shared);
    if (taxi === undefined) throw new Error('no point');
    fakeBridge({});
    const park: Command = {
      type: 'decide',
      at,
      acts: [{ act: 'park', point: { ...keyOf(taxi), content: taxi.content }, reason: 'later' }],
    };
    useDossier.getState().show(opened(sampleDossier(park, importOf('nieuw.samenadvies', halfHour))));
    goToStep('session');
    goTo({ selected: taxi.key, view: 'one' });
    const user = showWindow();
    expect(await screen.findByRole('heading', { name: 'Bron gewijzigd' })).toBeTruthy();
    expect(screen.getAllByRole('insertion').map((node) => node.textContent)).toContain('een half uur');
    await user.click(press('Laat het besluit zo'));
    await isSettled();
    expect(session().parked[0]).toMatchObject({ isReopened: false, reason: 'later' });
  });
});
