// The Dutch sentences of rules and commands, by code. Screens and file reading have catalogues of their own beside this.

const sentences = {
  'nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': 'Er is niets om opnieuw te doen.',
  'nothing-to-retract':
    'Over dit punt is daarna al iets anders besloten. Er is niets veranderd. Kijk in de sessie welk besluit nu geldt.',
} as const;

export type SentenceCode = keyof typeof sentences;

export function sentence(code: SentenceCode): string {
  return sentences[code];
}
