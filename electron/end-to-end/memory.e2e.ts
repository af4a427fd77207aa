// Zoek in alles: a point of another dossier is found by another word, used again and opened; a damaged file is no matter.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { CouncilId, PointId } from '@shared/domain';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { memoryFileName } from '../persistence/memory-file';
import { type LaunchedApp, launchApp } from './launch';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step().catch(() => undefined);
});

async function open(userData: string): Promise<LaunchedApp> {
  const launched = await launchApp(userData);
  cleanUp.push(() => launched.kill());
  await launched.page.setViewportSize({ width: 1280, height: 800 });
  launched.page.setDefaultTimeout(20_000);
  return launched;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** As a council that wrote two years ago: through the door of the window, since the screens for it have tests of their own. */
async function makeOldDossier(page: Page, title: string): Promise<void> {
  const failure = await page.evaluate(async (name) => {
    const { samenadvies } = window;
    const made = await samenadvies.invoke('dossier:create', {
      title: name,
      policyTitle: 'Verordening',
      deadline: null,
      councils: [{ name: 'Adviesraad Zandhoek', municipality: 'Zandhoek' }],
    });
    if (!made.ok) return made.error.code;
    const { id, dossier } = made.value;
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
      { type: 'choose-role' as const, role: 'participant' as const, council, at: new Date().toISOString() },
      { type: 'edit-points' as const, council, put: [{ point, status: 'klaar' as const }], remove: [] },
    ]) {
      const done = await samenadvies.invoke('dossier:command', { id, command });
      if (!done.ok) return done.error.code;
    }
    return null;
  }, title);
  expect(failure).toBeNull();
}

const oldTitle = 'Advies over de Wmo';
const pointTitle = 'Even op adem komen';

it('finds, uses again and opens what another dossier says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const first = await open(folder);
  const { page } = first;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('button', { name: /Onze punten/ })
    .click();
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
  expect(await violations(page)).toEqual([]);
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
  await first.close();

  // A file that was damaged is made again, and nobody hears of it.
  const root = join(folder, 'dossiers');
  const files = (await readdir(root)).map((name) => join(root, name, memoryFileName));
  for (const path of files) await writeFile(path, '{"version":1,"half');
  const second = await open(folder);
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
