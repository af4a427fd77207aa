// A letter as seven invented councils would send it: what the looks of a letter are judged on.
import { jointPointIdSchema, sectionIdSchema } from '@shared/domain/ids';
import type { LetterBlock, LetterHeading, LetterModel } from '@shared/letter/letter-model';

const towns = ['Waterhoven', 'Essel', 'Oudbroek', 'Put-aan-de-Berg', 'Ermelstein', 'Zeewijk', 'Hardervoort'];
const townList = `${towns.slice(0, -1).join(', ')} en ${towns.at(-1) ?? ''}`;

const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', content: [{ text }] });
const advice = (text: string): LetterBlock => ({ type: 'advice', content: text === '' ? [] : [{ text }] });
const support = (text: string): LetterBlock => ({ type: 'support', text });
const bullets = (...items: readonly (string | readonly [number, string])[]): LetterBlock => ({
  type: 'list',
  ordered: false,
  items: items.map((item) =>
    typeof item === 'string'
      ? { level: 0, content: [{ text: item }] }
      : { level: item[0], content: [{ text: item[1] }] },
  ),
});
const steps = (...items: readonly string[]): LetterBlock => ({
  type: 'list',
  ordered: true,
  items: items.map((text) => ({ level: 0, content: [{ text }] })),
});

/** A numbered heading when `number` is given; level follows from the number. */
export function sampleHeading(
  number: string | null,
  text: string,
  options: { level?: 1 | 2 | 3; startsAt?: number } = {},
): LetterHeading {
  const level = options.level ?? (number?.split('.').length === 3 ? 3 : number?.includes('.') ? 2 : 1);
  const anchor =
    level === 1
      ? ({ of: 'section', id: sectionIdSchema.parse(text) } as const)
      : ({ of: 'joint-point', id: jointPointIdSchema.parse(text) } as const);
  return {
    type: 'heading',
    level,
    number,
    content: [{ text }],
    anchor,
    ...(options.startsAt !== undefined && { startsAt: options.startsAt }),
  };
}

