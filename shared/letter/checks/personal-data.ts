// Personal data of residents: an advice letter becomes public.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { personalNumbers } from './personal-numbers';
import { type ReadLetter, type ReadText, textsOf } from './read-letter';

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** A box of an organisation is no personal data. */
const sharedBox =
  /^(?:info|secretariaat|secretaris|contact|post|postbus|bestuur|voorzitter|redactie|\p{L}*raad|gemeente|college|wmo|asd)(?![\p{L}])/iu;

/** Said of the council itself: how to reach it. */
const ownContact =
  /(?<!\p{L})(?:ons (?:te )?bereiken|bereikbaar|contact (?:op ?nemen |op )?met (?:ons|onze|de secretaris|het secretariaat)|onze secretaris|secretariaat|contactpersoon|voor (?:vragen|meer informatie|een toelichting))(?!\p{L})/iu;

const name =
  /(?<!\p{L})((?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]e heer|[Mm]eneer|[Dd]hr\.|[Mm]ijnheer)\s+(?:\p{Lu}\.\s?)*(?:(?:van|de|den|der|ter|ten|te|el|'t)\s+){0,3}\p{Lu}(?:[\p{L}'’-]+|\.(?!\p{L})))/gu;
/** A name with an office beside it is somebody who acts in public. */
const office =
  /wethouder|burgemeester|voorzitter|secretaris|minister|ambtenaar|beleidsmedewerker|directeur|raadslid|gemandateerde|projectleider|hoogleraar|professor/iu;
const reach = 40;

/** The head of the letter and the names under it are left alone: those are meant to be there. */
export function checkPersonalData(letter: ReadLetter): Finding[] {
  return letter.sections
    .flatMap((section) => [
      ...(section.heading === null ? [] : [{ text: section.heading.title, place: section.place }]),
      ...textsOf(section),
    ])
    .flatMap((piece) => {
      const isOwn = ownContact.test(piece.text);
      return [...personalNumbers(piece, isOwn), ...(isOwn ? [] : mailIn(piece)), ...namesIn(piece)];
    });
}

type Piece = Pick<ReadText, 'text' | 'place'>;

function mailIn({ text, place }: Piece): Finding[] {
  return [...text.matchAll(mail)]
    .filter(([address]) => !sharedBox.test(address))
    .map(([address]) => ({
      rule: 'personal-mail',
      severity: 'warning',
      ...place,
      message: checkMessages.mail(address),
    }));
}

function namesIn({ text, place }: Piece): Finding[] {
  return [...text.matchAll(name)]
    .filter((match) => {
      const end = match.index + match[0].length;
      return !office.test(text.slice(Math.max(0, match.index - reach), end + reach));
    })
    .map((match) => ({
      rule: 'personal-name',
      severity: 'warning',
      ...place,
      message: checkMessages.personName(match[1] ?? ''),
    }));
}
