import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command, Dossier, WorkingPoint } from '@shared/commands';
import { type Contribution, councilIdSchema, pointIdSchema } from '@shared/domain';
import { nextContribution } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  contributionOf,
  dossierId,
  fromWaterhoven,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { closeDialog } from '../../platform/asked-dialog';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(() => {
  closeDialog();
  closeWindow();
});

const zeewijk = councilIdSchema.parse('ze');
const savedAt = '2026-11-20T13:02:00.000Z';
const file = {
  path: '/thuis/Adviesraad Zeewijk bijdrage 1.samenadvies',
  fileName: 'Adviesraad Zeewijk bijdrage 1.samenadvies',
};

function entry(id: string, title: string, status: WorkingPoint['status'], body = 'Tekst.'): WorkingPoint {
  return { point: { id: pointIdSchema.parse(id), kind: 'zorg', chapter: 'Vervoer', title, body }, status };
}

const write = (...put: WorkingPoint[]): Command => ({
  type: 'edit-points',
  council: zeewijk,
  put,
  remove: [],
});
const asZeewijk: Command = { type: 'choose-role', role: 'participant', council: zeewijk };

function nextOf(dossier: Dossier): Contribution {
  return nextContribution(dossier, zeewijk, { as: { role: 'council' }, sentBy: 'Bo', date: '2026-11-20' });
}

/** At Versturen, with a main process that sends as the real one does. */
function atSending(dossier: Dossier, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({
    'sending:send': () => {
      const now = useDossier.getState().dossier ?? dossier;
      const contribution = nextOf(now);
      const commands: Command[] = [{ type: 'send', contribution }];
      return { file, contribution: '0'.repeat(64) as never, commands, savedAt };
    },
    'sending:write-word': () => ({ path: '/thuis/b.docx', fileName: 'b.docx' }),
    'files:show': () => null,
    ...answers,
  });
  useDossier.getState().show(opened(dossier));
  goTo('send');
  return { bridge, user: showWindow() };
}

const three = write(
  entry('a', 'De taxi', 'klaar'),
  entry('b', 'Het loket', 'klaar'),
  entry('c', 'Later', 'concept'),
);

