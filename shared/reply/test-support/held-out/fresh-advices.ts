// Invented advices of the set that is only ever scored.
import { advice } from './advices';

export const care = advice({
  Mantelzorg: [
    [
      'm1',
      '1.1',
      'Parkeervergunning voor mantelzorgers',
      'Wie dagelijks voor een ouder zorgt, betaalt zich blauw aan parkeren. Geef mantelzorgers een gratis vergunning.',
    ],
    [
      'm2',
      '1.2',
      'Een lotgenotengroep',
      'Breng mantelzorgers van mensen met niet-aangeboren hersenletsel bij elkaar.',
    ],
    ['m3', '1.3', 'Mantelzorgwaardering in geld', 'Vervang de cadeaubon door een bedrag op de rekening.'],
  ],
  Vrijwilligers: [
    ['m4', '2.1', 'Verzekering', 'Vrijwilligers zijn niet verzekerd voor schade aan hun auto. Regel dat.'],
    ['m5', '2.2', 'Scholing', 'Bied vrijwilligers die met dementie te maken krijgen een cursus aan.'],
  ],
  Eenzaamheid: [
    ['m6', '3.1', 'Huisbezoek bij 75-plussers', 'Bezoek iedereen die 75 wordt en vraag hoe het gaat.'],
    [
      'm7',
      '3.2',
      'Een telefooncirkel',
      'Ondersteun een telefooncirkel, waarin ouderen elkaar elke ochtend bellen.',
    ],
    ['m8', '3.3', 'Eetpunten', 'Subsidieer plekken waar mensen samen warm kunnen eten.'],
  ],
});

export const digital = advice({
  'Digitale overheid': [
    ['d1', null, 'Hulp bij DigiD', 'Zet in de bibliotheek elke dag iemand neer die helpt met DigiD.'],
    [
      'd2',
      null,
      'Balie zonder afspraak',
      'Wie geen internet heeft, kan geen afspraak maken. Houd de balie twee ochtenden vrij toegankelijk.',
    ],
    ['d3', null, 'Papieren formulieren', 'Stuur op verzoek ook formulieren op papier toe.'],
    ['d4', null, 'Chatbot Gem', 'De chatbot geeft vaak verkeerde antwoorden. Haal hem van de site.'],
    ['d5', null, 'Laptops voor minima', 'Geef gezinnen op bijstandsniveau een opgeknapte laptop.'],
    [
      'd6',
      null,
      'Uw nieuwe bellijn',
      'De nieuwe bellijn voor ouderen werkt prettig. Ga zo door!',
      'waardering',
    ],
  ],
});
