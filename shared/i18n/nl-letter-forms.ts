// The letter in other forms than Word: PDF, a page for the website, plain text.

export const letterFormWords = {
  concept: 'Concept · ',
  untitled: 'Adviesbrief',
  note: 'Noot',
  back: 'Terug naar de tekst bij noot',
  notes: 'Noten',
  title: 'Andere vormen',
  about: 'Dezelfde brief, voor wie geen Word-bestand wil',
  forms: {
    pdf: {
      name: 'Pdf',
      about: 'Om te mailen of te bewaren. Ook goed te lezen met een schermlezer.',
      kind: 'Pdf-bestand',
    },
    html: {
      name: 'Voor de website',
      about: 'Een webpagina (html) die de gemeente of de raad op de website kan zetten.',
      kind: 'Webpagina',
    },
    text: {
      name: 'Platte tekst',
      about: 'Alleen de woorden, zonder opmaak. Bijvoorbeeld voor in een mail.',
      kind: 'Tekstbestand',
    },
  },
  saving: 'Het bestand wordt gemaakt',
  notSaved: 'Er is geen bestand gemaakt. De brief staat nog in het dossier.',
  saved: (file: string) => `Klaar. Het bestand ‘${file}’ is bewaard.`,
  dialogTitle: 'Waar wil je de brief bewaren?',
} as const;

const sentences = {
  'pdf-engine-missing':
    'Een pdf maken kan hier niet, omdat het programma Electron of Chromium er niet is. Er is niets geschreven. Laat --pdf weg, of maak de pdf in het programma zelf.',
  'pdf-not-made':
    'De pdf is niet gemaakt, omdat het afdrukken niet lukte. De brief is niet veranderd. Probeer het opnieuw, of maak de pdf in Word.',
} as const;

/** Why there is no PDF. */
export function letterFormSentence(code: keyof typeof sentences): string {
  return sentences[code];
}
