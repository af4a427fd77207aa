// Huisstijl: what is chosen is in the letter at once, and what cannot be printed well is refused with a reason.
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blobHashSchema } from '@shared/domain';
import { letterSettings } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { FakeWorker } from './test-support/fake-worker';

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  URL.createObjectURL = () => 'blob:plaatje';
});
afterEach(closeWindow);

const hash = blobHashSchema.parse('a'.repeat(64));
const chosen = {
  picture: { blob: hash, mediaType: 'image/png' as const, width: 300, height: 90 },
  record: { type: 'blob' as const, dossier: 'd' as never, hash, size: 9, mediaType: 'image/png' },
};

async function at(tool: string) {
  fakeBridge({
    'letter:choose-picture': () => ({
      ...chosen,
      record: { ...chosen.record, dossier: sampleDossier().shared.dossier },
    }),
    'blob:read': () => new Uint8Array([1]),
  });
  useDossier.getState().show(opened(sampleDossier()));
  goTo('letter');
  const user = showWindow();
  const tools = within(await screen.findByRole('group', { name: 'Over de hele brief' }));
  await user.click(tools.getByRole('button', { name: tool }));
  return user;
}

const settings = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return letterSettings(dossier.shared);
};
const group = (name: string) => within(screen.getByRole('radiogroup', { name }));

it('gives the letter its colour and fonts; headings follow the text until they are chosen', async () => {
  const user = await at('Huisstijl');
  await user.click(group('Kleur').getByRole('radio', { name: 'Blauw' }));
  await user.click(group('Lettertype van de tekst').getByRole('radio', { name: 'Arial' }));
  expect(settings().look).toMatchObject({ accent: '1b4f8a', textFont: 'arial', headingFont: 'arial' });
  await user.click(group('Lettertype van de koppen').getByRole('radio', { name: 'Cambria' }));
  expect(settings().look).toMatchObject({ textFont: 'arial', headingFont: 'cambria' });
  await user.click(screen.getByRole('button', { name: /^Ongedaan maken/ }));
  await waitFor(() => {
    expect(settings().look.headingFont).toBe('arial');
  });
});

it('refuses a colour that cannot be read, and offers one that can', async () => {
  const user = await at('Huisstijl');
  await user.click(group('Kleur').getByRole('radio', { name: 'Eigen kleur' }));
  const code = screen.getByRole('textbox', { name: 'Kleurcode' });
  await user.clear(code);
  await user.type(code, '#ffcc00{Tab}');
  expect(screen.getByText(/^Deze kleur is te licht/)).toBeTruthy();
  expect(settings().look.accent).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Neem de donkerder kleur' }));
  expect(settings().look.accent).toMatch(/^[0-9a-f]{6}$/);
  expect(screen.queryByText(/^Deze kleur is te licht/)).toBeNull();
});

it('takes margins in millimetres, within what can be printed', async () => {
  const user = await at('Huisstijl');
  await user.click(group('Marges').getByRole('radio', { name: /Eigen maten/ }));
  const left = screen.getByRole('textbox', { name: 'Links' });
  await user.clear(left);
  await user.type(left, '32,5 mm{Tab}');
  expect(settings().look.margins).toMatchObject({ left: 32.5, right: 27 });
  await user.clear(left);
  await user.type(left, '5{Tab}');
  expect(screen.getByText('Kies een getal van 15 tot en met 50.')).toBeTruthy();
  expect(settings().look.margins).toMatchObject({ left: 32.5 });
});

it('keeps the picture of a signature with who signs, and lets it go again', async () => {
  const user = await at('Ondertekenaars');
  const [name] = screen.getAllByRole('textbox', { name: /^Naam namens/ });
  if (name === undefined) throw new Error('no field');
  await user.clear(name);
  await user.type(name, 'A. Voorbeeld{Tab}');
  await user.click(await screen.findByRole('button', { name: 'Kies een handtekening voor A. Voorbeeld' }));
  await waitFor(() => {
    expect(settings().signatories[0]?.signature).toMatchObject({
      blob: hash,
      alt: 'Handtekening van A. Voorbeeld',
    });
  });
  await user.click(screen.getByRole('button', { name: 'Haal de handtekening weg van A. Voorbeeld' }));
  await waitFor(() => {
    expect(settings().signatories[0]).not.toHaveProperty('signature');
  });
});
