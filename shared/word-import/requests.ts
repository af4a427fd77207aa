// Sentences that ask for something: "Leg vast dat …", "Wij adviseren …".

const verbs =
  'zorg|maak|neem|leg|geef|laat|betrek|breng|zet|spreek|beschrijf|stel|werk|wijs|houd|kijk|noem|schrijf|onderzoek|regel|organiseer|investeer|benoem|bewaak|ontwikkel|vraag|begin|ga|informeer|steek|kies|bied|richt|voer|bouw|sluit|vergeet|verbind|reserveer|koppel|voorkom|zie|nodig|bespreek|monitor|evalueer|publiceer|veranker|gebruik|help|omschrijf|borg|schrap|stop|verdeel|versterk|vereenvoudig|verplicht|wees|bel|toets|meet|pas|haal|hanteer|stimuleer|waarborg|verhoog|verlaag|vul|ken|leer|bekijk';
const asking =
  /\b(?:adviseren|adviseer|vragen (?:wij|we) (?:u|de|het)|verzoeken|graag (?:een|meer|zwart|verder|zien|duidelijk)|zou(?:den)? (?:moeten|willen)|moet(?:en)? (?:er|worden|komen|het|de|een)|stel(?:len)? voor|pleiten)\b/iu;
const order = new RegExp(`(?:^|[.!?:]\\s+)(?:${verbs})\\b`, 'imu');
const opening = new RegExp(
  `^(?:(?:${verbs})\\b|(?:misschien|wellicht) (?:mogen|kan|kunnen)\\b|graag\\b)`,
  'iu',
);

/** Somewhere in the text. */
export function asksSomething(text: string): boolean {
  return asking.test(text) || order.test(text);
}

/** With its first words. */
export function opensWithRequest(text: string): boolean {
  return opening.test(text);
}
