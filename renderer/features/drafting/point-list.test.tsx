// A list of which only a part is in sight: the rest is not drawn, and is counted and reached all the same.
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Command } from '@shared/commands';
import { type PointId, councilIdSchema } from '@shared/domain';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { selectPoint } from '../../platform/point-place';

/** Nothing is laid out here: the first row is what is in sight. */
vi.mock('./list-sight', () => ({ useSight: () => ({ from: 0, to: 1 }) }));

afterEach(closeWindow);

const council = councilIdSchema.parse('wa');
const written: Command = {
  type: 'edit-points',
  council,
  put: ['Loket', 'Vervoer', 'Wonen'].flatMap((chapter) =>
    [1, 2].map((number) => ({
      point: {
        id: `${chapter}${number}` as PointId,
        kind: 'zorg' as const,
        chapter,
        title: `${chapter} ${number}`,
        body: '',
      },
      status: 'concept' as const,
    })),
  ),
  remove: [],
};

it('draws the chapters in sight, and brings the focus to a point in another', async () => {
  fakeBridge({});
  selectPoint(null);
  useDossier
    .getState()
    .show(opened(sampleDossier({ type: 'choose-role', role: 'participant', council }, written)));
  goTo('points');
  const user = showWindow();
  const all = await screen.findAllByRole('option');
  const total = Number(all[0]?.getAttribute('aria-setsize'));
  expect(all.length).toBeLessThan(total);
  expect(screen.getAllByRole('group').length).toBeGreaterThan(1);
  await user.click(all[0] ?? document.body);
  all[0]?.focus();
  await user.keyboard('{End}');
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe(String(total));
  });
  await user.keyboard('{Home}');
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('1');
  });
});
