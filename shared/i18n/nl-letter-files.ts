// What is said when a letter is saved, and of the letter that was sent.

/** Why a file was left alone, by the state of its place. */
export const letterFileSentences = {
  edited: (name: string) =>
    `Iemand heeft ‘${name}’ veranderd nadat Samenadvies het maakte. Dat bestand is niet overschreven. Kies een andere naam.`,
  other: (name: string) =>
    `Er staat al een ander bestand ‘${name}’. Dat is niet overschreven. Kies een andere naam.`,
  open: (name: string) =>
    `‘${name}’ is open in een ander programma. Er is niets overschreven. Sluit het bestand, of kies een andere naam.`,
} as const;

export const letterFileWords = {
  chooseFolder: 'Map voor de brieven kiezen',
  chooseSent: 'Verzonden brief kiezen',
  sentKinds: 'Word-document of PDF',
  letterFor: (college: string) => `Adviesbrief ${college}.docx`,
} as const;

const sentSentences = {
  'no-colleges':
    'Er is nog geen college ingevuld. Er is niets gemaakt. Vul eerst in naar welke colleges de brief gaat.',
  'not-a-letter':
    'Dit is geen Word-document en geen PDF. Er is niets vastgelegd. Kies het bestand dat je hebt verzonden.',
  'sent-unreadable':
    'Dit bestand kon niet worden gelezen. Er is niets vastgelegd. Kijk of het bestand nog op dezelfde plek staat.',
  'sent-too-large':
    'Dit bestand is te groot om te bewaren. Er is niets vastgelegd. Kies de brief zonder de bijlagen.',
  'sent-is-pdf':
    'De brief is als PDF bewaard. De verschillen zijn alleen te zien bij een Word-document. Leg ook het Word-document vast als je ze wilt zien.',
} as const;

export type LetterFileCode = keyof typeof sentSentences;

export function letterFileSentence(code: LetterFileCode): string {
  return sentSentences[code];
}
