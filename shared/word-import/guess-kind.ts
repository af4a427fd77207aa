// What sort of point a text is, from its wording: a guess that a person can change.
import type { PointKind } from '../domain';
import { asksSomething } from './requests';

const named: readonly (readonly [PointKind, RegExp])[] = [
  ['waardering', /^(?:waardering|compliment|pluspunt|positief)/iu],
  ['zorg', /^(?:zorg|knelpunt|risico|signaal)/iu],
  ['vraag', /^(?:vraag|vragen)/iu],
  ['advies', /^(?:advies|aanbeveling|voorstel|suggestie)/iu],
];

const praise =
  /\b(?:daar zijn (?:wij|we) blij mee|waardering|waarderen|compliment(?:en)?|blij|verheugd|verheugt|deugd|positief|fijn|prettig|mooi|goed (?:om|dat|plan|stuk|te)|onderschrijven|steunen|warm verhaal|verstandig|terecht|mee eens|lof|prima)\b/iu;
const worry =
  /\b(?:zorgen|bezorgd|zorgelijk|zorgwekkend|vrezen|vrees|bang|risico'?s?|tekort|te weinig|onzeker|kwetsbaar|druk op|dreigt|gevaar|alarm\p{L}*|lezen wij niets|missen|ontbreekt|vaag|onduidelijk)\b/iu;
/** `hint` is what the document itself calls the point, if anything; `heading` its title and chapter. */
export function guessKind(
  text: string,
  advice: string | undefined,
  hint: string,
  heading: string,
): PointKind {
  const said = named.find(([, pattern]) => pattern.test(hint.trim()))?.[0];
  if (said !== undefined) return said;
  const asks = advice !== undefined || asksSomething(text);
  const opening = text.slice(0, 220);
  if (!asks && (praise.test(opening) || /^(?:positief|waardering|compliment)/iu.test(heading)))
    return 'waardering';
  const sentences = sentencesIn(text);
  const questions = sentences.filter((sentence) => sentence.trimEnd().endsWith('?')).length;
  if (!asks && questions > 0 && questions * 2 >= sentences.length - 1) return 'vraag';
  if (worry.test(opening) && (!asks || /\b(?:zorgen|bezorgd|zorgelijk|vrezen|vrees)\b/iu.test(text)))
    return 'zorg';
  if (!asks && questions > 0) return 'vraag';
  return 'advies';
}

/** Those with an end; all of it where none has one. A match at every step keeps this linear in the length of the text. */
function sentencesIn(text: string): string[] {
  const whole = text.match(/[^.!?]+(?:[.!?]+|$)/g)?.filter((sentence) => /[.!?]$/.test(sentence)) ?? [];
  return whole.length > 0 ? whole : [text];
}
