// Which status a wording gives: sentences as colleges write them, none of them from one letter.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ReplyStatus } from '../domain/reply';
import { readStatus } from './read-status';
import { plainSentence } from './reply-phrases';
import { shippedPhrases } from './test-support/shipped-lists';

function readList(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const phrases = shippedPhrases(readList);

function statusOf(...texts: string[]) {
  const sentences = texts.map((text) => ({
    from: 0,
    to: text.length,
    text,
    plain: plainSentence(text),
    isRestated: false,
    isCourtesy: false,
  }));
  return readStatus(sentences, phrases, '2026-12-01');
}

const wordings: readonly (readonly [ReplyStatus, ...string[]])[] = [
  ['overgenomen', 'Wij nemen uw advies over de wachtkamer graag over.'],
  ['overgenomen', 'Het college heeft besloten deze aanbeveling over te nemen.'],
  ['overgenomen', 'Uw suggestie is verwerkt in hoofdstuk 4 van de definitieve nota.'],
  ['overgenomen', 'Wij hebben de tekst op pagina 12 hierop aangepast.'],
  ['overgenomen', 'Deze aanbeveling wordt overgenomen.'],
  ['overgenomen', 'Wij onderschrijven dit advies en passen de verordening aan.'],
  ['overgenomen', 'Het college volgt uw advies en stelt hiervoor 50.000 euro beschikbaar.'],
  ['overgenomen', 'Hieraan geven wij gehoor.'],
  ['overgenomen', 'Wij zijn het hiermee eens en gaan dit ook zo uitvoeren.'],
  ['overgenomen', 'Naar aanleiding van uw advies voegen wij een alinea toe over laaggeletterdheid.'],
  ['niet-overgenomen', 'Wij nemen uw advies niet over.'],
  ['niet-overgenomen', 'Het college ziet geen aanleiding om het beleid te wijzigen.'],
  ['niet-overgenomen', 'Dit advies wordt niet overgenomen, omdat het geld ontbreekt.'],
  ['niet-overgenomen', 'Hier kiezen wij niet voor.'],
  ['niet-overgenomen', 'Wij kunnen uw verzoek helaas niet honoreren.'],
  ['niet-overgenomen', 'Wij begrijpen uw zorg, maar nemen dit advies niet over.'],
  ['niet-overgenomen', 'Het is op dit moment financieel niet haalbaar om de regeling te verruimen.'],
  ['niet-overgenomen', 'Deze aanbeveling leggen wij naast ons neer.'],
  ['niet-overgenomen', 'Wij delen uw standpunt niet en houden vast aan de gekozen aanpak.'],
  ['niet-overgenomen', 'Een extra loket achten wij niet noodzakelijk.'],
  ['toegezegd-later', 'Dit nemen wij mee bij de evaluatie in 2028.'],
  ['toegezegd-later', 'Uw suggestie betrekken wij bij de verdere uitwerking van het uitvoeringsplan.'],
  ['toegezegd-later', 'Wij zullen onderzoeken of dit mogelijk is.'],
  ['toegezegd-later', 'Wij komen hier in het voorjaar van 2027 op terug.'],
  ['toegezegd-later', 'Hierover gaan wij het komende jaar in gesprek met de zorgaanbieders.'],
  ['toegezegd-later', 'Het college zal hiervoor een voorstel voorbereiden voor de kadernota 2028.'],
  [
    'toegezegd-later',
    'We kunnen dit advies nu nog niet overnemen, maar bekijken het opnieuw bij de begroting.',
  ],
  ['toegezegd-later', 'Dit punt wordt nader uitgewerkt in het uitvoeringsprogramma.'],
  ['deels', 'Dit advies nemen wij gedeeltelijk over.'],
  ['deels', 'Wij nemen het eerste deel van uw advies over, het tweede deel niet.'],
  ['deels', 'De kosten van vervoer vergoeden wij wel, die van parkeren niet.'],
  ['deels', 'Wij nemen uw advies over, met uitzondering van de extra formatie.'],
  ['deels', 'Wij nemen dit over, mits de raad hiervoor middelen vrijmaakt.'],
  ['ter-kennisgeving', 'Wij nemen uw opmerking voor kennisgeving aan.'],
  ['ter-kennisgeving', 'Van dit punt hebben wij kennisgenomen.'],
  ['ter-kennisgeving', 'Wij danken de raden voor dit compliment.'],
  ['beantwoord-zonder-besluit', 'De gemeente werkt al sinds 2019 op deze manier.'],
  ['beantwoord-zonder-besluit', 'Het wijkteam is op werkdagen bereikbaar van negen tot vijf.'],
  ['beantwoord-zonder-besluit', 'Wij herkennen dit beeld.'],
  ['beantwoord-zonder-besluit', 'Niet alleen ouderen maar ook jongeren maken gebruik van deze voorziening.'],
];

test.each(wordings)('%s: %s', (status, ...texts) => {
  expect(statusOf(...texts).status).toBe(status);
});

test('the question that the college repeats decides nothing', () => {
  expect(statusOf('Nemen wij dit over?', 'Wij zien daar geen aanleiding voor.').status).toBe(
    'niet-overgenomen',
  );
});

test('a promise says what, where and by when', () => {
  const { promise, reasons } = statusOf(
    'Omdat het onderzoek nog loopt, kiezen wij nu niet.',
    'Wij komen hierop terug in het actieplan, in de eerste helft van 2027.',
  );
  expect(promise).toMatchObject({ product: 'actieplan', until: '2027-06-30' });
  expect(reasons.map(({ text }) => text)).toEqual(['Omdat het onderzoek nog loopt, kiezen wij nu niet.']);
});
