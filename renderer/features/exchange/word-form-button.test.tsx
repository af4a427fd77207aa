import { screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { card, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';

afterEach(closeWindow);

async function askedForm(choose?: RegExp) {
  const bridge = fakeBridge({
    'start:list': () => [card],
    'dossier:open': () => opened(sampleDossier()),
    'word-form:write': () => ({ path: '/map/Formulier.docx', fileName: 'Formulier.docx' }),
  });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Verder met/ }));
  await user.click(await screen.findByRole('button', { name: 'Maak een Word-formulier' }));
  const dialog = within(await screen.findByRole('dialog', { name: /Word-formulier/ }));
  if (choose !== undefined) await user.click(dialog.getByRole('radio', { name: choose }));
  return { bridge, user, dialog };
}

it('makes a form for every council, and says where it is', async () => {
  const { bridge, user, dialog } = await askedForm();
  expect(dialog.getByRole('radio', { name: /Elke raad/ })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('button', { name: 'Maak het formulier' }));
  expect(await screen.findByText(/Het formulier is bewaard als ‘Formulier.docx’/)).toBeTruthy();
  expect(bridge.asked('word-form:write')).toEqual([expect.not.objectContaining({ council: 'wa' })]);
  await user.click(screen.getByRole('button', { name: 'Toon in map' }));
  expect(bridge.asked('files:show')).toEqual([{ path: '/map/Formulier.docx' }]);
});

it('makes one for a council with the points that it sent, and an empty one for a missing council', async () => {
  const { bridge, user, dialog } = await askedForm(/Waterhoven.*Met de 2 punten|Waterhoven.*Met het punt/);
  expect(dialog.getByRole('radio', { name: /Zeewijk.*Leeg formulier/ })).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Maak het formulier' }));
  expect(bridge.asked('word-form:write')).toEqual([expect.objectContaining({ council: 'wa' })]);
});

it('makes nothing when the person thinks better of it', async () => {
  const { bridge, user, dialog } = await askedForm();
  await user.click(dialog.getByRole('button', { name: 'Annuleer' }));
  expect(bridge.asked('word-form:write')).toEqual([]);
});
