import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command, Dossier } from '@shared/commands';
import type { DecisionAct, JointPointId } from '@shared/domain';
import { currentPoints, keyOf, letterSettings, sectionIdOf } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(closeWindow);

const at = '2026-11-11T19:00:00.000Z';

/** Takes the sample's points over one by one: as many as there are titles. */
function decided(...titles: string[]): Command {
  const points = currentPoints(sampleDossier().shared);
  const acts = titles.map((title, index): DecisionAct => {
    const point = points[index];
    if (point === undefined) throw new Error('too many titles');
    return {
      act: 'take',
      jointPoint: {
        id: `j${index}` as JointPointId,
        members: [{ ...keyOf(point), content: point.content }],
        handling: 'overnemen',
        section: sectionIdOf('Vervoer'),
        order: index,
        kind: 'advies',
        title,
        body: `Over ${title}.\n\n- een\n- twee`,
        advice: 'Doe het.',
      },
    };
  });
  return { type: 'decide', at, acts };
}

async function atLetter(dossier: Dossier, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge(answers);
  useDossier.getState().show(opened(dossier));
  goTo('letter');
  const user = showWindow();
  await screen.findByRole('heading', { name: 'Maak de brief af' });
  return { user, bridge };
}

const page = () => within(screen.getByRole('article'));
const settings = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return letterSettings(dossier.shared);
};

describe('Adviesbrief', () => {
  it('shows the letter with its numbers, labels and lists', async () => {
    await atLetter(sampleDossier(decided('Taxi', 'Bellen', 'Avond')));
    const headings = page()
      .getAllByRole('heading')
      .map((heading) => heading.textContent);
    expect(headings).toEqual(['Thuis in de wijk', '1Vervoer', '1.1Taxi', '1.2Bellen', '1.3Avond']);
    expect(page().getAllByText('Advies:')).toHaveLength(3);
    expect(
      page()
        .getAllByRole('listitem')
        .map((item) => item.textContent)
        .slice(0, 2),
    ).toEqual(['een', 'twee']);
    expect(screen.queryByText(/CONCEPT/)).toBeNull();
  });

  it('says that it is a concept, why, and leads to the session', async () => {
    const { user } = await atLetter(sampleDossier(decided('Taxi')));
    expect(page().getByText(/CONCEPT/)).toBeTruthy();
    expect(screen.getByText('Over 2 punten is nog niets besloten')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ga naar de sessie' }));
    expect(await screen.findByRole('heading', { name: 'Besluit over de punten' })).toBeTruthy();
  });

  it('moves a point, and the page follows', async () => {
    const { user } = await atLetter(sampleDossier(decided('Taxi', 'Bellen', 'Avond')));
    await user.click(screen.getByRole('button', { name: /1\.3.*Avond/ }));
    await user.click(screen.getByRole('button', { name: 'Omhoog' }));
    expect(page().getByRole('heading', { name: '1.2Avond' })).toBeTruthy();
    expect(page().getByRole('heading', { name: '1.3Bellen' })).toBeTruthy();
  });

  it('adds a chapter with a name of its own', async () => {
    const { user } = await atLetter(sampleDossier(decided('Taxi')));
    await user.click(screen.getByRole('button', { name: 'Hoofdstuk' }));
    await user.click(await screen.findByRole('menuitem', { name: /Voeg een hoofdstuk toe/ }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Titel van het hoofdstuk' }),
      'Tot slot{Enter}',
    );
    expect(page().getByRole('heading', { name: '2Tot slot' })).toBeTruthy();
  });

  it('fills in what is missing, keeps it without a save button, and ticks it off', async () => {
    const { user } = await atLetter(sampleDossier(decided('Taxi', 'Bellen', 'Avond')));
    await user.click(screen.getByRole('button', { name: /Vul in: Er staat geen kenmerk/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Kenmerk' }), '2026-07');
    await user.type(dialog.getByRole('textbox', { name: 'Datum' }), '21 november 2026');
    await user.type(dialog.getByRole('textbox', { name: /Aan wie/ }), 'College van Essel{Enter}Postbus 1');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(settings()).toMatchObject({ reference: '2026-07', date: '21 november 2026' });
    expect(settings().addressees).toMatchObject([{ name: 'College van Essel', lines: ['Postbus 1'] }]);
    expect(page().getByText('2026-07')).toBeTruthy();
    expect(screen.getByText('Datum, kenmerk en adres staan erop')).toBeTruthy();
  });

  it('notes who signs for a council, and names those that do not yet', async () => {
    const { user } = await atLetter(sampleDossier(decided('Taxi', 'Bellen', 'Avond')));
    await user.click(screen.getByRole('button', { name: 'Ondertekenaars' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Naam namens Essel' }), 'J. de Wit');
    await user.click(dialog.getByRole('button', { name: 'Klaar' }));
    expect(settings().signatories).toMatchObject([{ name: 'J. de Wit', role: 'voorzitter', council: 'es' }]);
    expect(screen.getByText('Geen ondertekenaar van Waterhoven en Zeewijk')).toBeTruthy();
  });

  it('makes the Word file and shows where it is', async () => {
    const { user, bridge } = await atLetter(sampleDossier(decided('Taxi')), {
      'letter:export-word': () => ({ path: '/brieven/Brief.docx', fileName: 'Brief.docx' }),
      'files:show': () => null,
    });
    await user.click(screen.getByRole('button', { name: 'Maak Word-bestand' }));
    expect(await screen.findByText('Klaar. De brief staat in ‘Brief.docx’.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toon in map' }));
    expect(bridge.asked('files:show')).toEqual([{ path: '/brieven/Brief.docx' }]);
  });
});