export function sampleLetter(options: { isConcept?: boolean } = {}): LetterModel {
  const isConcept = options.isConcept ?? false;
  const concept: readonly LetterBlock[] = isConcept
    ? [
        {
          type: 'concept-mark',
          text: 'Over drie punten is nog niet besloten; deze brief kan nog veranderen.',
        },
      ]
    : [];
  return {
    language: 'nl-NL',
    title: 'Gezamenlijk advies ‘Thuis in de wijk 2027–2032’',
    subject: 'Advies over het regionale beleidsplan Thuis in de wijk 2027–2032',
    author: 'Adviesraden sociaal domein regio Waterhoven',
    isConcept,
    blocks: [
      ...concept,
      { type: 'title', text: 'Gezamenlijk advies ‘Thuis in de wijk 2027–2032’' },
      { type: 'subtitle', text: `Adviesraden sociaal domein ${townList}` },
      {
        type: 'address',
        lines: [
          'Aan het college van burgemeester en wethouders van Waterhoven',
          'Postbus 100',
          '1234 AB Waterhoven',
        ],
      },
      {
        type: 'reference',
        rows: [
          { label: 'Datum', value: '21 november 2026' },
          { label: 'Kenmerk', value: '2026-07' },
          { label: 'Uw brief van', value: '2 oktober 2026' },
          { label: 'Onderwerp', value: 'Advies over het regionale beleidsplan Thuis in de wijk 2027–2032' },
        ],
      },
      paragraph('Geacht college,'),
      paragraph(
        'Op 2 oktober vroeg u ons om advies over het regionale beleidsplan. Zeven adviesraden lazen het plan, legden hun punten naast elkaar en schreven samen deze brief.',
      ),
      sampleHeading(null, 'Samenvatting'),
      paragraph(
        'Het plan is warm van toon en kiest voor hulp dicht bij huis. Op vier plekken vragen wij om meer:',
      ),
      steps(
        'Zorg voor vervoer dat op tijd komt, ook in de avond (punt 3.1).',
        'Geef elk gezin één aanspreekpunt dat mag beslissen (punt 3.2).',
        'Maak ruimte voor mantelzorgers om op adem te komen (punt 3.3).',
        'Bouw woningen waar hulp om de hoek is (punt 3.4).',
      ),
      paragraph('Wij ontvangen graag voor 1 februari 2027 uw antwoord per punt.'),
      sampleHeading('1', 'Inleiding'),
      paragraph(
        'Wij, de gezamenlijke adviesraden sociaal domein, hebben het beleidsplan en het uitvoeringsplan bestudeerd. Daarbij spraken wij met inwoners, ervaringsdeskundigen en vrijwilligers in alle zeven gemeenten.',
      ),
      {
        type: 'quote',
        content: [
          {
            text: '“Ik moest mijn verhaal vijf keer vertellen, aan vijf mensen die niets van elkaar wisten.”',
          },
        ],
      },
      sampleHeading('2', 'Wat wij waarderen'),
      paragraph('Wij waarderen nadrukkelijk:'),
      bullets(
        'de herstelgerichte visie, met aandacht voor wat iemand zelf kan en wil;',
        'de keuze om lokaal te versterken en regionaal in te zetten waar dat nodig is;',
        'de aandacht voor jongvolwassenen en voor wonen als basis.',
      ),
      sampleHeading('3', 'Onze adviezen'),
      sampleHeading('3.1', 'Vervoer dat op tijd komt'),
      paragraph(
        'Wie van de regiotaxi afhankelijk is, wacht in de avond te vaak langer dan een uur. Daardoor zeggen mensen een cursus, een koor of een bezoek af. Het plan noemt vervoer maar één keer, op bladzijde 34.',
      ),
      advice(
        'Neem in het vervoerscontract een wachttijd van ten hoogste twintig minuten op, ook na acht uur.',
      ),
      support('Van: Waterhoven, Essel en Zeewijk. Gesteund door alle zeven raden.'),
      sampleHeading('3.2', 'Eén aanspreekpunt per gezin'),
      paragraph('Gezinnen met meer vragen tegelijk hebben nu te maken met verschillende loketten.'),
      advice(''),
      bullets(
        'wijs per gezin één vaste begeleider aan;',
        'geef die begeleider bevoegdheid om te beslissen over:',
        [1, 'een voorziening tot een vast bedrag;'],
        [1, 'uitstel van een aanvraag, namelijk:'],
        [2, 'bij ziekte, en'],
        [2, 'bij een verhuizing binnen de regio;'],
        'leg na een jaar uit wat het heeft opgeleverd.',
      ),
      support('Van: Oudbroek. Gesteund door zes raden; Ermelstein is neutraal.'),
      sampleHeading('3.3', 'Mantelzorgers op adem'),
      paragraph('Respijtzorg is er, maar bijna niemand weet de weg ernaartoe.'),
      advice('Bied elke mantelzorger jaarlijks een gesprek aan en bespreek daarin:'),
      steps('wat goed gaat;', 'wat te zwaar wordt;', 'wie het een weekend kan overnemen.'),
      support('Van: Put-aan-de-Berg en Hardervoort. Gesteund door alle zeven raden.'),
      sampleHeading('3.4', 'Wonen met een steuntje'),
      sampleHeading('3.4.1', 'Woningen'),
      paragraph('Er zijn te weinig kleine, betaalbare woningen in de buurt van voorzieningen.'),
      advice('Spreek met de woningcorporaties een aantal per jaar af en maak dat openbaar.'),
      support('Van: Ermelstein. Gesteund door alle zeven raden.'),
      sampleHeading('3.4.2', 'Hulp om de hoek'),
      paragraph('Een woning zonder hulp in de buurt is voor veel mensen geen oplossing.'),
      advice('Verbind elke woonafspraak aan een afspraak over ondersteuning.'),
      support('Van: Essel. Minderheidsstandpunt van Zeewijk: zie de bijlage.'),
      sampleHeading(null, 'Tot slot'),
      paragraph(
        'Wij vragen de zeven colleges om inwoners en ervaringsdeskundigen te betrekken bij de verdere uitwerking. Beleid werkt het best als het is gemaakt met de mensen die er elke dag mee leven.',
      ),
      paragraph('Met vriendelijke groet, namens de zeven adviesraden,'),
      {
        type: 'signatories',
        entries: towns.map((town, index) => ({
          name:
            [
              'A. de Boer',
              'M. Yıldız',
              'J. van der Laan',
              'S. Öztürk',
              'W. Bakker',
              'T. Jansen',
              'P. Visser',
            ][index] ?? '',
          role: index % 2 === 0 ? 'voorzitter' : 'secretaris',
          council: `Adviesraad sociaal domein ${town}`,
        })),
      },
    ],
  };
}
