// An invented letter for tests: everything in order, so that what a test puts into it is all there is to find.
import { checkLetterText } from './check-letter';
import type { Finding, RuleId } from './finding';

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly foot?: string;
}

const goodHead = `Adviesraden Sociaal Domein Berkelhoek, Dijkstad en Elzermeer

Aan het college van burgemeester en wethouders van Dijkstad
Postbus 111

Dijkstad, 18 maart 2027
Kenmerk: 2027-03

Geacht college,`;

const goodFoot = `Met vriendelijke groet,

A. Voorbeeld, Adviesraad Sociaal Domein Berkelhoek
B. Voorbeeld, Adviesraad Sociaal Domein Dijkstad
C. Voorbeeld, Adviesraad Sociaal Domein Elzermeer`;

const goodBody = `1. Inleiding

Wij hebben het plan gelezen.

2. Wachttijd

Inwoners wachten te lang.

Advies: Maak de wachttijd korter.`;

export function letterText({ head = goodHead, body = goodBody, foot = goodFoot }: Parts = {}): string {
  return `${head}\n\n${body}\n\n${foot}\n`;
}

export function findingsIn(parts: Parts = {}): Finding[] {
  return checkLetterText(letterText(parts));
}

/** Only what one rule found: where, and what it says. */
export function found(rule: RuleId, parts: Parts = {}): Finding[] {
  return findingsIn(parts).filter((finding) => finding.rule === rule);
}
