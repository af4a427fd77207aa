// Personal data of residents: a letter becomes public. Numbers are judged by their check digits.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { isBsn, isIban } from './check-digits';
import { type ReadLetter, type ReadText, textsOf } from './read-letter';

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;
/** Nine digits, loose or in the groups that forms have: 1234 56 782, 1234.56.782, 123 456 782. */
const nineDigits =
  /(?<![\p{L}\p{N}.,€+-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** Before these nine digits mean something else: a reference, or an amount. */
const otherNumber = /(?:kenmerk|zaak|zaaknummer|dossier|kvk|referentie)\D{0,15}$|(?:€|euro|EUR)\s*$/iu;
const amount = /^\s*(?:euro|€)/iu;
const phone =
  /(?<![\p{L}\p{N}.,+-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)(?:[1-9](?:[ -]?\d){8})(?![\p{L}\p{N}]|[.,-]\d)/gu;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** A box of an organisation is no personal data. */
const sharedBox =
  /^(?:info|secretariaat|secretaris|contact|post|postbus|bestuur|voorzitter|redactie|\p{L}*raad|gemeente|college|wmo|asd)\b/iu;

const name =
  /(?<!\p{L})((?:mevrouw|mevr\.|mw\.|de heer|meneer|dhr\.|mijnheer)\s+(?:\p{Lu}\.\s?)*(?:(?:van|de|den|der|ter|ten|te|el|in|'t)\s+){0,3}\p{Lu}(?:[\p{L}'’-]+|\.(?!\p{L})))/giu;
const office =
  /wethouder|burgemeester|voorzitter|secretaris|minister|ambtenaar|beleidsmedewerker|directeur|raadslid|gemandateerde|projectleider|hoogleraar|professor/iu;

/** The head of the letter and the names under it are left alone: those names are meant to be there. */
export function checkPersonalData(letter: ReadLetter): Finding[] {
  return letter.sections
    .flatMap((section) => [
      ...(section.heading === null ? [] : [{ text: section.heading.title, place: section.place }]),
      ...textsOf(section),
    ])
    .flatMap((text) => [...numbersIn(text), ...mailIn(text), ...namesIn(text)]);
}

type Piece = Pick<ReadText, 'text' | 'place'>;

function numbersIn({ text, place }: Piece): Finding[] {
  const findings: Finding[] = [];
  let rest = text;
  const take = (
    pattern: RegExp,
    judge: (found: string, before: string, after: string) => Finding | undefined,
  ) => {
    rest = rest.replace(pattern, (found: string, at: number, whole: string) => {
      const finding = judge(found, whole.slice(0, at), whole.slice(at + found.length));
      if (finding) findings.push(finding);
      return finding ? ' '.repeat(found.length) : found;
    });
  };
  take(iban, (found) =>
    isIban(found)
      ? { rule: 'personal-iban', severity: 'error', ...place, message: checkMessages.iban(masked(found)) }
      : undefined,
  );
  take(phone, (found) => ({
    rule: 'personal-phone',
    severity: 'warning',
    ...place,
    message: checkMessages.phone(found.trim()),
  }));
  take(nineDigits, (found, before, after) =>
    isBsn(found) && !otherNumber.test(before) && !amount.test(after)
      ? { rule: 'personal-bsn', severity: 'error', ...place, message: checkMessages.bsn(masked(found)) }
      : undefined,
  );
  return findings;
}

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

/** A name with an office beside it is somebody who acts in public. */
function namesIn({ text, place }: Piece): Finding[] {
  return [...text.matchAll(name)]
    .filter((match) => {
      const sentence = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
      return isCapitalised(match[1] ?? '') && !office.test(sentence);
    })
    .map((match) => ({
      rule: 'personal-name',
      severity: 'warning',
      ...place,
      message: checkMessages.personName(match[1] ?? ''),
    }));
}

/** The pattern ignores case for its title; the name itself must have a capital. */
function isCapitalised(found: string): boolean {
  return /\p{Lu}/u.test(found.replace(/^(?:mevrouw|mevr\.|mw\.|de heer|meneer|dhr\.|mijnheer)\s+/iu, ''));
}

/** The first characters only: a list of findings must not spread what it warns against. */
function masked(found: string): string {
  return `${found.slice(0, 4)}…`;
}
