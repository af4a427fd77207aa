import { act, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Command, type WorkingPoint, textOf } from '@shared/commands';
import { type Contribution, type CouncilId, type PointId, councilIdSchema } from '@shared/domain';
import { everything } from '@shared/drafting';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  contributionOf,
  fromWaterhoven,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { selectPoint } from '../../platform/point-place';
import { showInList } from './list-view';
import { flush } from './pen';

const council = councilIdSchema.parse('wa');

beforeEach(() => {
  selectPoint(null);
  showInList(everything);
});
afterEach(closeWindow);

function entry(
  id: string,
  point: Partial<WorkingPoint['point']> = {},
  more: Partial<WorkingPoint> = {},
): WorkingPoint {
  return {
    point: { id: id as PointId, kind: 'zorg', chapter: 'Vervoer', title: `Punt ${id}`, body: '', ...point },
    status: 'concept',
    ...more,
  };
}

/** `basedOn` what Waterhoven sent, so that nothing of it is unknown here. */
const written: Command = {
  type: 'edit-points',
  council,
  put: [
    entry('a', { title: 'De taxi', body: 'De taxi komt te laat.', advice: 'Rijd op tijd.' }),
    entry('b', { title: 'Het loket', kind: 'vraag', chapter: 'Loket' }, { status: 'klaar' }),
    entry('c', { title: 'De bus', kind: 'waardering' }),
  ],
  remove: [],
};
const participant: Command = { type: 'choose-role', role: 'participant', council };

async function atPoints(commands: Command[] = [participant, known(), written], answers = {}) {
  const bridge = fakeBridge(answers);
  useDossier.getState().show(opened(sampleDossier(...commands)));
  goTo('points');
  const user = showWindow();
  await screen.findByRole('heading', { level: 1 });
  return { user, bridge };
}

function known(): Command {
  const [hash = ''] = Object.entries(sampleDossier().shared.contributions).flatMap(([key, record]) =>
    record.council === council ? [key] : [],
  );
  return { type: 'edit-points', council, put: [], remove: [], basedOn: [hash as never] };
}

function points(of: CouncilId = council): readonly WorkingPoint[] {
  return textOf(useDossier.getState().dossier?.local.working, of).points;
}
const point = (id: string) => points().find((one) => one.point.id === id);
const rows = () => screen.getAllByRole('option').map((row) => row.querySelector('.point-name')?.textContent);
const text = (name: string) => screen.getByRole('textbox', { name });

/** The editor in a text that somebody went into. */
async function editorIn(name: string): Promise<Editor> {
  act(() => text(name).focus());
  return waitFor(() => {
    const { editor } = text(name) as HTMLElement & { editor?: Editor };
    if (editor === undefined) throw new Error('no editor');
    return editor;
  });
}

function pasted(html: string, plain: string): Event {
  return Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : plain), files: [], items: [] },
  });
}

