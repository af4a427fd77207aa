// Zoek in alles: a point of another dossier is found by another word, used again and opened; a damaged file is no matter.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CouncilId, PointId } from '@shared/domain';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import { replyScreenWords } from '@shared/i18n/nl-reply-screen';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { memoryFileName } from '../persistence/memory-file';
import {
  dropFiles,
  expectNoBarriers,
  invoke,
  openApp,
  openSample,
  step,
  temporaryFolder,
} from './test-support';

/** As a council that wrote two years ago: through the door of the window, since the screens for it have tests of their own. */
async function makeOldDossier(page: Page, title: string): Promise<void> {
  const { id, dossier } = await invoke<OpenedDossier>(page, 'dossier:create', {
    title,
    policyTitle: 'Verordening',
    deadline: null,
    councils: [{ name: 'Adviesraad Zandhoek', municipality: 'Zandhoek' }],
  });
  const council = Object.values(dossier.shared.invitations)[0]?.councils[0]?.id ?? ('' as CouncilId);
  const point = {
    id: 'respijt' as PointId,
    kind: 'advies' as const,
    chapter: '',
    title: 'Even op adem komen',
    body: 'Wie **mantelzorg** geeft, heeft af en toe een vrije dag nodig.',
    advice: 'Betaal tien dagen vervanging per jaar.',
  };
  for (const command of [
    { type: 'choose-role', role: 'participant', council, at: new Date().toISOString() },
    { type: 'edit-points', council, put: [{ point, status: 'klaar' }], remove: [] },
  ])
    await invoke(page, 'dossier:command', { id, command });
}

const oldTitle = 'Advies over de Wmo';
const pointTitle = 'Even op adem komen';

it('finds, uses again and opens what another dossier says', async () => {
  const folder = await temporaryFolder();
  const first = await openSample(folder);
  const { page } = first;
  await step(page, 'Onze punten').click();
  await page.getByText('Participatieraad Elzermeer').click();
  await page.getByRole('button', { name: draftingWords.chooseIt }).click();
  await makeOldDossier(page, oldTitle);

  // By key, with another form of the word than the text has.
  await page.keyboard.press('Control+Shift+F');
  const sheet = page.getByRole('dialog', { name: words.title });
  await sheet.getByLabel(words.label).waitFor();
  await page.keyboard.type('mantelzorgers');
  const group = sheet.locator('section', { has: page.getByRole('heading', { name: oldTitle }) });
  await group.locator('mark', { hasText: 'mantelzorg' }).waitFor();
  await expectNoBarriers(page);
  await group.getByRole('button', { name: words.useNamed(pointTitle) }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.used).waitFor();
  await page.getByText(`(Overgenomen uit: ${oldTitle}, Adviesraad Zandhoek.)`).waitFor();

  // To its place, in its own dossier.
  await page.getByRole('banner').getByRole('button', { expanded: false }).first().click();
  await page.getByRole('menuitem', { name: new RegExp(`^${words.act}`) }).click();
  await sheet.getByLabel(words.label).fill('vervangende vrije dagen');
  await group.getByRole('button', { name: words.openNamed(pointTitle) }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('banner').getByText(oldTitle).waitFor();
  await expect.poll(() => page.getByLabel(draftingWords.titleLabel).inputValue()).toBe(pointTitle);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.writing-title'))).toBe(true);
  await first.close();

  // A file that was damaged is made again, and nobody hears of it.
  const root = join(folder, 'dossiers');
  const files = (await readdir(root)).map((name) => join(root, name, memoryFileName));
  for (const path of files) await writeFile(path, '{"version":1,"half');
  const second = await openApp(folder);
  const { page: again } = second;
  await again.getByRole('button', { name: new RegExp(`^${words.act}`) }).click();
  await again.getByLabel(words.label).fill('mantelz');
  await again
    .getByRole('button', { name: words.openNamed(pointTitle) })
    .first()
    .waitFor();
  for (const path of files) expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('memory');
  await second.close();
});

it('opens a point, a text of the letter, an answer and a sentence of a reply at its very place', async () => {
  const launched = await openSample();
  const { page } = launched;
  await step(page, 'Reactie').click();
  const [card] = await invoke<readonly { readonly id: string }[]>(page, 'start:list', null);
  const opening = { part: 'opening', value: 'Wij schreven dit na een bezoek aan de ijsbaan.' };
  const joint = {
    id: 'g1',
    members: [],
    handling: 'aanpassen',
    section: 'hoofdstuk:Algemeen',
    order: 1,
    kind: 'advies',
    title: 'Zwemles voor ieder kind',
    body: 'Ieder kind leert zwemmen.',
  };
  const acts = [
    { act: 'set-letter-part', letterPart: opening },
    { act: 'take', jointPoint: joint },
  ];
  const command = { type: 'decide', at: new Date().toISOString(), acts };
  await invoke(page, 'dossier:command', { id: card?.id, command });
  // The window takes over what main was told past it.
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const jump = async (query: string, kind: string) => {
    await page.keyboard.press('Control+Shift+F');
    await page.getByLabel(words.label).fill(query);
    const hit = page.locator('.memory-hit', { hasText: kind }).first();
    await hit.getByRole('button', { name: new RegExp(`^${words.open}`) }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const here = () =>
    page.evaluate(() => {
      const { activeElement: on } = document;
      const { top = -1, bottom = 1e9 } = on?.getBoundingClientRect() ?? {};
      return `${top >= 0 && bottom <= innerHeight ? '' : 'niet in beeld: '}${on?.textContent ?? ''}`;
    });
  await jump('kapper belasting', words.kinds.point);
  await expect.poll(here).toMatch(/^El.*De kapper hiernaast zat vast/);
  await jump('ijsbanen', words.kinds.letter);
  await expect.poll(here).toBe(opening.value);
  await jump('leren zwemmen', words.kinds.joint);
  await page
    .getByRole('heading', { name: /Zwemles voor ieder kind/ })
    .first()
    .waitFor();

  await step(page, 'Reactie').click();
  const reply = `Geachte raad,\n\nZwemles voor ieder kind\n\nDit advies nemen wij over: er komen badmeesters voor de zwemles van ieder kind.\n\n${'Over iets anders schrijven wij u later nog. '.repeat(60)}\n\nTot slot\n\nDe kinderboerderij blijft open tot in lengte van dagen, zo besloot het college.\n`;
  await dropFiles(page, [['antwoord.txt', new TextEncoder().encode(reply)]]);
  await page.getByRole('button', { name: replyScreenWords.takeIn }).click();
  await page.getByRole('button', { name: replyScreenWords.confirm }).waitFor();
  await step(page, 'Beleidsstuk').click();
  await jump('badmeesters', words.kinds.answer);
  await expect.poll(here).toMatch(/Zwemles voor ieder kind/);
  await step(page, 'Beleidsstuk').click();
  await jump('kinderboerderijen', words.kinds.reply);
  await expect.poll(here).toMatch(/^(?:Tot slot|De kinderboerderij blijft open)/);
  await launched.close();
});
