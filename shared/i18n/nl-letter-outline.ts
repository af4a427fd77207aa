// The words of putting the letter in order.

export const outlineWords = {
  point: 'Punt',
  editIntro: 'Schrijf een inleiding',
  remove: 'Haal dit hoofdstuk weg',
  place: 'Naar een ander hoofdstuk',
  forWhom: 'Voor welke gemeenten?',
  onlyFor: (names: string) => `Alleen voor ${names}`,
  drag: 'Sleep naar een andere plek',

  introTitle: (section: string) => `Inleiding van ‘${section}’`,
  intro: 'Inleiding',
  introHint: 'Komt onder de titel, voor het eerste punt. Leeg: geen inleiding.',
  keep: 'Bewaar',
  back: 'Terug naar de brief',

  placeTitle: 'Naar welk hoofdstuk gaat dit punt?',
  section: 'Hoofdstuk',
  placeMissing: 'Kies eerst een hoofdstuk.',
  placeDo: 'Zet het punt daar neer',
} as const;
