import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Command, type Dossier, apply } from '@shared/commands';
import type { BlobHash, CouncilId, DecisionAct, JointPointId } from '@shared/domain';
import { currentPoints, keyOf, letterApprovals, letterSettings, sectionIdOf } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { FakeWorker } from './test-support/fake-worker';

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
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
  await screen.findByRole('article');
  return { user, bridge };
}

const page = () => within(screen.getByRole('article'));
const settings = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return letterSettings(dossier.shared);
};

/** All three councils agreed to the letter, as somebody noted. */
function agreed(dossier: Dossier): Dossier {
  const { letter } = letterApprovals(dossier.shared);
  const told = { who: 'de voorzitter', how: 'telefoon', on: '2026-11-12' } as const;
  const acts = ['wa', 'es', 'ze'].map((council): DecisionAct => ({
    act: 'approve-letter',
    council: council as CouncilId,
    letter,
    told,
  }));
  const next = apply(dossier, { type: 'decide', at, acts });
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
}

const all = () => sampleDossier(decided('Taxi', 'Bellen', 'Avond'));
const headings = () =>
  page()
    .getAllByRole('heading')
    .map((heading) => heading.textContent);

describe('Adviesbrief', () => {
  it('shows the pages of the letter with its numbers, labels and lists', async () => {
    await atLetter(agreed(all()));
    expect(headings()).toEqual(['Thuis in de wijk', '1Vervoer', '1.1Taxi', '1.2Bellen', '1.3Avond']);
    expect(page().getAllByText('Advies:')).toHaveLength(3);
    expect(
      page()
        .getAllByRole('listitem')
        .map((item) => item.textContent)
        .slice(0, 2),
    ).toEqual(['een', 'twee']);
    expect(page().getByText('Pagina 1 van 1')).toBeTruthy();
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
    const { user } = await atLetter(all());
    await user.click(screen.getByRole('button', { name: /1\.3.*Avond/ }));
    await user.click(screen.getByRole('button', { name: 'Omhoog' }));
    expect(await page().findByRole('heading', { name: '1.2Avond' })).toBeTruthy();
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
    expect(await page().findByRole('heading', { name: '2Tot slot' })).toBeTruthy();
  });

  it('fills in what is missing beside the page, keeps it without a save button, and ticks it off', async () => {
    const { user } = await atLetter(all());
    await user.click(screen.getByRole('button', { name: /Vul in: Er staat geen kenmerk/ }));
    const pane = within(screen.getByRole('region', { name: 'Gegevens van de brief' }));
    await user.type(pane.getByRole('textbox', { name: 'Kenmerk' }), '2026-07');
    // In the preview before the field is left.
    expect(await page().findByText('2026-07')).toBeTruthy();
    await user.type(pane.getByRole('textbox', { name: 'Datum' }), '21 november 2026');
    await user.click(pane.getByRole('button', { name: 'Neem de standaardtekst: Aanhef' }));
    await user.type(pane.getByRole('textbox', { name: 'Afschrift aan' }), 'de gemeenteraad van Essel');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Colleges' }));
    await user.click(screen.getByRole('button', { name: 'Voeg een college toe' }));
    const college = within(screen.getByRole('group', { name: 'College 1' }));
    const name = college.getByRole('textbox', { name: 'Naam' });
    await user.clear(name);
    await user.type(name, 'College van Essel');
    await user.type(college.getByRole('textbox', { name: 'Adres' }), 'Postbus 1');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(settings()).toMatchObject({
      reference: '2026-07',
      date: '2026-11-21',
      salutation: 'Geachte colleges,',
      copies: 'de gemeenteraad van Essel',
      addressees: [{ name: 'College van Essel', lines: ['Postbus 1'] }],
    });
    expect(await page().findByText('Afschrift aan: de gemeenteraad van Essel')).toBeTruthy();
    expect(screen.getByText('Datum, kenmerk en adres staan erop')).toBeTruthy();
  });

  it('notes who signs for a council, and names those that do not yet', async () => {
    const { user } = await atLetter(all());
    const button = screen.getByRole('button', { name: 'Ondertekenaars', pressed: false });
    await user.click(button);
    await user.type(screen.getByRole('textbox', { name: 'Naam namens Essel' }), 'J. de Wit');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(settings().signatories).toMatchObject([{ name: 'J. de Wit', role: 'voorzitter', council: 'es' }]);
    expect(screen.getByText('Geen ondertekenaar van Waterhoven en Zeewijk')).toBeTruthy();
  });

  it('changes the make-up at once, and takes it back', async () => {
    const { user } = await atLetter(all());
    await user.click(screen.getByRole('button', { name: 'Opmaak' }));
    await user.click(screen.getByRole('radio', { name: /Met inhoudsopgave/ }));
    expect(await page().findByText('Inhoud')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Als tabel/ }));
    expect(await page().findByRole('table', { name: /De adviezen van deze brief/ })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'De besluiten van de sessie' }));
    expect(settings()).toMatchObject({ contents: true, summary: 'table', annexes: ['decisions'] });
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(settings()).toMatchObject({ contents: true, summary: 'off', annexes: [] });
    await waitFor(() => expect(page().queryByRole('table')).toBeNull());
  });

  it('keeps the Word template of the council by its name, and goes back to none', async () => {
    const record = {
      type: 'blob' as const,
      dossier: dossierId,
      hash: 'a'.repeat(64) as BlobHash,
      size: 8,
      mediaType: 'application/octet-stream',
    };
    const { user } = await atLetter(all(), {
      'letter:choose-template': () => ({ fileName: 'huisstijl.dotx', record }),
    });
    await user.click(screen.getByRole('button', { name: 'Huisstijl' }));
    await user.click(screen.getByRole('button', { name: 'Kies een Word-sjabloon (.dotx)' }));
    expect(await screen.findByText('Sjabloon: huisstijl.dotx')).toBeTruthy();
    expect(settings().template).toMatchObject({ blob: record.hash });
    await user.click(screen.getByRole('button', { name: 'Zonder sjabloon' }));
    await waitFor(() => expect(settings().template).toBeNull());
  });

  it('notes that a council agreed by telephone, and asks again when the text changes', async () => {
    const { user } = await atLetter(all());
    await user.click(screen.getByRole('button', { name: 'Akkoord: 0 van 3' }));
    await user.click(screen.getByRole('button', { name: 'Leg akkoord vast: Essel' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Leg akkoord vast' }));
    expect(dialog.getByText('Schrijf op wie akkoord gaf.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Wie zei het?' }), 'de voorzitter');
    const when = dialog.getByRole('textbox', { name: 'Wanneer?' });
    await user.clear(when);
    await user.type(when, '12 november 2026{Enter}');
    expect(screen.getByText('Akkoord van 1 van 3 raden')).toBeTruthy();
    expect(screen.getByText('per telefoon, de voorzitter, 12 november 2026')).toBeTruthy();
    expect(await page().findByText(/1 van de 3 raden heeft ingestemd/)).toBeTruthy();
    const opening: DecisionAct = {
      act: 'set-letter-part',
      letterPart: { part: 'opening', value: 'Nieuw.' },
    };
    await act(() => useDossier.getState().perform({ type: 'decide', at, acts: [opening] }));
    expect(screen.getByText('akkoord met een eerdere tekst')).toBeTruthy();
    expect(screen.getByText('Akkoord van 0 van 3 raden')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Geldt ook nu: Essel' }));
    expect(screen.getByText('Akkoord van 1 van 3 raden')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem terug: Essel' }));
    expect(screen.getByText('Akkoord van 0 van 3 raden')).toBeTruthy();
  });

  it('makes the Word file, shows where it is, and offers another name when a file is left alone', async () => {
    const answers = [
      { leftAlone: 'Iemand heeft ‘Brief.docx’ veranderd.', proposal: 'Brief 2.docx' },
      { path: '/brieven/Brief 2.docx', fileName: 'Brief 2.docx' },
    ];
    const { user, bridge } = await atLetter(agreed(all()), {
      'letter:export-word': () => answers.shift() ?? null,
      'files:show': () => null,
    });
    await user.click(screen.getByRole('button', { name: 'Maak Word-bestand' }));
    expect(await screen.findByText('Iemand heeft ‘Brief.docx’ veranderd.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bewaar als ‘Brief 2.docx’' }));
    expect(await screen.findByText('Klaar. De brief staat in ‘Brief 2.docx’.')).toBeTruthy();
    expect(bridge.asked('letter:export-word').at(-1)).toMatchObject({ fileName: 'Brief 2.docx' });
    await user.click(screen.getByRole('button', { name: 'Toon in map' }));
    expect(bridge.asked('files:show')).toEqual([{ path: '/brieven/Brief 2.docx' }]);
  });

  it('says why a letter will be a concept before it makes it', async () => {
    const { user, bridge } = await atLetter(all(), {
      'letter:export-word': () => ({ path: '/brieven/Brief.docx', fileName: 'Brief.docx' }),
    });
    await user.click(screen.getByRole('button', { name: 'Maak Word-bestand' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Deze brief wordt een concept' }));
    expect(dialog.getByText('0 van de 3 raden hebben ingestemd met de brief.')).toBeTruthy();
    expect(bridge.asked('letter:export-word')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Maak het concept' }));
    expect(await screen.findByText('Klaar. De brief staat in ‘Brief.docx’.')).toBeTruthy();
  });

  it('keeps the letter that was sent, and shows a mended comma', async () => {
    const hash = 'a'.repeat(64) as BlobHash;
    const { user } = await atLetter(agreed(all()), {
      'letter:keep-sent': () => ({
        fileName: 'Verzonden.docx',
        record: { type: 'blob', dossier: dossierId, hash, size: 5, mediaType: 'application/zip' },
      }),
      'letter:compare-sent': () => [
        { place: '1.1 Taxi', before: 'Doe het nu en snel.', after: 'Doe het nu, en snel.' },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Verzonden' }));
    await user.click(screen.getByRole('button', { name: 'Leg de verzonden brief vast' }));
    const dialog = within(await screen.findByRole('dialog'));
    const when = dialog.getByRole('textbox', { name: 'Verzonden op' });
    await user.clear(when);
    await user.type(when, '21 november 2026{Enter}');
    expect(await screen.findByText('‘Verzonden.docx’, verzonden op 21 november 2026')).toBeTruthy();
    expect(screen.getByText(/tot en met 2 januari 2027 om te antwoorden/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verschillen: Verzonden.docx' }));
    expect(await screen.findByText('1.1 Taxi')).toBeTruthy();
    expect(screen.getByText('Er is één verschil met de brief in de app.')).toBeTruthy();
    expect(document.querySelectorAll('.sent-differences :is(ins, del)').length).toBeGreaterThan(0);
  });
});
