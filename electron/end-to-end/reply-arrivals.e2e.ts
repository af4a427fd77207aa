// Replies on their way in: dropped, stopped, mistaken for something else, of one college or several, and a newer one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { words as screenWords } from '@shared/i18n/nl-screens';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { convert } from '../documents/test-support/render-word';
import {
  answerDialogs,
  dropFiles,
  expectNoBarriers,
  openSample,
  step,
  temporaryFolder,
} from './test-support';

const bytes = (text: string) => new TextEncoder().encode(text);
const letter = (said: string) =>
  `Geachte raad,\n\nWachttijd voor het eerste gesprek\n\nDit advies nemen wij over.\n\nKindpakket in natura\n\n${said}\n\nMet vriendelijke groet,\n`;
const refusal = letter('Dit nemen wij niet over, omdat ouders zelf kiezen.');

async function sayWho(page: Page, colleges: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (colleges.length > 0) await dialog.getByText(words.someColleges).click();
  for (const college of colleges) await dialog.getByText(college, { exact: true }).click();
}

it('refuses with the right reason what is no reply, takes what is dropped, and stops when asked', async () => {
  const folder = await temporaryFolder();
  const launched = await openSample();
  const { app, page } = launched;
  await step(page, 'Adviesbrief').click();
  await answerDialogs(app, { save: join(folder, 'brief.docx') });
  await page.getByRole('button', { name: 'Maak Word-bestand' }).click();
  const concept = page.getByRole('dialog');
  await concept.getByRole('button').first().click();
  await expect
    .poll(() =>
      readFile(join(folder, 'brief.docx')).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  const own = new Uint8Array(await readFile(join(folder, 'brief.docx')));

  await step(page, 'Reactie').click();
  await page.getByText(words.dropHere).waitFor();
  const scanned = await convert(
    bytes(
      `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p><draw:frame svg:width="10cm" svg:height="10cm" text:anchor-type="as-char"><draw:image><office:binary-data>iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>`,
    ),
    'pdf',
    undefined,
    'fodt',
  );
  const zip = new Uint8Array([0x50, 0x4b, 3, 4]);
  for (const [name, content, code] of [
    ['kapot.pdf', bytes('%PDF-1.4 en verder niets'), 'reply-damaged'],
    ['gescand.pdf', scanned, 'reply-scanned'],
    ['bijdrage.samenadvies', zip, 'reply-samenadvies'],
    ['leeg.txt', bytes(''), 'reply-empty'],
    ['foto.jpg', new Uint8Array([0xff, 0xd8, 0xff]), 'reply-picture'],
    ['Map met reacties', bytes(''), 'reply-folder'],
  ] as const) {
    await dropFiles(page, [[name, content]]);
    await page.getByText(replyRefusals[code] ?? '', { exact: false }).waitFor();
  }
  await dropFiles(page, [
    ['een.txt', bytes(refusal)],
    ['twee.txt', bytes(refusal)],
  ]);
  await page.getByText(words.oneAtATime).waitFor();
  await expectNoBarriers(page);

  // Our own letter: asked about, not lost, and left out when somebody thinks better of it.
  await dropFiles(page, [['brief.docx', own]]);
  await page.getByRole('button', { name: words.takeIn }).click();
  const doubt = page.getByRole('dialog', { name: words.ownTitle });
  await doubt.getByText(words.ownText('brief.docx')).waitFor();
  await expectNoBarriers(page);
  await doubt.getByRole('button', { name: words.cancel }).click();
  await page.getByText(words.dropHere).waitFor();

  // Long work ends when asked, and nothing came in.
  const long = Array.from({ length: 4000 }, (_, at) => `${at + 1}. ${refusal}`).join('\n\n');
  await dropFiles(page, [['lang.txt', bytes(long)]]);
  await page.getByRole('button', { name: words.takeIn }).click();
  await page.getByRole('button', { name: screenWords.stop, exact: true }).click();
  await page.getByText(words.reading).waitFor({ state: 'detached' });
  expect(await page.getByText(words.addFailed).count()).toBe(0);
  await page.getByText(words.dropHere).waitFor();

  await dropFiles(page, [['antwoord.txt', bytes(refusal)]]);
  await page.getByRole('dialog', { name: words.fromTitle('antwoord.txt') }).waitFor();
  await page.getByRole('button', { name: words.takeIn }).click();
  await page.getByRole('button', { name: words.confirm }).waitFor();
  await launched.close();
});

it('keeps the replies of colleges apart, and what was looked over when a newer one comes', async () => {
  const launched = await openSample();
  const { page } = launched;
  await step(page, 'Reactie').click();
  await page.getByText(words.dropHere).waitFor();
  const take = async (name: string, text: string, colleges: readonly string[], replaces = false) => {
    await dropFiles(page, [[name, bytes(text)]]);
    await page.getByRole('dialog', { name: words.fromTitle(name) }).waitFor();
    await sayWho(page, colleges);
    if (replaces)
      await page
        .getByRole('dialog')
        .getByText(/in de plaats van/)
        .click();
    await page.getByRole('button', { name: words.takeIn }).click();
    await page.getByRole('button', { name: words.confirm }).waitFor();
  };
  const points = page.getByRole('region', { name: words.points });
  const open = (title: string) => points.locator('.answer-head', { hasText: title });
  const statusOf = (title: string) => open(title).locator('.state').first().innerText();

  await dropFiles(page, [['berkelhoek.txt', bytes(refusal)]]);
  await sayWho(page, []);
  await page.getByRole('dialog').getByText(words.someColleges).click();
  await page.getByRole('button', { name: words.takeIn }).click();
  await page.getByText(words.chooseCollege).waitFor();
  await page.keyboard.press('Escape');
  await take('berkelhoek.txt', refusal, ['Berkelhoek']);
  await page.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.confirmedNow).waitFor();
  await take('dijkstad.txt', letter('Het kindpakket in natura nemen wij over.'), ['Dijkstad', 'Elzermeer']);
  await page.getByText(words.collegeOf('Dijkstad en Elzermeer')).waitFor();
  expect(await statusOf('Kindpakket in natura')).toBe('overgenomen');
  await page.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.confirmedNow).waitFor();

  // The same file again is no second reply.
  await dropFiles(page, [['nog-eens.txt', bytes(refusal)]]);
  await page.getByText(words.alreadyThere).waitFor();
  await page.getByText(words.collegeOf('Berkelhoek')).waitFor();

  // A newer letter: the same words go along, other words wait for somebody, and what was confirmed stays.
  await take(
    'berkelhoek-2.txt',
    letter('Het kindpakket in natura: bij nader inzien nemen wij dit advies over.'),
    ['Berkelhoek'],
    true,
  );
  expect(await statusOf('Kindpakket in natura')).toBe('niet overgenomen');
  await page.getByRole('group', { name: words.show }).getByRole('button', { name: words.lookAt }).click();
  await open('Kindpakket in natura').click();
  await expectNoBarriers(page);
  // What the machine makes of it is tested elsewhere: here it is what the button says.
  const takeNew = points.getByRole('button', { name: new RegExp(`^${words.takeNew('')}`) });
  const taken = (await takeNew.innerText()).slice(words.takeNew('').length).trim();
  await takeNew.click();
  await takeNew.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.confirmedNow).waitFor();
  await page.getByRole('group', { name: words.show }).getByRole('button', { name: words.all }).click();
  expect(await statusOf('Kindpakket in natura')).toBe(taken);
  await open('Wachttijd voor het eerste gesprek').click();
  await points.getByText(words.edited, { exact: false }).waitFor();

  await page.getByRole('button', { name: words.overviewView, exact: true }).click();
  await page.getByRole('heading', { name: 'Dijkstad en Elzermeer' }).waitFor();
  expect(await page.getByText(words.silent('Heidewold, Noorderwend, Rietmonde en Wilgenoord')).count()).toBe(
    1,
  );
  await launched.close();
});
