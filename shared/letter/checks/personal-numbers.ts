// Numbers that lead to one person: BSN, bank account, telephone.
import { checkMessages } from '../../i18n/nl-checks';
import { isBsn, isIban } from './check-digits';
import type { Finding } from './finding';

const dutchIban = /(?<![\p{L}\p{N}])NL\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?!\p{N})/giu;
const otherIban = /(?<![\p{L}\p{N}])(?!NL)[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;
/** Nine digits, loose or in the groups that forms have: 1234 56 782, 1234.56.782, 123 456 782. */
const nineDigits =
  /(?<![\p{L}\p{N}.,€+-]|\d )(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\p{L}\p{N}]|[.,\- ]\d)/gu;
/** Beside these, nine digits mean something else: a reference, or an amount. */
const otherNumber =
  /(?:kenmerk|zaak|zaaknummer|dossier|kvk|referentie)\D{0,15}$|(?:besluit|voorstel|document|registratie|publicatie|rapport)(?:nummer|nr)\D{0,6}$|(?:€|euro|EUR)\s*$/iu;
const amount = /^\s*(?:euro|€)/iu;
const phone =
  /(?<![\p{L}\p{N}.,+-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)(?:[1-9](?:[ -]{0,3}\d){8})(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** Numbers of organisations. */
const servicePhone = /^(?:0800|0900|0906|0909|088|085|084)/;

/** A finding in a text by itself, with where it stands: UTF-16 offsets. */
export interface FoundPersonal extends Pick<Finding, 'rule' | 'severity' | 'message'> {
  readonly start: number;
  readonly end: number;
}

type Judge = (
  found: string,
  before: string,
  after: string,
) => Omit<FoundPersonal, 'start' | 'end'> | undefined;

/** A number counts for one kind only: what is an account or a telephone is not looked at again. */
export function numbersIn(text: string, isOwn: boolean): FoundPersonal[] {
  const findings: FoundPersonal[] = [];
  let rest = text;
  const take = (pattern: RegExp, judge: Judge) => {
    rest = rest.replace(pattern, (found: string, at: number, whole: string) => {
      const finding = judge(found, whole.slice(0, at), whole.slice(at + found.length));
      if (finding) findings.push({ ...finding, start: at, end: at + found.length });
      return finding ? ' '.repeat(found.length) : found;
    });
  };
  const account: Judge = (found) =>
    isIban(found)
      ? { rule: 'personal-iban', severity: 'error', message: checkMessages.iban(masked(found)) }
      : undefined;
  take(dutchIban, account);
  take(otherIban, account);
  take(phone, (found) =>
    isOwn || servicePhone.test(found.replace(/\D/g, ''))
      ? undefined
      : { rule: 'personal-phone', severity: 'warning', message: checkMessages.phone(found) },
  );
  take(nineDigits, (found, before, after) =>
    isBsn(found) && !otherNumber.test(before) && !amount.test(after)
      ? { rule: 'personal-bsn', severity: 'error', message: checkMessages.bsn(masked(found)) }
      : undefined,
  );
  return findings;
}

/** The first characters only: a list of findings must not spread what it warns against. */
function masked(found: string): string {
  return `${found.slice(0, 4).trim()}…`;
}
