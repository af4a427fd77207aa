// What sort of point a text is, from its wording: a guess that a person can change.
import type { PointKind } from '../domain';

const named: readonly (readonly [PointKind, RegExp])[] = [
  ['waardering', /^(?:waardering|compliment|pluspunt|positief)/iu],
  ['zorg', /^(?:zorg|knelpunt|risico|signaal)/iu],
  ['vraag', /^(?:vraag|vragen)/iu],
  ['advies', /^(?:advies|aanbeveling|voorstel|suggestie)/iu],
];

const praise =
  /\b(?:waardering|waarderen|compliment(?:en)?|blij|verheugd|verheugt|deugd|positief|fijn|prettig|mooi|goed (?:om|dat|plan|stuk|te)|onderschrijven|steunen|warm verhaal|verstandig|terecht|mee eens|lof|prima)\b/iu;
const worry =
  /\b(?:zorgen|bezorgd|zorgelijk|zorgwekkend|vrezen|vrees|bang|risico'?s?|tekort|te weinig|onzeker|kwetsbaar|druk op|dreigt|gevaar|alarm\p{L}*|lezen wij niets|missen|ontbreekt|vaag|onduidelijk)\b/iu;
const asking =
  /(?:\b(?:adviseren|adviseer|vragen (?:wij|we) (?:u|de|het)|verzoeken|graag (?:een|meer|zwart|verder|zien|duidelijk)|zou(?:den)? (?:moeten|willen)|moet(?:en)? (?:er|worden|komen|het|de|een)|stel voor|pleiten)\b|(?:^|[.!?:]\s+)(?:zorg|maak|neem|leg|geef|laat|betrek|breng|zet|spreek|beschrijf|stel|werk|wijs|houd|kijk|noem|schrijf|onderzoek|regel|organiseer|investeer|benoem|bewaak|ontwikkel|vraag|begin|ga|informeer|steek|kies|bied|richt|voer|bouw|sluit|vergeet|verbind|reserveer|koppel|voorkom|zie|nodig|bespreek|monitor|evalueer|publiceer|veranker|gebruik|help|omschrijf)\b)/imu;

/** `hint` is what the document itself calls the point, if anything; `heading` its title and chapter. */
export function guessKind(
  text: string,
  advice: string | undefined,
  hint: string,
  heading: string,
): PointKind {
  const said = named.find(([, pattern]) => pattern.test(hint.trim()))?.[0];
  if (said !== undefined) return said;
  const asks = advice !== undefined || asking.test(text);
  const opening = text.slice(0, 220);
  if (!asks && (praise.test(opening) || /^(?:positief|waardering|compliment)/iu.test(heading)))
    return 'waardering';
  const sentences = text.match(/[^.!?]+[.!?]+/g) ?? [text];
  const questions = sentences.filter((sentence) => sentence.trimEnd().endsWith('?')).length;
  if (!asks && questions > 0 && questions * 2 >= sentences.length - 1) return 'vraag';
  if (worry.test(opening) && (!asks || /\b(?:zorgen|bezorgd|zorgelijk|vrezen|vrees)\b/iu.test(text)))
    return 'zorg';
  if (!asks && questions > 0) return 'vraag';
  return 'advies';
}
