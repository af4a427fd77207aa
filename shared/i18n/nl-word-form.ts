// The Dutch of the Word form for councils without the app: what is printed in it, and what is said when it comes back.

/** The fields of one point, in the order in which the form has them. */
export const formFields = ['kind', 'title', 'body', 'advice', 'quote', 'section', 'page'] as const;
export type FormField = (typeof formFields)[number];

/** Printed before each field, and what a form is known by once a program has thrown its fields away. */
export const formLabels: Readonly<Record<FormField, string>> = {
  kind: 'Soort:',
  title: 'Titel:',
  body: 'Wat zien wij?',
  advice: 'Wat adviseren wij?',
  quote: 'Over welke zin in het stuk gaat het?',
  section: 'Paragraaf:',
  page: 'Bladzijde:',
};

/** Shown in an empty field. A field that holds only this is empty. */
export const formPlaceholders: Readonly<Record<FormField, string>> = {
  kind: 'Kies een soort',
  title: 'Klik hier en typ een korte titel.',
  body: 'Klik hier en typ wat jullie zien of horen.',
  advice: 'Klik hier en typ wat jullie adviseren. Geen advies? Laat dit vak leeg.',
  quote: 'Klik hier en plak of typ de zin. Weet je die niet? Laat dit vak leeg.',
  section: 'Klik hier en typ het nummer of de kop.',
  page: 'Klik hier en typ de bladzijde.',
};

/** What Word itself puts in an empty field whose own placeholder was lost. */
export const wordPlaceholders: readonly string[] = [
  'Klik of tik om tekst in te voeren.',
  'Klik hier als u tekst wilt invoeren.',
  'Kies een item.',
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Choose an item.',
];

export const formKinds = {
  waardering: 'Waardering',
  zorg: 'Zorg',
  vraag: 'Vraag',
  advies: 'Advies',
} as const;

export const formWords = {
  title: 'Formulier voor jullie adviespunten',
  ofCouncil: (council: string) => `Van ${council}`,
  ofAnyCouncil: 'Voor een adviesraad',
  point: 'Punt',
  points: 'Punten',
  subject: 'Onderwerp:',
  document: 'Het stuk:',
  deadline: 'Wanneer:',
  before: (date: string) => `De brief moet weg voor ${date}. Stuur het formulier ruim daarvoor terug.`,
  sendTo: 'Terug naar:',
  filledTitle: 'Jullie punten staan er al in',
  filled: 'Verander wat anders moet. Laat de rest staan. Nieuwe punten mogen erbij.',
  howTitle: 'Zo vul je het in',
  how: [
    'Klik op een tekst die begint met ‘Klik hier’ en begin te typen. Die tekst verdwijnt dan vanzelf.',
    'Kies eerst de soort. Waardering: dit is goed. Zorg: dit kan misgaan. Vraag: dit is niet duidelijk. Advies: dit moet anders.',
    'Wat je niet nodig hebt, laat je leeg. Een leeg blok telt niet mee.',
    'Nog een punt? Klik in het laatste blok van het hoofdstuk. Klik dan op de plus die rechtsonder verschijnt.',
    'Zie je geen plus? Kopieer een heel blok, van ‘Punt’ tot en met ‘Bladzijde’. Plak het eronder.',
    'Moet een punt weg? Selecteer het hele blok en druk op Delete.',
    'Bewaar het bestand als Word-document (.docx) en mail het terug.',
  ],
  noteTitle: 'Van de secretaris',
  withoutChapter: 'Punten die nergens bij passen',
  onlyChapter: 'Jullie punten',
  place: (section: string, page: string) =>
    `(${[section === '' ? '' : `Paragraaf: ${section}`, page === '' ? '' : `Bladzijde: ${page}`].filter(Boolean).join('. ')})`,
  note: (text: string) => `Noot: ${text}`,
  fileName: (title: string, council: string | undefined) =>
    `Formulier ${council ?? 'voor adviesraden'} - ${title}.docx`,
} as const;

/** Why no form can be made. */
export const formErrors = {
  'no-invitation':
    'In dit dossier staat nog geen uitnodiging. Er is niets gemaakt. Vul eerst in welke raden meedoen.',
  'unknown-council': (councils: readonly string[]) =>
    `Deze raad staat niet in het dossier. Er is niets gemaakt. Kies uit: ${councils.join(', ')}.`,
} as const;

/** The words around making a form in the window. */
export const formScreenWords = {
  make: 'Maak een Word-formulier',
  title: 'Word-formulier voor een raad zonder Samenadvies',
  about:
    'Een raad die zonder Samenadvies werkt, vult dit formulier in met Word en mailt het terug. Lees het daarna in zoals elk ander bestand.',
  forWhom: 'Voor welke raad?',
  anyCouncil: 'Elke raad',
  empty: 'Leeg formulier',
  withPoints: (points: number) =>
    points === 1 ? 'Met het punt dat zij al stuurden' : `Met de ${points} punten die zij al stuurden`,
  confirm: 'Maak het formulier',
  cancel: 'Annuleer',
  saveTitle: 'Word-formulier bewaren',
  made: (fileName: string) => `Het formulier is bewaard als ‘${fileName}’. Mail het als bijlage.`,
} as const;

const warnings = {
  'form-text-outside':
    'In het formulier staat tekst buiten de blokken. Die tekst is bewaard bij de stukken die geen punt zijn. Kijk of er een punt in zit.',
  'form-text-moved':
    'Bij een of meer punten stond tekst naast de vakken. Die tekst staat nu bij het punt zelf. Kijk of het daar goed staat.',
  'form-kind-guessed':
    'Bij een of meer punten was geen soort gekozen. De soort is afgeleid uit de tekst. Kijk of die klopt.',
  'form-other-dossier':
    'Dit formulier is voor een ander dossier gemaakt. De punten zijn gelezen als nieuwe punten. Kijk of het goede bestand is gestuurd.',
  'form-other-council':
    'Dit formulier is voor een andere raad gemaakt. De punten zijn gelezen als nieuwe punten. Kijk of de goede raad is gekozen.',
} as const;

export type FormWarning = keyof typeof warnings;

export function formWarning(code: FormWarning): string {
  return warnings[code];
}
