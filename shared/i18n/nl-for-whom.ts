// For which municipalities a point is.

export const forWhomWords = {
  title: 'Voor welke gemeenten is dit punt?',
  all: 'Voor alle gemeenten',
  some: 'Alleen voor de gemeenten die ik kies',
  places: 'Gemeenten',
  missing: 'Kies minstens één gemeente, of kies ‘Voor alle gemeenten’.',
  keep: 'Bewaar de keuze',
  back: 'Terug',
} as const;
