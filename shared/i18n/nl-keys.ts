// The words of the setting for keys of one letter or figure.

export const keyWords = {
  label: 'Losse toetsen',
  on: 'Aan',
  onHint: 'J, K, F en 1 tot 6 doen iets zonder Ctrl',
  off: 'Uit',
  offHint: 'Alleen de knoppen werken',
} as const;
