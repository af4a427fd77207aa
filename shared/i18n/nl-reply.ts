// The Dutch words of the college's reply: statuses, reasons, sentences.
import type { ReplyStatus } from '../domain/reply';
import type { MatchReason } from '../reply/reply-types';

const statuses: Readonly<Record<ReplyStatus, string>> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  'toegezegd-later': 'toegezegd voor later',
  'ter-kennisgeving': 'ter kennisgeving aangenomen',
  'niet-overgenomen': 'niet overgenomen',
  'beantwoord-zonder-besluit': 'beantwoord zonder besluit',
  onbeantwoord: 'onbeantwoord',
};

/** Why a passage is shown with a point, as a line below it. */
export function replyReason({ code, words }: MatchReason): string {
  const named = words.join(', ');
  switch (code) {
    case 'number':
      return words.length === 0 ? 'De brief noemt het nummer.' : `De brief noemt nummer ${named}.`;
    case 'heading':
      return words.length === 0
        ? 'Staat onder een kop over dit punt.'
        : `Staat onder een kop over: ${named}.`;
    case 'words':
      return `Gaat ook over: ${named}.`;
    case 'order':
      return 'Staat op de plaats waar dit punt aan de beurt is.';
    case 'back-reference':
      return 'De brief verwijst naar een andere plek in de brief.';
    case 'everything':
      return 'Dit gaat over alle adviezen samen.';
    case 'same-passage':
      return 'Deze zin gaat over meer punten tegelijk.';
  }
}

export const replyWords = {
  statuses,
  /** In the place of a status, where nothing was asked. */
  compliment: 'waardering, vraagt geen antwoord',
  compliments: (count: number) =>
    count === 1
      ? 'Eén punt is een waardering. Dat vraagt geen antwoord.'
      : `${count} punten zijn een waardering. Die vragen geen antwoord.`,
  unknownAddressee: (id: string) =>
    `Het college "${id}" staat niet in dit dossier. Er is niets gedaan. Kijk of de naam klopt.`,
  counted: (all: number, open: number) =>
    open === 0
      ? `Alle ${all} punten zijn beantwoord.`
      : `${all - open} van de ${all} punten zijn beantwoord, ${open} ${open === 1 ? 'is' : 'zijn'} onbeantwoord.`,
  noAddressees:
    'In dit dossier staan geen colleges. Er is niets geschreven. Voeg eerst een geadresseerde aan de brief toe.',
  addresseeNeeded: (ids: readonly string[]) =>
    `Een herinnering gaat naar één college. Er is niets geschreven. Kies er een met --addressee: ${ids.join(', ')}.`,
  nothingUnanswered: 'Alle punten zijn beantwoord. Er is niets geschreven, want er valt niets te vragen.',
  written: (path: string) => `Geschreven: ${path}.`,
  writtenProposal: (path: string) =>
    `Geschreven: ${path}. Het is een concept, want niemand keek de antwoorden na.`,
  isProposal: 'Dit is een voorstel. Het telt pas mee als je de lijst hebt nagekeken.',
  late: (days: number) => `De reactie is ${days} ${days === 1 ? 'dag' : 'dagen'} te laat.`,
  soon: (days: number) =>
    days === 0
      ? 'De reactie moet er vandaag zijn.'
      : `De reactie moet er over ${days} ${days === 1 ? 'dag' : 'dagen'} zijn.`,
} as const;
