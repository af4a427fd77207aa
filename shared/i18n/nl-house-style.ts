// The look of the letter: the council's own Word template, colour, fonts, margins and pictures, and what cannot be used.

const kept = 'Er is niets veranderd.';

export const houseStyleRefusals = {
  'style-unreadable': `Dit sjabloon is niet te lezen. ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-old-format': `Dit is een sjabloon van de oude soort (.dot of .ott). ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-encrypted': `Dit sjabloon is met een wachtwoord beveiligd. ${kept} Sla het in Word op zonder wachtwoord en gebruik dat bestand.`,
  'style-has-macros': `In dit sjabloon zitten macro’s. Die neemt Samenadvies niet over. ${kept} Open het in Word, kies Opslaan als, kies Word-sjabloon (.dotx) en gebruik dat bestand.`,
  'style-has-links': `In de kop- of voettekst van dit sjabloon staat iets dat van een andere plek wordt opgehaald. ${kept} Zet het plaatje of de tekst in Word in het sjabloon zelf, sla het op en gebruik dat bestand.`,
  'style-too-large': `Dit sjabloon is te groot. ${kept} Maak de plaatjes erin kleiner, sla het op en gebruik dat bestand.`,
} as const satisfies Record<string, string>;

export type HouseStyleRefusal = keyof typeof houseStyleRefusals;

export const pictureRefusals = {
  'picture-unknown': `Dit is geen plaatje dat in een brief kan. ${kept} Kies een bestand dat eindigt op .png of .jpg.`,
  'picture-damaged': `Dit plaatje is beschadigd of niet heel. ${kept} Vraag het bestand opnieuw op, of kies een ander.`,
  'picture-too-large': `Dit plaatje is te groot. ${kept} Kies een plaatje van hoogstens 3 MB en 8000 beeldpunten breed en hoog.`,
  'picture-too-small': `Dit plaatje is zo klein dat het op papier een vlek wordt. ${kept} Kies een plaatje van minstens 40 beeldpunten breed.`,
} as const satisfies Record<string, string>;

export type PictureRefusal = keyof typeof pictureRefusals;

export const houseStyleWords = {
  title: 'Huisstijl',
  lead: 'Zo ziet de brief eruit in Word, als pdf, als webpagina en in het voorbeeld.',
  choose: 'Kies een Word-sjabloon (.dotx)',
  chooseOther: 'Kies een ander sjabloon',
  chosen: (name: string) => `Sjabloon: ${name}`,
  without: 'Zonder sjabloon',
  templates: 'Word-sjablonen',
  template: 'Sjabloon van de raad',
  templateHint:
    'Heeft de raad een eigen Word-sjabloon? Dan krijgt de brief in Word de lettertypen, kleuren, marges, kop- en voettekst van dat sjabloon.',
  templateFirst:
    'In Word gaat het sjabloon vóór kleur, lettertypen, marges en logo hieronder. Het venster en de handtekeningen blijven. De pdf, de webpagina en het voorbeeld volgen wat je hieronder kiest.',
  templatePages:
    'De bladzijdenummers in de inhoudsopgave kunnen met een sjabloon afwijken. Klik in Word met rechts op de inhoudsopgave en kies Veld bijwerken.',

  accent: 'Kleur',
  accents: {
    '145640': 'Groen',
    '1b4f8a': 'Blauw',
    '8a1f2b': 'Rood',
    '5b3a86': 'Paars',
    '7a4b00': 'Bruin',
    '30373d': 'Grijs',
  },
  ownAccent: 'Eigen kleur',
  accentCode: 'Kleurcode',
  accentCodeHint: 'De code van de raad, bijvoorbeeld #1b4f8a.',
  accentWrong: 'Schrijf de kleur als # en zes cijfers of letters van a tot en met f, bijvoorbeeld #1b4f8a.',
  accentLight: (colour: string) =>
    `Deze kleur is te licht om goed te lezen op wit papier. De brief is niet veranderd. Dit is dezelfde kleur, net donker genoeg: #${colour}.`,
  takeDarker: 'Neem de donkerder kleur',

  textFont: 'Lettertype van de tekst',
  headingFont: 'Lettertype van de koppen',
  fontsHint: 'Deze lettertypen heeft Word op iedere computer.',

  margins: 'Marges',
  marginNames: {
    normal: ['Normaal', '27 mm links en rechts'],
    wide: ['Ruim', '35 mm links en rechts'],
    narrow: ['Smal', '20 mm links en rechts'],
    own: ['Eigen maten', 'In millimeters'],
  },
  marginSides: { top: 'Boven', bottom: 'Onder', left: 'Links', right: 'Rechts' },
  marginWrong: (least: number, most: number) => `Kies een getal van ${least} tot en met ${most}.`,

  window: 'Adres voor een envelop met venster',
  windowPlaces: {
    off: ['Niet', 'Het adres staat onder de titel.'],
    left: ['Venster links', 'Het adres staat bovenaan, 50 mm van boven.'],
    right: ['Venster rechts', 'Het adres staat bovenaan, 50 mm van boven.'],
  },
  windowTooLong:
    'In deze brief staat het adres onder de titel. In een venster past een adres van twee tot zeven regels. Kies boven het voorbeeld één college om de brief voor dat college te zien.',
  windowNoAddress: 'Er staat nog geen adres in de brief. Vul het in bij Colleges.',
} as const;

export const pictureWords = {
  kinds: 'Plaatjes (PNG of JPEG)',
  logo: {
    title: 'Logo',
    hint: 'Het staat boven de eerste bladzijde, hoogstens 75 mm breed en 20 mm hoog.',
    choose: 'Kies een logo',
    chooseOther: 'Kies een ander logo',
    remove: 'Haal het logo weg',
    alt: 'Wat staat er op het logo?',
    usualAlt: 'Logo',
  },
  logoPlace: { label: 'Plaats van het logo', left: ['Links', undefined], right: ['Rechts', undefined] },
  signature: {
    choose: 'Kies een handtekening',
    chooseOther: 'Kies een andere handtekening',
    remove: 'Haal de handtekening weg',
    alt: 'Beschrijving van het plaatje',
  },
  chooseFor: (name: string) => `Kies een handtekening voor ${name}`,
  removeFor: (name: string) => `Haal de handtekening weg van ${name}`,
  altFor: (name: string) => `Beschrijving van de handtekening van ${name}`,
  usualAltFor: (name: string) => `Handtekening van ${name}`,
  altHint: 'Dit wordt voorgelezen aan wie het plaatje niet ziet.',
  altMissing: 'Schrijf in een paar woorden wat er te zien is.',
  signaturesPrivate:
    'Een plaatje van een handtekening mag, maar hoeft niet. Het staat alleen in dit dossier en in de brief. Wie een kopie van het dossier of de brief krijgt, krijgt het plaatje ook. Wat een telefoon bij een foto bewaart, zoals plaats en tijd, gaat niet mee.',
} as const;
