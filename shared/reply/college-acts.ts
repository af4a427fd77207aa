// What the college says that it does, where no fixed wording says so: its verb, and whether that is denied.
import type { CollegeVerbs } from './reply-phrases';

/** `does`: a deed. `considers`: a deed that ends in no decision yet. `declines`: a deed or an opinion that is denied. */
export type CollegeAct = 'does' | 'considers' | 'declines';

/** "Wij", and the college or the municipality, which are one word here. */
const parties = /(?<= )(?:het|ons|de|onze) (?:college|gemeente|wethouder)(?= )/gu;
const subject = /^(?:wij|we|§)$/u;
/** After these a clause says what somebody thinks, wants or knows; its verb stands at the end and decides nothing. */
const subordinates = new Set(
  'dat die wat wie hoe of als omdat zodat doordat waar waarin waarmee waarbij waarvan waardoor waarop waarvoor zoals toen wanneer indien voordat nadat hoewel terwijl aangezien sinds totdat'.split(
    ' ',
  ),
);
const denials = new Set('niet geen niets nooit evenmin noch nauwelijks'.split(' '));
/** Neither deed nor refusal: "wij doen niet alleen", "wij wachten niet langer". */
const noDenial = /(?:^| )niet (?:alleen|slechts|enkel|zonder|langer|meer dan|later dan|eerder dan) /u;
const participle =
  /^(?:(?:af|aan|uit|in|op|om|mee|toe|vast|vrij|open|door|bij|over|terug|voor)?ge\p{L}+(?:d|t|en)|(?:ver|be|ont|her|er)\p{L}+(?:d|t))$/u;

/**
 * The act in one sentence of {@link plainSentence}, or null: "dat betalen wij", "wij gaan dit invoeren", "dat kunnen wij niet
 * waarmaken". Dutch puts the finite verb of a main clause beside its subject, so neighbours of "wij" tell enough.
 */
export function collegeActs(plain: string, verbs: CollegeVerbs): CollegeAct[] {
  return plain
    .replace(parties, '§')
    .split(/¦|,| maar | want | dus | en (?=(?:wij|we|§) )/u)
    .flatMap((clause) => {
      const act = actIn(clause.trim().split(' '), verbs);
      if (act === null) return [];
      const isDenied =
        clause.split(' ').some((word) => denials.has(word)) && !noDenial.test(` ${clause.trim()} `);
      // What was so already is no answer to the advice.
      if (act === 'does' && !isDenied && /(?:^| )(?:al|reeds|sinds)(?: |$)/u.test(clause)) return [];
      if (act === 'thinks') return isDenied ? ['declines' as const] : [];
      return [isDenied ? 'declines' : act];
    });
}

type Meant = CollegeAct | 'thinks' | null;

function actIn(words: readonly string[], verbs: CollegeVerbs): Meant {
  const at = words.findIndex((word) => subject.test(word));
  if (at < 0) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && subordinates.has(before)) return null;
  // "Dat betalen wij" is a main clause, "dat alle kosten wij betalen" is none.
  const opensSubordinate = subordinates.has(words[0] ?? '');
  const isFinite = words[at] === '§' ? isSingular : isPlural;
  const finite =
    before !== undefined && isFinite(before) && (!opensSubordinate || at === 2)
      ? before
      : after !== undefined && isFinite(after) && (at === 0 || !opensSubordinate)
        ? after
        : undefined;
  if (finite === undefined) return null;
  const rest = words.slice(at + 1).filter((word) => word !== finite);
  if (!verbs.isHelper(finite)) return classOf(finite, rest, verbs);
  const done = rest.filter((word) => participle.test(word));
  if (/^(?:hebben|zijn|heeft|is)$/u.test(finite)) {
    const last = done.at(-1);
    return last === undefined || verbs.isOpinion(last)
      ? null
      : verbs.isConsideration(last)
        ? 'considers'
        : 'does';
  }
  const infinitive = rest.findLast(
    (word) => /\p{L}{2}en$/u.test(word) || /^(?:doen|gaan|zien|staan)$/u.test(word),
  );
  if (infinitive === undefined) return null;
  const meant = classOf(infinitive, rest, verbs);
  // Being able and being willing are no deeds yet; denied they are refusals all the same.
  return /^(?:kunnen|willen|zouden|mogen|moeten|hoeven|kan|wil|zou|mag|moet|hoeft)$/u.test(finite) &&
    meant === 'does'
    ? 'thinks'
    : meant;
}

function classOf(verb: string, rest: readonly string[], verbs: CollegeVerbs): Meant {
  if (verbs.isOpinion(verb)) return 'thinks';
  const last = rest.at(-1) ?? '';
  return verbs.isConsideration(verb) ||
    verbs.isConsideration(`${last}${verb}`) ||
    verbs.isConsideration(`${verb} ${last}`)
    ? 'considers'
    : 'does';
}

function isPlural(word: string): boolean {
  return /\p{L}{2}en$/u.test(word) || /^(?:doen|gaan|zien|staan|slaan|zijn)$/u.test(word);
}

function isSingular(word: string): boolean {
  return /\p{L}t$/u.test(word) || /^(?:is|zal|wil|kan|mag|zou)$/u.test(word);
}
