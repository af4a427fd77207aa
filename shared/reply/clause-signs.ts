// What a sentence without fixed wording and without "wij" still gives away: a denial, a change, a day to come.
import { findPeriod } from './promised-date';
import type { CollegeVerbs } from './reply-phrases';

/** `denied`: "daarvoor is geen formatie". `changed`: "de tekst is aangevuld". `split`: "de cursus komt er, de vergoeding niet". */
export type ClauseSign = 'denied' | 'changed' | 'split';

const denial = /(?:^| )(?:niet|geen|niets|nooit|evenmin|onvoldoende|nauwelijks)(?= |$)/u;
const noDenial =
  /(?:^| )(?:nog|niet (?:alleen|slechts|enkel|zonder|langer|meer dan|later dan|te vergeten)|geen (?:reactie|bezwaar|probleem)|zo niet)(?= |$)/u;
const subordinate =
  /^(?:en |maar |of )?(?:dat|die|wat|wie|hoe|of|als|omdat|zodat|doordat|waar\p{L}*|zoals|toen|wanneer|indien|voordat|nadat|hoewel|terwijl|aangezien|zolang|mits|tenzij)(?= )/u;
const completed = /(?:^| )(?:is|zijn) (?:[^ ]+ ){0,8}?((?:\p{L}{0,6}ge|ver|be|ont|her|in)\p{L}+(?:d|t|en))$/u;
/** Not the college's answer to us: somebody else's doing, or a thing of the past. */
const notNow = /(?:^| )(?:door (?:de|het)|al|reeds|sinds|vorig|vorige|destijds|in 20\d\d)(?= |$)/u;

/** `plain` is a sentence of `plainSentence`. */
export function clauseSigns(plain: string, verbs: CollegeVerbs): ReadonlySet<ClauseSign> {
  // "Niet in de plaats van, maar naast": that denies nothing.
  const clauses = plain
    .replace(/ (?:niet|geen) (?=[^¦]{1,80}, maar )/gu, ' ')
    .split(/¦|,| maar | doch /u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !subordinate.test(clause));
  const denied = clauses.map((clause) => denial.test(clause) && !noDenial.test(clause));
  const signs = new Set<ClauseSign>();
  if (denied.includes(true)) signs.add('denied');
  if (denied.slice(1).includes(true) && denied[0] === false) signs.add('split');
  if (clauses.some((clause, at) => denied[at] === false && isChange(clause, verbs))) signs.add('changed');
  return signs;
}

function isChange(clause: string, verbs: CollegeVerbs): boolean {
  const done = completed.exec(clause)?.[1];
  return done !== undefined && !notNow.test(clause) && !verbs.isOpinion(done) && !verbs.isConsideration(done);
}

/** A period that is not over: "rapporteert in mei". What begins on a day is decided already: "vanaf mei". */
export function namesDayToCome(text: string, today: string): boolean {
  const period = findPeriod(text, today);
  if (period?.until === undefined || period.until <= today) return false;
  return !/(?:vanaf|per|met ingang van|ingaande|sinds|ingaat)\s*$/iu.test(text.slice(0, period.from));
}
