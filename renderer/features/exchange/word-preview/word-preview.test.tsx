import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Contribution, blobHashSchema } from '@shared/domain';
import type { DocumentLine, FoundPoint } from '@shared/word-import';
import type { WordReading } from '@shared/word-import/word-reading';
import { fakeBridge } from '../../../app/test-support/fake-bridge';
import { card, contributionOf, importOf, opened, sampleDossier } from '../../../app/test-support/sample';
import { closeWindow, showWindow } from '../../../app/test-support/show';
import { forgetWord } from './word-store';

// A busy computer shows the same, later.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  closeWindow();
  forgetWord();
});

const found = (title: string, body: string, more: Partial<FoundPoint> = {}): FoundPoint => ({
  kind: 'zorg',
  chapter: 'Vervoer',
  title,
  body,
  advice: undefined,
  text: body,
  changes: [],
  comments: [],
  isTitleMade: false,
  ...more,
});

const lineOf = (text: string, point: number | null): DocumentLine => ({
  text,
  part: point === null ? 'none' : 'text',
  point,
});

const zeewijk = [
  found('De bus', 'De bus rijdt niet. Dat is jammer. Laat hem rijden.', {
    comments: [{ author: 'Joke', text: 'Klopt dit?' }],
  }),
  found('De trein', 'De trein is vol.', {
    changes: [{ type: 'deleted', author: 'Piet', text: 'soms' }],
  }),
  found('De taxi', 'De taxi is te laat.'),
];

function readingOf(points: readonly FoundPoint[] = zeewijk): WordReading {
  const lines = [lineOf('Beste mensen,', null), ...points.map(({ body }, at) => lineOf(body, at))];
  return {
    points,
    lines: [...lines, lineOf('Ook de fiets verdient aandacht.', null), lineOf('Namens raad Zeewijk', null)],
    elsewhere: { changes: [], comments: [], notes: [] },
    warnings: [],
    author: 'Ans',
    date: '2026-11-02T09:00:00Z',
    original: blobHashSchema.parse('a'.repeat(64)),
  };
}

const wordOf = (council: string, points: Parameters<typeof contributionOf>[1]): Contribution => ({
  ...contributionOf(council, points),
  minted: 'word',
});

async function drop(
  names: readonly string[],
  reading: (name: string) => WordReading = () => readingOf(),
  dossier = sampleDossier(),
) {
  const bridge = fakeBridge({
    'start:list': () => [card],
    'dossier:open': () => opened(dossier),
    'word:read': (input) => reading((input as { file: { name: string } }).file.name),
    'word:take': (input) => {
      const { file } = input as { file: { name: string } };
      return {
        savedAt: '2026-11-20T13:02:00.000Z',
        commands: [],
        files: [{ file: file.name, status: 'read', contributions: [], otherRecords: 1, warnings: [] }],
      };
    },
    'exchange:import-files': (input) => ({
      savedAt: '2026-11-20T13:02:00.000Z',
      commands: [],
      files: (input as { files: { name: string }[] }).files.map(({ name }) => ({
        file: name,
        status: 'refused',
        error: { code: 'x', message: `${name} is geen bijdrage.` },
      })),
    }),
  });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Verder met/ }));
  await user.click(await screen.findByRole('button', { name: /^3 ?Bijdragen/ }));
  await screen.findByRole('table');
  const files = names.map((name) => new File(['PK'], name));
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
  const sheet = await screen.findByRole('dialog', { name: 'Kijk na welke punten erin staan' });
  return { bridge, user, sheet: within(sheet) };
}

interface Taken {
  readonly council: string;
  readonly replaces: readonly string[];
  readonly points: readonly { id: string; kind: string; title: string; body: string; advice?: string }[];
}