describe('Versturen', () => {
  it('shows what goes and what stays, and makes the file only with a name', async () => {
    const { bridge, user } = atSending(sampleDossier(asZeewijk, three));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Verstuur de bijdrage van Adviesraad Zeewijk' }),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dit gaat mee: 2 punten' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dit blijft hier: 1 punt op concept' })).toBeTruthy();
    expect(screen.getByText('Adviesraad Zeewijk · 3 punten, 2 klaar · nog niets verstuurd')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));
    expect(screen.getByText('Vul je naam in.')).toBeTruthy();
    expect(bridge.asked('sending:send')).toEqual([]);

    await user.type(screen.getByLabelText('Jouw naam'), 'Bo Smit');
    await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));
    expect(await screen.findByText('Het bestand is klaar.')).toBeTruthy();
    expect(bridge.asked('sending:send')).toEqual([
      { id: dossierId, as: { role: 'council' }, sentBy: 'Bo Smit' },
    ]);
    expect(screen.getByText(file.path)).toBeTruthy();
    expect(screen.getByText(/bijdrage 1 verstuurd op 20 november 2026/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toon in map' }));
    expect(bridge.asked('files:show')).toEqual([{ path: file.path }]);
    await user.click(screen.getByRole('button', { name: 'Kopieer mailtekst' }));
    const mail = await navigator.clipboard.readText();
    expect(mail).toContain('bijdrage 1 van Adviesraad Zeewijk');
    expect(mail).toContain('21 november 2026');
    expect(mail).toContain('Bo Smit');
    expect(mail).not.toMatch(/\bu\b|\buw\b/i);
  });

  it('says that nothing changed, and offers the same file and a Word version', async () => {
    const dossier = sampleDossier(asZeewijk, three);
    const contribution = nextOf(dossier);
    const { bridge, user } = atSending(sampleDossier(asZeewijk, three, { type: 'send', contribution }));
    expect(
      await screen.findByText(/Er is niets veranderd sinds bijdrage 1 van 20 november 2026/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak het bestand' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Maak ook een Word-versie' }));
    expect(await screen.findByText('De Word-versie staat in ‘b.docx’.')).toBeTruthy();
    expect(bridge.asked('sending:write-word')).toHaveLength(1);
    expect(screen.getByRole('button', { name: /Versturen.*Verstuurd op 20 november/ })).toBeTruthy();
  });

  it('tells what changed since the last one, point by point', async () => {
    const contribution = nextOf(sampleDossier(asZeewijk, three));
    atSending(
      sampleDossier(
        asZeewijk,
        three,
        { type: 'send', contribution },
        write(
          entry('a', 'De taxi', 'klaar', 'Anders.'),
          entry('d', 'De bus', 'klaar'),
          entry('b', 'Het loket', 'concept'),
        ),
      ),
    );
    expect(
      await screen.findByText('Sinds bijdrage 1 van 20 november 2026: 1 nieuw, 1 gewijzigd, 1 weer concept.'),
    ).toBeTruthy();
    const lines = within(screen.getByRole('region', { name: 'Wat er meegaat' }));
    expect(lines.getByText('Nieuw')).toBeTruthy();
    expect(lines.getByText('Gewijzigd')).toBeTruthy();
    expect(lines.getByText(/stond in bijdrage 1 en telt daarna niet meer mee/)).toBeTruthy();
  });

  it('warns for a version that the text does not know, and takes it in point by point', async () => {
    const mine = nextOf(sampleDossier(asZeewijk, write(entry('a', 'De taxi', 'klaar'))));
    const theirs = {
      ...contributionOf('ze', [], []),
      revision: 2,
      points: [entry('a', 'De taxi', 'klaar', 'Van daar.').point, entry('n', 'De bus', 'klaar').point],
    };
    const { user } = atSending(
      sampleDossier(
        asZeewijk,
        write(entry('a', 'De taxi', 'klaar')),
        { type: 'send', contribution: mine },
        importOf('ze2.samenadvies', theirs),
      ),
    );
    expect(await screen.findByText('Er is een andere versie van jullie raad binnengekomen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bekijk die versie' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Bekijk de andere versie' }));
    expect(dialog.getByText('Nieuw voor jullie tekst. Dit punt komt erbij.')).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: 'De andere tekst' }));
    await user.click(dialog.getByRole('button', { name: 'Neem dit over' }));
    expect(await screen.findByText('Dit gaat mee: 2 punten')).toBeTruthy();
    expect(screen.queryByText(/andere versie van jullie raad/)).toBeNull();
    const text = useDossier.getState().dossier?.local.working?.[zeewijk];
    expect(text?.points.map(({ point }) => point.body)).toEqual(['Van daar.', 'Tekst.']);
  });

  it('takes over on a new computer what the council sent', async () => {
    const { user } = atSending(
      sampleDossier({ type: 'choose-role', role: 'participant', council: fromWaterhoven.council }),
    );
    await user.click(await screen.findByRole('button', { name: 'Neem de punten over' }));
    expect(await screen.findByText('Dit zit erin: 2 punten')).toBeTruthy();
    expect(screen.getByText(/Er is niets veranderd sinds bijdrage 1/)).toBeTruthy();
  });

  it('sends a member’s inbreng to the own secretary', async () => {
    const { bridge, user } = atSending(sampleDossier(asZeewijk, three), { 'sending:send': () => null });
    await user.click(await screen.findByRole('radio', { name: /Inbreng van een lid/ }));
    await user.type(screen.getByLabelText('Jouw naam'), 'Bo');
    await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));
    expect(bridge.asked('sending:send')).toMatchObject([
      { as: { role: 'member', author: 'Bo' }, sentBy: 'Bo' },
    ]);
    expect(screen.queryByText('Het bestand is klaar.')).toBeNull();
  });

  it('opens for a joint secretary from the menu, after asking for her council', async () => {
    const { user } = atSending(sampleDossier());
    await user.click(await screen.findByRole('button', { name: 'Thuis in de wijk' }));
    await user.click(await screen.findByRole('menuitem', { name: /Verstuur onze eigen bijdrage/ }));
    const empty = within(await screen.findByRole('dialog', { name: 'Verstuur de bijdrage' }));
    await user.click(empty.getByRole('button', { name: 'Kies je raad' }));
    const question = within(await screen.findByRole('dialog', { name: 'Kies je raad' }));
    await user.click(question.getByRole('radio', { name: 'Adviesraad Essel' }));
    await user.click(question.getByRole('button', { name: 'Dit is mijn raad' }));
    expect(await screen.findByText('Je werkt nu voor Adviesraad Essel.')).toBeTruthy();
    expect(useDossier.getState().dossier?.local).toMatchObject({ role: 'joint-secretary', council: 'es' });
  });
});
