// Whether a paragraph goes on with the one before it, or starts something new.

/** Opens with a word that only makes sense after something else. */
export function isContinuation(text: string): boolean {
  return /^(?:daarom|daardoor|hierdoor|hiermee|daarmee|daarvoor|hiervoor|hierbij denken|daarbij|dit (?:is|kan|moet|geeft|zou|vraagt|betekent|leidt|maakt|zorgt|geldt|heeft|vinden|doet|komt|gaat|lijkt|soort)|dat (?:is|kan|moet|geeft|zou|vraagt|betekent|leidt|maakt|zorgt|geldt|vinden|doet|komt|gaat|lijkt|soort|helpt|scheelt)|deze (?:\p{L}+ )?(?:is|zijn|kan|kunnen|moet|moeten)|zo (?:kan|kunnen|wordt|blijft|weet|weten|is|zijn|voorkom)|bovendien|immers|toch|maar|dus|want|zij |hij |zulke|dergelijke|denk (?:aan|bijvoorbeeld|hierbij)|bijvoorbeeld|ook (?:dan|daar|dit|dat|daarom)|en |of |anders |graag (?:zien|horen|lezen|zouden)|wij adviseren|we adviseren|wij vragen daarom|wij stellen voor|ons voorstel)/iu.test(
    text,
  );
}

/** Opens like a next point in a row. */
export function isNextTopic(text: string): boolean {
  return /^(?:verder|daarnaast|ten (?:eerste|tweede|derde|vierde|vijfde|slotte)|tot slot|ook |een (?:ander|tweede|derde|volgend|laatste) punt|nog (?:één|een|iets)|dan (?:het|de|nog|over)|over (?:de|het)|wat (?:betreft|ons)|op het gebied van|met betrekking tot|als het gaat om|allereerst|voorts|tevens)/iu.test(
    text,
  );
}

/** Words of six letters and more that two texts share, by their first six letters. */
export function sharedWords(one: string, other: string): number {
  const words = stemsOf(one);
  return [...stemsOf(other)].filter((word) => words.has(word)).length;
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((word) => !commonWords.has(word)));
}

const commonWords = new Set([
  'gemeen',
  'inwone',
  'mensen',
  'worden',
  'moeten',
  'kunnen',
  'zouden',
  'hebben',
  'waarin',
  'hiervo',
  'beleid',
  'andere',
  'iedere',
  'vinden',
  'daarbi',
  'daarom',
  'waarbi',
  'waardo',
  'tussen',
  'wordt',
  'advies',
  'verder',
  'adviser',
  'wanneer',
  'wannee',
  'steeds',
  'minder',
  'binnen',
  'zonder',
  'sommig',
  'misschi',
  'missch',
  'graag',
]);
