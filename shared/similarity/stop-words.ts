// The few words that say nothing about a point's subject.

/**
 * Function words only. Hundreds of stop words cost more right partners than they save: a word such as "vast" or
 * "eerst" carries the advice.
 */
const list =
  'de het een en van in is dat die te op voor met niet zijn aan er om als ook bij of maar door naar dan uit tot ' +
  'over wat nog wel zo dit al kan worden wordt wij we ons onze hun zij ze hij je jij u uw ik mij hebben heeft had ' +
  'was waren hier daar deze geen moet zou zal kunnen moeten zullen willen wil dus want toch omdat zodat waar wie ' +
  'hoe dit men werd';

export const stopWords: ReadonlySet<string> = new Set(list.split(' '));
