// Word files of councils through the window: dropped, looked over, taken over, and then a next version of one.
import { exchangeWords } from '@shared/i18n/nl-bijdragen';
import { startWords } from '@shared/i18n/nl-start';
import { expect, it } from 'vitest';
import {
  type CouncilLetter,
  councilLetter,
  letterFromBeek,
} from '../documents/word-in/test-support/council-letter';
import { dropFiles, expectNoBarriers, openApp } from './test-support';

const fromEssel: CouncilLetter = {
  author: 'de secretaris',
  opening: ['Reactie van de adviesraad Essel op de nota'],
  points: [
    {
      chapter: 'Ontmoeten',
      title: 'Een huiskamer in elke wijk',
      body: 'In drie wijken is geen plek om elkaar te ontmoeten. De school staat in de avond leeg.',
      advice: 'Open de scholen in de avond.',
    },
    { title: 'Het buurthuis is te duur', body: 'Een zaaltje huren kost te veel voor een kleine club.' },
  ],
  closing: [],
};

it('takes two Word files over after a look at them, and knows a next version again', async () => {
  const { page } = await openApp();
  await page
    .getByRole('button', { name: new RegExp(startWords.newDossier) })
    .first()
    .click();
  await page.getByLabel(startWords.titleLabel).fill('Thuis in de wijk');
  await page.getByLabel(startWords.councilsLabel).fill('Beek, Wmo-raad Beek\nEssel');
  await page.getByRole('button', { name: startWords.create }).click();
  await page
    .getByRole('button', { name: /Bijdragen/ })
    .first()
    .click();
  await page.getByText(exchangeWords.dropStrong).waitFor();

  await dropFiles(page, [
    ['reactie nota.docx', await councilLetter(letterFromBeek)],
    ['essel.docx', await councilLetter(fromEssel)],
    ['kapot.docx', new TextEncoder().encode('dit is geen Word-bestand')],
  ]);
  const sheet = page.getByRole('dialog', { name: 'Kijk na welke punten erin staan' });
  await sheet.getByText('reactie nota.docx').waitFor();
  await sheet.getByText('2 bijgehouden wijzigingen en 1 opmerking').waitFor();
  expect(await sheet.getByText('Noot: Cijfers van de woningstichting').count()).toBe(1);
  await expectNoBarriers(page);
  // A point in two, and back again; another is left out.
  await sheet.getByRole('button', { name: 'Pas aan: punt 2' }).click();
  await sheet.getByRole('button', { name: 'Splits of verplaats zinnen' }).click();
  await sheet.getByRole('button', { name: /^Splits hier, voor: Dat maakt/ }).click();
  await sheet.getByRole('button', { name: /^Neem deze 7 punten over van Beek/ }).waitFor();
  await page.keyboard.press('Control+z');
  await sheet.getByRole('button', { name: 'Pas aan: punt 6' }).click();
  await sheet.getByRole('button', { name: 'Laat weg' }).click();
  await sheet.getByRole('button', { name: 'Neem deze 5 punten over van Beek' }).click();
  await sheet.getByText('essel.docx').waitFor();
  // Closed by accident: nothing is lost, nothing counts.
  await page.keyboard.press('Escape');
  await page.getByText('Niet ingelezen: 2 punten gevonden').waitFor();
  await page.getByText('Dit is geen Word-bestand.').waitFor();
  await page.getByText('Bijdrage van Beek: 5 punten.').waitFor();
  await page.getByRole('button', { name: 'Bekijk nu: essel.docx' }).click();
  await sheet.getByRole('button', { name: 'Neem deze 2 punten over van Essel' }).click();
  await page.getByText('Bijdrage van Essel: 2 punten.').waitFor();

  const [first, second, ...others] = letterFromBeek.points;
  const next: CouncilLetter = {
    ...letterFromBeek,
    points: [
      { chapter: 'Vervoer', title: '', body: '', ...second },
      ...others.slice(0, 2),
      {
        ...first,
        title: 'De taxi komt te laat',
        body: 'Wie naar de dagbesteding gaat, wacht vaak een uur op de taxi. Ouderen blijven daarom thuis.',
      },
      { title: 'Meer bankjes', body: 'Op weg naar de winkel is nergens een bankje om uit te rusten.' },
    ],
  };
  await dropFiles(page, [['reactie nota (2).docx', await councilLetter(next)]]);
  await sheet.getByText('3 gelijk, 1 gewijzigd, 1 nieuw, 1 niet meer genoemd').waitFor();
  expect(await sheet.getByRole('insertion').allInnerTexts()).toContain('een uur');
  await sheet.getByRole('button', { name: 'Houd dit punt: Mantelzorgers weten de weg niet' }).click();
  await sheet.getByRole('button', { name: 'Neem deze 6 punten over van Beek' }).click();
  await page.getByText('Nieuwe bijdrage van Beek: 1 nieuw, 1 gewijzigd.').waitFor();
  expect(await page.getByRole('row', { name: /Beek/ }).innerText()).toContain('1 nieuw, 1 gewijzigd');
});