describe('Onze punten', () => {
  it('asks for which council somebody writes, and begins with one sentence and one button', async () => {
    const { user, bridge } = await atPoints([]);
    await user.click(screen.getByRole('radio', { name: 'Adviesraad Zeewijk' }));
    await user.click(screen.getByRole('button', { name: 'Schrijf voor deze raad' }));
    expect(bridge.asked('dossier:command')).toMatchObject([
      { command: { type: 'choose-role', council: 'ze' } },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Schrijf het eerste punt' }));
    expect(points(councilIdSchema.parse('ze'))).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Werk punt 1 uit');
  });

  it('keeps a title while it is typed, and never says that it is saved before it is', async () => {
    const waiting: (() => void)[] = [];
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    const main = window.samenadvies;
    const invoke: typeof main.invoke = async (channel, input) => {
      if (channel === 'dossier:command') await new Promise<void>((resolve) => waiting.push(resolve));
      return main.invoke(channel, input);
    };
    Object.defineProperty(window, 'samenadvies', { value: { ...main, invoke }, configurable: true });
    await user.type(screen.getByLabelText('Titel'), ' rijdt');
    expect(screen.getByText('Wordt bewaard…')).toBeTruthy();
    await waitFor(() => expect(point('a')?.point.title).toBe('De taxi rijdt'));
    expect(screen.getByText('Wordt bewaard…')).toBeTruthy();
    await waitFor(() => {
      waiting.splice(0).forEach((answer) => answer());
      expect(screen.getByText(/Alles bewaard/)).toBeTruthy();
    });
  });

  it('keeps what is typed in a text, with one editor at a time', async () => {
    const { user, bridge } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    expect(document.querySelectorAll('.ProseMirror')).toHaveLength(0);
    const body = await editorIn('Wat zien wij?');
    act(() => void body.commands.insertContent(' Altijd.'));
    expect(screen.getByText('Wordt bewaard…')).toBeTruthy();
    await waitFor(() => expect(point('a')?.point.body).toBe('De taxi komt te laat. Altijd.'));
    expect(bridge.asked('dossier:command')).toHaveLength(1);
    const advice = await editorIn('Wat adviseren wij?');
    act(() => void advice.chain().selectAll().toggleBold().run());
    goTo('document');
    await waitFor(() => expect(point('a')?.point.advice).toBe('**Rijd op tijd.**'));
    expect(document.querySelectorAll('.ProseMirror')).toHaveLength(0);
  });

  it('keeps the words on the screen when they could not be kept on disk, and tries again', async () => {
    let isFull = true;
    const { user } = await atPoints(undefined, {
      'dossier:command': () => {
        if (isFull) throw new Error('full disk');
        return { savedAt: '2026-11-20T13:02:00.000Z' };
      },
      'dossier:open': () => opened(sampleDossier(participant, known(), written)),
    });
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    const body = await editorIn('Wat zien wij?');
    act(() => void body.commands.insertContent(' Nieuw.'));
    expect(await screen.findByText('Niet bewaard')).toBeTruthy();
    await waitFor(() => expect(point('a')?.point.body).toBe('De taxi komt te laat.'));
    expect(body.getText()).toBe('De taxi komt te laat. Nieuw.');
    isFull = false;
    act(() => flush());
    await waitFor(() => expect(point('a')?.point.body).toBe('De taxi komt te laat. Nieuw.'));
    expect(await screen.findByText(/Alles bewaard/)).toBeTruthy();
  });

  it('takes what is pasted from Word as our own formatting', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De bus/ }));
    const body = await editorIn('Wat zien wij?');
    const list =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span><span style='color:red;font-family:Calibri'>op <b>tijd</b></span></p>";
    act(() => void body.view.dom.dispatchEvent(pasted(`<h2>Bus</h2>${list}${list}`, 'niet dit')));
    await waitFor(() => expect(point('c')?.point.body).toBe('**Bus**\n\n- op **tijd**\n- op **tijd**'));
  });

  it('makes the text what it was when typing is undone, also in the editor', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    const body = await editorIn('Wat zien wij?');
    act(() => void body.commands.insertContent(' Nieuw.'));
    await waitFor(() => expect(point('a')?.point.body).toContain('Nieuw'));
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(body.getText()).toBe('De taxi komt te laat.'));
  });

  it('marks a point as ready, says so, and takes that back alone', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    await user.click(screen.getByRole('button', { name: 'Dit punt is klaar' }));
    expect(point('a')?.status).toBe('klaar');
    expect(within(screen.getByRole('navigation')).getByText(/klaar$/).textContent).toContain(
      '3 punten, 2 klaar',
    );
    const message = await waitFor(() =>
      within(screen.getByText(/‘De taxi’ is klaar/).closest<HTMLElement>('.message') ?? document.body),
    );
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(point('a')).toMatchObject({ status: 'concept', point: { body: 'De taxi komt te laat.' } });
  });

  it('does not call a point ready that is a title and nothing more, and says what lacks', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De bus/ }));
    await user.click(screen.getByRole('button', { name: 'Dit punt is klaar' }));
    await screen.findByRole('dialog', { name: /Er staat nog alleen een titel/ });
    expect(point('c')?.status).toBe('concept');
  });

  it('goes through the list, moves points, makes and removes them, by keyboard alone', async () => {
    const { user } = await atPoints();
    expect(rows()).toEqual(['De taxi', 'De bus', 'Het loket']);
    act(() => screen.getAllByRole('option')[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Werk punt 2 uit');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rows()).toEqual(['De bus', 'De taxi', 'Het loket']);
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(point('c')?.point.chapter).toBe('Loket');
    expect(rows()).toEqual(['De taxi', 'De bus', 'Het loket']);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('De bus'));
    await user.keyboard('{Delete}');
    expect(rows()).toEqual(['De taxi', 'Het loket']);
    const message = within(
      await screen
        .findByText(/‘De bus’ is weggehaald/)
        .then((it) => it.closest<HTMLElement>('.message') ?? it),
    );
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(rows()).toEqual(['De taxi', 'De bus', 'Het loket']);
    act(() => screen.getAllByRole('option')[2]?.focus());
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Titel')));
    await user.keyboard('Nog een{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe(''));
    expect(points().some((one) => one.point.title === 'Nog een')).toBe(true);
    expect(points()).toHaveLength(5);
  });

  it('shows what is looked for, with counts', async () => {
    const { user } = await atPoints();
    await user.type(screen.getByLabelText('Zoek in de punten'), 'laat');
    await waitFor(() => expect(rows()).toEqual(['De taxi']));
    await user.clear(screen.getByLabelText('Zoek in de punten'));
    await user.click(screen.getByRole('button', { name: 'Alle punten (3)' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Zonder advies (2)' }));
    await waitFor(() => expect(rows()).toEqual(['De bus', 'Het loket']));
    await user.click(screen.getByRole('button', { name: 'Alle hoofdstukken' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Loket (1)' }));
    await waitFor(() => expect(rows()).toEqual(['Het loket']));
  });

  it('splits at the caret and joins again without losing a word', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    const body = await editorIn('Wat zien wij?');
    act(() => void body.commands.setTextSelection(9));
    await user.click(screen.getByRole('button', { name: 'Meer doen' }));
    await user.click(await screen.findByRole('menuitem', { name: /Splits bij de tekstcursor/ }));
    expect(points().map((one) => one.point.body)).toEqual(['De taxi', 'komt te laat.', '', '']);
    expect(points()[1]?.point.advice).toBe('Rijd op tijd.');
    await user.click(screen.getByRole('button', { name: 'Meer doen' }));
    await user.click(await screen.findByRole('menuitem', { name: /Voeg samen/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('combobox', { name: 'Welk punt komt erbij?' }), 'komt');
    await user.click(await screen.findByRole('option', { name: '2. komt te laat.' }));
    await user.click(dialog.getByRole('button', { name: 'Voeg samen' }));
    await waitFor(() =>
      expect(points()[0]?.point).toMatchObject({ body: 'De taxi\n\nkomt te laat.', advice: 'Rijd op tijd.' }),
    );
    expect(points()).toHaveLength(3);
  });

  it('takes a quote by hand, and can take it away', async () => {
    const { user } = await atPoints();
    await user.click(screen.getByRole('option', { name: /De taxi/ }));
    await user.click(screen.getByRole('button', { name: 'Typ een citaat over' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Citaat'), 'Het vervoer gaat door.');
    await user.type(dialog.getByLabelText('Paragraaf'), '4.2');
    await user.type(dialog.getByLabelText('Bladzijde'), '31');
    await user.click(dialog.getByRole('button', { name: 'Bewaar het citaat' }));
    expect(await screen.findByText(/§ 4.2, bladzijde 31/)).toBeTruthy();
    expect(point('a')?.point.source).toEqual({ quote: 'Het vervoer gaat door.', section: '4.2', page: '31' });
    await user.click(screen.getByRole('button', { name: 'Haal het citaat weg' }));
    expect(point('a')?.point.source).toBeUndefined();
  });
});

describe('what comes from elsewhere', () => {
  const member = (author: string, id: string, title: string): Contribution => ({
    ...contributionOf('wa', []),
    role: 'member',
    author,
    sentBy: author,
    points: [entry(id, { title }).point],
  });

  it('takes in points of members one by one, with their name, under an id of their own', async () => {
    const { user } = await atPoints([
      participant,
      known(),
      written,
      importOf('jo.samenadvies', member('Jo', 'a', 'Van Jo')),
      importOf('piet.samenadvies', member('Piet', 'a', 'Van Piet')),
    ]);
    await user.click(screen.getByRole('button', { name: 'Inbreng van leden (2)' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Neem over: Van Jo' }));
    await user.click(dialog.getByRole('button', { name: 'Neem over: Van Piet' }));
    await waitFor(() => expect(dialog.getAllByText('Staat in de lijst')).toHaveLength(2));
    expect(points().slice(3)).toMatchObject([
      { author: 'Jo', status: 'concept', point: { id: 'a~jo', title: 'Van Jo' } },
      { author: 'Piet', point: { id: 'a~piet' } },
    ]);
    expect(point('a')?.point.title).toBe('De taxi');
  });

  it('goes on with what the council sent from another computer', async () => {
    const { user } = await atPoints([participant]);
    expect(screen.getByText(/Jullie raad heeft al een bijdrage met 2 punten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem de punten over' }));
    await screen.findByRole('listbox');
    expect(rows()).toEqual(['De taxi komt te laat', 'Bellen helpt']);
  });

  it('lays a newer contribution of the own council beside the text, and builds on it after the choice', async () => {
    const newer = contributionOf('wa', [['Van daar', 'Elders geschreven.']], [fromWaterhoven]);
    const here: Command = {
      type: 'edit-points',
      council,
      put: fromWaterhoven.points.map((one) => ({ point: one, status: 'klaar' })),
      remove: [],
    };
    const { user } = await atPoints([participant, known(), here, importOf('nieuw.samenadvies', newer)]);
    await user.click(screen.getByRole('button', { name: 'Vergelijk' }));
    const dialog = within(await screen.findByRole('dialog'));
    const changed = within(dialog.getByRole('region', { name: 'De taxi komt te laat' }));
    expect(changed.getByText('Elders geschreven.')).toBeTruthy();
    await user.click(changed.getByRole('radio', { name: 'De tekst van daar' }));
    await user.click(dialog.getByRole('radio', { name: 'Laat het hier staan' }));
    await user.click(dialog.getByRole('button', { name: 'Neem over' }));
    await waitFor(() => expect(screen.queryByText('Vergelijk')).toBeNull());
    expect(points().map((one) => one.point.title)).toEqual(['Van daar', 'Bellen helpt']);
  });
});
