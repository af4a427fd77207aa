// One source split, moved and made whole, and what the councils think: from the screen, by keyboard.
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@shared/commands';
import { councilIdSchema, dossierIdSchema } from '@shared/domain';
import { currentPoints, draftHash, keyOf, sessionView } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  contributionOf,
  dossierId,
  fromEssel,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { goTo, startAt } from './session-place';

const at = '2026-11-20T13:00:00.000Z';
const later = contributionOf(
  'es',
  [['Avondvervoer', 'Na zes uur rijdt er niets meer. De bus komt ook te laat.']],
  [fromEssel],
);

beforeEach(() => {
  goTo({ selected: null, view: 'list', shows: 'open', search: '' });
});
afterEach(closeWindow);

const dossier = () => {
  const found = useDossier.getState().dossier;
  if (found === null) throw new Error('no dossier');
  return found;
};
const session = () => sessionView(dossier().shared);
const joint = (id: string) => session().jointPoints.find((view) => view.joint.id === id);
const titlesIn = (id: string) => joint(id)?.members.map(({ current }) => current?.point.body);

/** Two joint points: taxi (of Waterhoven) and avond (of Essel). */
async function atJoint(...more: Command[]) {
  fakeBridge({ 'session:suggest': () => ({ clusters: [], pairs: [] }) });
  const start = sampleDossier(importOf('essel-2.samenadvies', later));
  const [taxi, , evening] = currentPoints(start.shared);
  const take = (id: string, point: typeof taxi): Command => ({
    type: 'decide',
    at,
    acts: [
      {
        act: 'take',
        jointPoint: {
          id: id as never,
          members: point === undefined ? [] : [{ ...keyOf(point), content: point.content }],
          handling: 'overnemen',
          section: 'hoofdstuk:Vervoer' as never,
          order: 1,
          kind: 'zorg',
          title: id,
          body: point?.point.body ?? '',
        },
      },
    ],
  });
  const ready = sampleDossier(
    importOf('essel-2.samenadvies', later),
    take('taxi', taxi),
    take('avond', evening),
    ...more,
  );
  useDossier.getState().show(opened(ready));
  startAt(dossierId);
  goTo({ selected: 'joint:avond', view: 'one' });
  goToStep('session');
  const user = showWindow();
  await screen.findByRole('heading', { level: 1, name: /avond/ }, { timeout: 5000 });
  return user;
}

async function choose(user: ReturnType<typeof showWindow>, button: RegExp, entry: RegExp) {
  screen.getByRole('button', { name: button }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('a source', () => {
  it('is split in two, of which one stays, and made whole again', async () => {
    const user = await atJoint();
    await choose(user, /^Meer… over het punt van Essel/, /^Splits/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'De bus komt ook te laat.' }));
    await user.click(dialog.getByRole('button', { name: 'Splits het punt' }));
    expect(titlesIn('avond')).toEqual(['Na zes uur rijdt er niets meer.']);
    expect(session().undecided.map(({ point }) => point.body)).toContain('De bus komt ook te laat.');
    expect(document.activeElement).not.toBeNull();
    await choose(user, /^Meer… over het punt van Essel/, /^Maak er weer één punt van/);
    expect(titlesIn('avond')).toEqual(['Na zes uur rijdt er niets meer. De bus komt ook te laat.']);
    expect(joint('avond')?.isReopened).toBe(false);
  });

  it('moves to another joint point, and then is in that one alone', async () => {
    const user = await atJoint();
    await choose(user, /^Meer… over het punt van Essel/, /^Verplaats/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('combobox'), 'taxi');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Verplaats het punt' }));
    expect(joint('avond')).toBeUndefined();
    expect(titlesIn('taxi')).toHaveLength(2);
    await useDossier.getState().perform({ type: 'undo', at });
    expect(titlesIn('avond')).toHaveLength(1);
    expect(titlesIn('taxi')).toHaveLength(1);
  });
});

describe('positions', () => {
  it('of all councils but one are noted in one stroke, and undone in one', async () => {
    const user = await atJoint();
    await choose(user, /Noteer voor meer raden/, /^Alle raden behalve/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Zeewijk' }));
    await user.click(dialog.getByRole('radio', { name: 'Neutraal' }));
    await user.click(dialog.getByRole('button', { name: 'Noteer: twee van de drie steunen het' }));
    const stances = () => joint('avond')?.positions.map(({ position }) => position.stance) ?? [];
    expect(stances().sort()).toEqual(['neutraal', 'steunt', 'steunt']);
    await useDossier.getState().perform({ type: 'undo', at });
    expect(stances()).toEqual([]);
  });

  it('that a council gave itself go before what was noted', async () => {
    const start = sampleDossier(importOf('essel-2.samenadvies', later));
    const point = currentPoints(start.shared)[2];
    const draft = draftHash({ kind: 'zorg', title: 'avond', body: point?.point.body ?? '' } as never);
    const council = councilIdSchema.parse('ze');
    const noted: Command = {
      type: 'decide',
      at,
      acts: [{ act: 'note-position', jointPoint: 'avond' as never, council, position: { stance: 'steunt' } }],
    };
    const answer: Command = {
      type: 'import',
      at,
      fileName: 'antwoord.samenadvies',
      fileHash: 'antwoord',
      records: [
        {
          type: 'answer',
          dossier: dossierIdSchema.parse(dossierId),
          council,
          ancestors: [],
          date: '2026-11-21',
          points: [{ jointPoint: 'avond' as never, draft, reply: 'bezwaar', text: 'Liever niet.' }],
        },
      ],
    };
    const user = await atJoint(noted, answer);
    const button = screen.getByRole('button', {
      name: /^Tegen Zeewijk zelf geantwoord. Genoteerd was: Steunt/,
    });
    await user.click(button);
    expect(await screen.findByText(/De raad antwoordde op 21 november 2026 zelf: Tegen/)).toBeTruthy();
  });

  it('remember who is not there, and say so', async () => {
    const user = await atJoint();
    await choose(user, /Noteer voor meer raden/, /^Wie is er niet/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Zeewijk' }));
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('button', { name: /Afwezig Zeewijk/ })).toBeTruthy();
    await choose(user, /Noteer voor meer raden/, /die er zijn/);
    expect(joint('avond')?.positions).toHaveLength(2);
  });
});
