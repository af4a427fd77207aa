// Personal data of residents: an advice letter becomes public.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { type FoundPersonal, numbersIn } from './personal-numbers';
import { type ReadLetter, textsOf } from './read-letter';

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
    .flatMap(({ text, place }) =>
      personalDataIn(text).map(({ rule, severity, message }) => ({ rule, severity, ...place, message })),
    );
}

/** In one text by itself. What it says of the council is left alone. */
export function personalDataIn(text: string): FoundPersonal[] {
  const isOwn = ownContact.test(text);
  return [...numbersIn(text, isOwn), ...(isOwn ? [] : mailIn(text)), ...namesIn(text)];
}

function mailIn(text: string): FoundPersonal[] {
  return [...text.matchAll(mail)]
    .filter(([address]) => !sharedBox.test(address))
    .map((match) => found('personal-mail', match, checkMessages.mail(match[0])));
}

function namesIn(text: string): FoundPersonal[] {
  return [...text.matchAll(name)]
    .filter((match) => {
      const end = match.index + match[0].length;
      return !office.test(text.slice(Math.max(0, match.index - reach), end + reach));
    })
    .map((match) => found('personal-name', match, checkMessages.personName(match[1] ?? '')));
}

function found(rule: FoundPersonal['rule'], match: RegExpExecArray, message: string): FoundPersonal {
  return { rule, severity: 'warning', message, start: match.index, end: match.index + match[0].length };
}