const press = (user: ReturnType<typeof showWindow>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const cardOf = (name: RegExp) => within(screen.getByRole('listitem', { name }));
const taken = (bridge: Awaited<ReturnType<typeof drop>>['bridge']) => bridge.asked('word:take') as Taken[];

describe('Een Word-bestand nakijken', () => {
  it('imports other files at once, and shows Word files one after the other', async () => {
    const { bridge, user, sheet } = await drop(['zeewijk.docx', 'foto.jpg', 'tweede.docx']);
    expect(bridge.asked('exchange:import-files')).toHaveLength(1);
    expect(sheet.getByText('Word-bestand 1 van 2: zeewijk.docx')).toBeTruthy();
    expect(sheet.getByText('De naam van het bestand wijst op Zeewijk. Klopt dat?')).toBeTruthy();
    expect(sheet.getByText(/1 bijgehouden wijziging en 1 opmerking/)).toBeTruthy();
    await press(user, 'Neem deze 3 punten over van Zeewijk');
    await screen.findByText('Word-bestand 2 van 2: tweede.docx');
    const [first] = taken(bridge);
    expect(first).toMatchObject({ council: 'ze', replaces: [] });
    expect(first?.points.map(({ id }) => id)).toEqual(['de-bus', 'de-trein', 'de-taxi']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText(/Niet ingelezen: 3 punten gevonden, nog te bekijken/)).toBeTruthy();
    expect(screen.getByText('foto.jpg is geen bijdrage.')).toBeTruthy();
  });

  it('takes nothing over before somebody says which council it is', async () => {
    const { bridge, user } = await drop(['brief.docx'], () => ({
      ...readingOf(),
      lines: readingOf().lines.slice(0, -1),
    }));
    await press(user, /^Neem deze 3 punten over$/);
    expect((await screen.findAllByText('Kies eerst van welke raad dit bestand is.')).length).toBeGreaterThan(
      0,
    );
    expect(taken(bridge)).toHaveLength(0);
    await user.keyboard('{Escape}');
    await press(user, /Kies een raad/);
    await user.click(await screen.findByRole('menuitemradio', { name: /Zeewijk/ }));
    await press(user, 'Neem deze 3 punten over van Zeewijk');
    await waitFor(() => expect(taken(bridge)[0]?.council).toBe('ze'));
  });

  it('splits, moves, joins, relabels, renames, leaves out, makes a point of text, and takes a step back', async () => {
    const { bridge, user } = await drop(['zeewijk.docx']);
    await press(user, 'Pas aan: punt 1');
    await user.click(screen.getByRole('radio', { name: 'Vraag' }));
    const title = screen.getByLabelText('Titel');
    await user.clear(title);
    await user.type(title, 'De bus op zondag{Enter}');
    await press(user, 'Splits of verplaats zinnen');
    await press(user, 'Naar adviseren: Laat hem rijden.');
    await press(user, 'Splits hier, voor: Dat is jammer.');
    expect(await screen.findByRole('listitem', { name: 'Punt 2: Dat is jammer.' })).toBeTruthy();
    expect(cardOf(/Punt 1: De bus op zondag/).getByText('Opmerking van Joke: Klopt dit?')).toBeTruthy();
    await press(user, 'Voeg punt 3 hierbij');
    expect(cardOf(/Punt 2/).getByText('soms').tagName).toBe('DEL');
    await press(user, 'Maak er een punt van: Ook de fiets verdient aandacht.');
    await press(user, 'Pas aan: punt 3');
    await press(user, 'Laat weg');
    expect(screen.getByRole('button', { name: 'Neem weer op: De taxi' })).toBeTruthy();
    await press(user, 'Neem deze 3 punten over van Zeewijk');
    await waitFor(() => expect(taken(bridge)).toHaveLength(1));
    expect(taken(bridge)[0]?.points).toMatchObject([
      { kind: 'vraag', title: 'De bus op zondag', body: 'De bus rijdt niet.' },
      { body: 'Dat is jammer.\n\n**De trein**\n\nDe trein is vol.', advice: 'Laat hem rijden.' },
      { body: 'Ook de fiets verdient aandacht.' },
    ]);
  });

  it('takes steps back one by one, also with the keyboard, and never the last command of the dossier', async () => {
    const { bridge, user } = await drop(['zeewijk.docx']);
    await user.keyboard('j');
    await waitFor(() =>
      expect(screen.getByRole('listitem', { name: /Punt 1/ })).toBe(document.activeElement),
    );
    await press(user, 'Voeg punt 2 hierbij');
    await press(user, 'Laat weg');
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('button', { name: /^Neem deze 2 punten over/ })).toBeTruthy();
    await press(user, 'Stap terug');
    expect(screen.getByRole('button', { name: /^Neem deze 3 punten over/ })).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(bridge.asked('dossier:command')).toHaveLength(0);
  });

  it('keeps what was done when it is closed by accident', async () => {
    const { user } = await drop(['zeewijk.docx']);
    await press(user, 'Pas aan: punt 3');
    await press(user, 'Laat weg');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Bekijk nu: zeewijk.docx' }));
    expect(await screen.findByRole('button', { name: 'Neem deze 2 punten over van Zeewijk' })).toBeTruthy();
    await press(user, 'Bekijk later');
    await user.click(await screen.findByRole('button', { name: 'Lees niet in: zeewijk.docx' }));
    expect(screen.queryByText('zeewijk.docx')).toBeNull();
  });

  it('shows what changed since the last time; a person may match otherwise and keep what vanished', async () => {
    const before = wordOf('ze', [
      ['De bus', 'De bus rijdt niet. Dat is jammer. Laat hem vaker rijden.'],
      ['De trein', 'De trein is vol.'],
      ['Het loket', 'Het loket is dicht.'],
    ]);
    const { bridge, user, sheet } = await drop(
      ['zeewijk.docx'],
      () => readingOf(),
      sampleDossier(importOf('eerder.docx', before)),
    );
    expect(sheet.getByText(/1 gelijk, 1 gewijzigd, 1 nieuw, 1 niet meer genoemd/)).toBeTruthy();
    expect(sheet.getByRole('radio', { name: 'Dit vervangt de bijdrage van 5 november 2026' })).toHaveProperty(
      'checked',
      true,
    );
    const first = cardOf(/Punt 1: De bus/);
    expect(first.getByText('Gewijzigd')).toBeTruthy();
    expect(first.getAllByRole('deletion').map((node) => node.textContent)).toContain('vaker ');
    await press(user, 'Houd dit punt: Het loket');
    await press(user, 'Pas aan: punt 3');
    await press(user, /Is een nieuw punt/);
    await user.click(await screen.findByRole('menuitemradio', { name: 'De bus' }));
    expect(cardOf(/Punt 1: De bus/).getByText('Nieuw')).toBeTruthy();
    await press(user, 'Neem deze 4 punten over van Zeewijk');
    await waitFor(() => expect(taken(bridge)).toHaveLength(1));
    expect(taken(bridge)[0]?.replaces).toHaveLength(1);
    expect(taken(bridge)[0]?.points.map(({ id }) => id)).toEqual(['de-bus', 'p2', 'p1', 'p3']);
  });

  it('asks what it replaces where the council worked with the app', async () => {
    const { bridge, user, sheet } = await drop(['essel.docx']);
    expect(sheet.getAllByRole('radio', { checked: false })).toHaveLength(2);
    await press(user, 'Neem deze 3 punten over van Essel');
    expect(taken(bridge)).toHaveLength(0);
    await user.keyboard('{Escape}');
    await user.click(sheet.getByRole('radio', { name: 'Dit is een losse versie ernaast' }));
    expect(screen.queryByText('Niet meer in dit bestand')).toBeNull();
    await press(user, 'Neem deze 3 punten over van Essel');
    await waitFor(() => expect(taken(bridge)[0]).toMatchObject({ council: 'es', replaces: [] }));
  });
});
