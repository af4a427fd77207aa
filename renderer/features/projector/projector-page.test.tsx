import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProjectorPicture, ProjectorPoint } from '@shared/views/projector';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { ProjectorPage } from './projector-page';

const essel = { index: 1, initials: 'Es', name: 'Essel' };
const point: ProjectorPoint = {
  kind: 'point',
  place: 'Vervoer, voorstel 14 van 31',
  title: 'Vervoer dat op tijd komt',
  decision: 'Aangepast',
  reason: '',
  before: [{ council: essel, text: 'Spreek een wachttijd van een kwartier af.' }],
  moreBefore: 0,
  afterLabel: 'Nu',
  after: 'Spreek een wachttijd van **tien minuten** af.',
  from: '',
  base: { markdown: 'Spreek een wachttijd van een kwartier af.', name: 'Essel' },
  positions: [
    { stance: 'brought', councils: [essel], more: 0 },
    { stance: 'tegen', councils: [{ index: 0, initials: 'Wa', name: 'Waterhoven' }], more: 2 },
  ],
  next: 'Halte bij het ziekenhuis',
  clock: 'Nog 17 punten, 40 minuten: 140 seconden per punt',
  part: 0,
};

function show(picture: ProjectorPicture) {
  const bridge = fakeBridge({
    'projector:read': () => ({ isOpen: true, parts: 1, picture }),
    'projector:parts': () => null,
    'projector:close': () => null,
  });
  render(<ProjectorPage />);
  return bridge;
}

afterEach(cleanup);

describe('the projector', () => {
  it('shows one point: where we are, old and new, who thinks what, and what comes next', async () => {
    show(point);
    expect(await screen.findByRole('heading', { level: 1, name: 'Vervoer dat op tijd komt' })).toBeTruthy();
    for (const text of [
      'Vervoer, voorstel 14 van 31',
      'Aangepast',
      'Gemarkeerd: anders dan bij Essel',
      'Eén raad bracht dit in',
      'Tegen',
      'en nog 2',
      'Hierna: Halte bij het ziekenhuis',
      'Nog 17 punten, 40 minuten: 140 seconden per punt',
    ]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    const words = (name: string) => [...document.querySelectorAll(name)].map((each) => each.textContent);
    expect(words('.beamer-old del')).toEqual(['een kwartier']);
    expect(words('.beamer-old ins')).toEqual([]);
    expect(words('.beamer-new ins').join('')).toBe('tien minuten');
    expect(words('.beamer-new del')).toEqual([]);
  });

  it('has nothing to press, and closes on Escape only', async () => {
    const bridge = show(point);
    await screen.findByRole('heading', { name: 'Vervoer dat op tijd komt' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    const user = userEvent.setup();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter} {Delete}');
    expect(bridge.asked('projector:close')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(bridge.asked('projector:close')).toHaveLength(1);
  });

  it('follows what it is told, goes black, and is calm without a dossier', async () => {
    const bridge = show({ kind: 'neutral' });
    expect(await screen.findByRole('heading', { name: 'De vergadering gaat zo verder' })).toBeTruthy();
    act(() => bridge.tell('projector:picture', { ...point, title: 'Een ander punt' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Een ander punt'));
    act(() => bridge.tell('projector:picture', { kind: 'black' }));
    expect(document.body.textContent).toBe('');
    const progress = '12 van de 31 voorstellen besloten';
    act(() =>
      bridge.tell('projector:picture', { kind: 'overview', title: 'Proef', progress, next: '', clock: '' }),
    );
    expect(screen.getByText(progress)).toBeTruthy();
  });
});
