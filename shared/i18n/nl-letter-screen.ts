// The words of the letter screen. What the letter itself says is in nl-letter.

export const letterScreenWords = {
  title: 'Maak de brief af',
  make: 'Maak Word-bestand',
  making: 'Het Word-bestand wordt gemaakt',
  made: (file: string) => `Klaar. De brief staat in ‘${file}’.`,
  notMade: 'Er is geen Word-bestand gemaakt. De brief staat nog in het dossier.',
  showInFolder: 'Toon in map',

  outline: 'Opbouw',
  outlineList: 'Delen van de brief',
  up: 'Omhoog',
  down: 'Omlaag',
  sections: 'Hoofdstuk',
  rename: 'Geef een andere titel',
  add: 'Voeg een hoofdstuk toe',
  choosePart: 'Kies eerst een hoofdstuk of een punt in de lijst.',
  isFirst: 'Dit staat al bovenaan.',
  isLast: 'Dit staat al onderaan.',
  fixedPlace: 'Dit deel krijgt zijn plaats vanzelf. Besluit eerst over de punten die erin staan.',
  renameTitle: 'Hoe heet dit hoofdstuk?',
  addTitle: 'Hoe heet het nieuwe hoofdstuk?',
  sectionName: 'Titel van het hoofdstuk',
  sectionNameMissing: 'Geef het hoofdstuk een titel.',
  save: 'Bewaar',
  addDo: 'Voeg toe',
  back: 'Terug naar de brief',

  letter: 'De brief',
  reader: 'De brief zoals hij wordt afgedrukt',
  preview: 'Voorbeeld van de brief',
  layingOut: 'De bladzijden worden opgemaakt.',
  conceptHead: (title: string) => `Concept · ${title}`,
  footnotes: 'Voetnoten',
  pageOf: (page: number, of: number) => `Pagina ${page} van ${of}`,
  concept: 'Dit is een concept.',
  empty: 'Er staat nog niets in de brief. Neem in de sessie de eerste besluiten.',

  checks: (count: number) =>
    count === 0 ? 'De brief is klaar' : count === 1 ? 'Nog één ding te doen' : `Nog ${count} dingen te doen`,
  show: 'Toon',
  checksList: 'Wat nog open is',
  undecided: (count: number) =>
    count === 1 ? 'Over één punt is nog niets besloten' : `Over ${count} punten is nog niets besloten`,
  undecidedWhy: 'Daarom staat er CONCEPT op de brief. Die punten staan erin zoals de raden ze schreven.',
  toSession: 'Ga naar de sessie',
  attention: (count: number) =>
    count === 1 ? 'Eén besluit vraagt een nieuwe blik' : `${count} besluiten vragen een nieuwe blik`,
  attentionWhy: 'Een raad veranderde de tekst, of er zijn twee besluiten over één punt.',
  missing: {
    date: [
      'Er staat geen datum op de brief',
      'Vul de datum in waarop de brief weggaat, bijvoorbeeld 21 november 2026.',
    ],
    reference: ['Er staat geen kenmerk op de brief', 'Daarmee vindt het college de brief terug.'],
    addressees: ['Er is nog geen college gekozen', 'Schrijf op aan wie de brief gaat.'],
    salutation: ['Er is nog geen aanhef', 'Bijvoorbeeld: Geacht college,'],
    opening: ['Er is nog geen inleiding', 'Vertel in een paar zinnen waar de brief over gaat.'],
    closing: ['Er is nog geen slot', 'Schrijf wanneer de raden antwoord willen.'],
    signatories: ['Nog niemand ondertekent de brief', 'Vul per raad in wie de brief ondertekent.'],
  },
  fill: 'Vul in',
  missingSignatories: (councils: string) => `Geen ondertekenaar van ${councils}`,
  good: {
    decided: 'Over alle punten is besloten',
    head: 'Datum, kenmerk en adres staan erop',
    text: 'Aanhef, inleiding en slot staan erin',
    signed: 'Iedere raad ondertekent',
  },

  parts: 'Gegevens van de brief',
  signatories: 'Ondertekenaars',
  kept: 'Alles wordt vanzelf bewaard.',
  fields: {
    reference: ['Kenmerk', undefined],
    date: ['Datum', undefined],
    place: ['Plaats', undefined],
    subject: ['Onderwerp', 'Leeg: de titel van het dossier.'],
    salutation: ['Aanhef', 'Bijvoorbeeld: Geacht college,'],
    opening: ['Inleiding', 'Begin een regel met ‘- ’ voor een opsomming.'],
    closing: ['Slot', undefined],
    enclosures: ['Bijlagen', 'Iedere bijlage op een eigen regel.'],
    copies: ['Afschrift aan', 'Bijvoorbeeld: de gemeenteraad. Ieder op een eigen regel.'],
  },
  dateWrong:
    'Dit is geen datum. Schrijf de dag zo: 21 november 2026. De brief houdt de datum die erop stond.',
  takeStandard: 'Neem de standaardtekst',
  keepStandard: 'Bewaar als mijn standaardtekst',
  standardKept:
    'Bewaard op deze computer. In een volgende brief komen daar de titel, de raden en de colleges van die brief in.',
  forgetStandard: 'Vergeet mijn standaardtekst',
  standardForgotten: 'Je eigen standaardtekst is weg. De tekst in deze brief blijft staan.',
  /** Standard texts; \n\n begins a paragraph. */
  standard: {
    salutation: (isToOne: boolean) => (isToOne ? 'Geacht college,' : 'Geachte colleges,'),
    opening: (title: string, councils: string, count: number) =>
      count === 1
        ? `Met deze brief geeft de adviesraad van ${councils} advies over ‘${title}’.`
        : `Met deze brief geven de adviesraden van ${councils} samen advies over ‘${title}’. Wij hebben onze punten naast elkaar gelegd en samengevoegd waar dat kon.`,
    closing: (isToOne: boolean, colleges: string) =>
      [
        isToOne || colleges === ''
          ? 'Wij vragen u om binnen zes weken per punt te antwoorden.'
          : `Wij vragen de colleges van ${colleges} om binnen zes weken per punt te antwoorden.`,
        'Wij lichten ons advies graag toe.',
        'Met vriendelijke groet,',
      ].join('\n\n'),
  },
  signatoryName: (council: string) => `Naam namens ${council}`,
  signatoryRole: (council: string) => `Functie bij ${council}`,
  defaultRole: 'voorzitter',
} as const;
