// How the letter is made up, said to who chooses.

export const letterOptionWords = {
  title: 'Opmaak van de brief',
  open: 'Opmaak',
  done: 'Klaar',
  kept: 'Je ziet het meteen in het voorbeeld.',
  form: {
    label: 'Vorm',
    letter: ['Brief', 'Met aanhef, in één doorlopende tekst.'],
    report: ['Rapport', 'Zonder aanhef. Achter de inhoud begint een nieuwe bladzijde.'],
  },
  contents: {
    label: 'Inhoudsopgave',
    off: ['Geen inhoudsopgave', undefined],
    on: ['Met inhoudsopgave', 'De hoofdstukken met hun bladzijde.'],
  },
  summary: {
    label: 'Samenvatting vooraf',
    off: ['Geen samenvatting', undefined],
    list: ['Als lijst', 'Ieder advies in één zin.'],
    table: ['Als tabel', 'Nummer, onderwerp en advies naast elkaar.'],
  },
  sources: {
    label: 'Verwijzingen naar het beleidsstuk',
    off: ['Geen verwijzingen', undefined],
    footnotes: ['In voetnoten', 'Onderaan de bladzijde.'],
    brackets: ['Tussen haakjes', 'Achter de zin waar het over gaat.'],
  },
  support: {
    label: 'Welke raden een punt steunen',
    off: ['Niet vermelden', undefined],
    'not-all': ['Alleen als niet alle raden steunen', undefined],
    always: ['Bij ieder punt vermelden', undefined],
  },
  minority: {
    label: 'Minderheidsstandpunten',
    text: ['Bij het punt zelf', undefined],
    annex: ['Samen in een bijlage', 'Bij het punt staat een verwijzing.'],
  },
  annexes: {
    label: 'Bijlagen achter de brief',
    abbreviations: 'Lijst van afkortingen',
    contributions: 'De bijdragen van de raden',
    decisions: 'De besluiten van de sessie',
  },
} as const;
