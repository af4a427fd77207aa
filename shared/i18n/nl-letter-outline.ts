// The words of putting the letter in order.

export const outlineWords = {
  point: 'Punt',
  editIntro: 'Schrijf een inleiding',
  remove: 'Haal dit hoofdstuk weg',
  place: 'Naar een ander hoofdstuk',
  forWhom: 'Voor welke colleges?',
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

  forWhomTitle: 'Voor welke colleges is dit punt?',
  forAll: 'Voor alle colleges',
  forSome: 'Alleen voor de colleges die ik kies',
  colleges: 'Colleges',
  collegeMissing: 'Kies minstens één college, of kies ‘Voor alle colleges’.',
} as const;
