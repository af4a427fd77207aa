// How a sentence hangs on the one before it: going on about the same, or beginning about something else.

/**
 * `follows`: it points back ("Daarvoor ontbreken de middelen."), so that it belongs to what stands before. `opens`: it says
 * itself that another subject begins ("Wat betreft de stoepen: ..."). `free`: neither.
 */
export type SentenceBond = 'follows' | 'opens' | 'free';

const opening =
  /^(?:(?:voor )?wat betreft|ten aanzien van|met betrekking tot|aangaande|inzake|betreffende|over (?:de|het|een|uw)|dan (?:de|het)|(?:tot|ten) slotte? (?:de|het)|in reactie op|op het (?:punt|gebied) van|uw (?:advies|opmerking|vraag|voorstel|wens|oproep|suggestie|zorg)\p{L}* (?:over|om|voor|dat|rond|inzake))(?!\p{L})/iu;
/** "Dat is duur" and "dit advies" point back; "dat mensen wachten" and "die lampen" do not. */
const verb =
  '(?:is|was|kan|zal|wil|mag|zou|zijn|vinden|kunnen|willen|zullen|worden|hebben|achten|doen|gaan|zien|begrijpen|herkennen|laten|leggen|nemen|regelen|onderzoeken|plaatsen)(?!\\p{L})|(?!het |niet |uit |met )\\p{L}{2,}t (?!of )';
const generalNoun =
  '(?:advies|adviezen|punt|punten|voorstel|voorstellen|wens|wensen|vraag|vragen|onderwerp|suggestie|oproep|aanbeveling|zorg|zorgen|opmerking|reden|kosten|afspraak|keuze|maatregel|lijn|werkwijze)(?!\\p{L})';
const pointing = new RegExp(
  `^(?:(?:en|maar|want|dus|ook) )?(?:(?:dit|dat|die|deze) (?:${verb}|${generalNoun})|dergelijke |dan (?!de |het |een )|(?:daar|hier|(?:daar|hier)\\p{L}{2,9}|zij|ze|hij|zo|wel|echter|daarom|toch|helaas)(?!\\p{L}))`,
  'iu',
);
/** "Wij passen de werkwijze hierop aan": a word that has its meaning from the sentence before. */
const leaning =
  /(?<!\p{L})(?:hier|daar|er)(?:aan|bij|door|in|mee|na|naar|om|op|over|tegen|toe|uit|van|voor)(?!\p{L})/iu;
const longestLeaning = 110;

export function bondOf(sentence: string): SentenceBond {
  if (opening.test(sentence)) return 'opens';
  const isLeaning = sentence.length <= longestLeaning && leaning.test(sentence);
  return isLeaning || pointing.test(sentence) ? 'follows' : 'free';
}
