import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentPoints } from '@shared/views';
import { type ProjectorPicture } from '@shared/views/projector';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { useSettings } from '../../platform/settings-store';
import { noteProjector } from './projector-state';
import { goTo } from './session-place';

beforeEach(() => {
  goTo({ selected: null, view: 'list', shows: 'open', search: '' });
  noteProjector({ isOpen: false, parts: 1 });
});
afterEach(() => {
  closeWindow();
  useSettings.setState(({ settings }) => ({ settings: { ...settings, singleKeys: true } }));
});

async function atFirstPoint(singleKeys = true) {
  const dossier = sampleDossier();
  let isOpen = false;
  const bridge = fakeBridge({
    'settings:read': () => ({ textScale: 1, theme: 'system', singleKeys }),
    'projector:read': () => ({ isOpen, parts: 1, picture: { kind: 'neutral' } }),
    'projector:open': () => {
      isOpen = true;
      setTimeout(() => act(() => bridge.tell('projector:changed', { isOpen, parts: 1 })));
      return null;
    },
    'projector:close': () => {
      isOpen = false;
      setTimeout(() => act(() => bridge.tell('projector:changed', { isOpen, parts: 1 })));
      return null;
    },
    'projector:show': () => null,
  });
  const [taxi = ''] = currentPoints(dossier.shared).map((point) => point.key);
  useDossier.getState().show(opened(dossier));
  goToStep('session');
  const user = showWindow();
  goTo({ selected: taxi, view: 'one' });
  await screen.findByRole('heading', { level: 1, name: /De taxi komt te laat/ });
  return { user, shown: () => (bridge.asked('projector:show') as ProjectorPicture[]).at(-1), bridge };
}

const title = (picture: ProjectorPicture | undefined) =>
  picture?.kind === 'point' ? picture.title : picture?.kind;

describe('the projector, steered from the session', () => {
  it('opens with F, follows the point and what is typed, and closes with F', async () => {
    const { user, shown } = await atFirstPoint();
    expect(shown()).toBeUndefined();
    await user.keyboard('f');
    await screen.findByRole('button', { name: 'Sluit projector' });
    await waitFor(() => expect(title(shown())).toBe('De taxi komt te laat'));
    await user.click(screen.getByRole('button', { name: 'Bewerk de tekst' }));
    await user.type(screen.getByRole('textbox', { name: 'Tekst' }), ' Bel op tijd.');
    await waitFor(() =>
      expect(shown()).toMatchObject({ after: expect.stringContaining('Bel op tijd.') as string }),
    );
    await user.click(screen.getByRole('button', { name: 'Klaar met bewerken' }));
    await user.keyboard('j');
    await waitFor(() => expect(title(shown())).toBe('Bellen helpt'));
    await user.keyboard('f');
    expect(await screen.findByRole('button', { name: 'Projector' })).toBeTruthy();
  });

  it('holds the picture while something is looked up, blanks it, and goes on where we are', async () => {
    const { user, shown } = await atFirstPoint();
    await user.keyboard('f');
    await user.click(await screen.findByRole('button', { name: 'Bevriezen' }));
    await user.keyboard('j');
    await screen.findByRole('heading', { level: 1, name: /Bellen helpt/ });
    await user.click(screen.getByRole('button', { name: 'Zwart' }));
    await waitFor(() => expect(title(shown())).toBe('black'));
    await user.click(screen.getByRole('button', { name: 'Zwart' }));
    await waitFor(() => expect(title(shown())).toBe('De taxi komt te laat'));
    await user.click(screen.getByRole('button', { name: 'Bevriezen' }));
    await waitFor(() => expect(title(shown())).toBe('Bellen helpt'));
  });

  it('leaves nothing on the projector when the dossier is left', async () => {
    const { user, shown } = await atFirstPoint();
    await user.keyboard('f');
    await waitFor(() => expect(title(shown())).toBe('De taxi komt te laat'));
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(title(shown())).toBe('neutral'));
  });

  it('does nothing on single keys when they are off, and prints none on the buttons', async () => {
    const { user, bridge } = await atFirstPoint(false);
    await waitFor(() => expect(document.querySelector('kbd')).toBeNull());
    await user.keyboard('fj2');
    expect(bridge.asked('projector:open')).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('De taxi komt te laat');
    expect(screen.getByRole('button', { name: 'Volgende' }).hasAttribute('aria-keyshortcuts')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Hulp' }));
    await user.click(await screen.findByRole('radio', { name: /^Aan/ }));
    await user.keyboard('{Escape}');
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { level: 1, name: /Bellen helpt/ })).toBeTruthy();
  });
});
