// The names that Word's own styles have in a Dutch Word, by the name that a file normally gives them.

const levels = (count: number, english: string, dutch: string) =>
  Array.from({ length: count }, (_, at) => [`${english} ${at + 1}`, `${dutch} ${at + 1}`] as const);
const laterLevels = (english: string, dutch: string) =>
  [2, 3, 4, 5].map((level) => [`${english} ${level}`, `${dutch} ${level}`] as const);

const dutchNames: ReadonlyMap<string, string> = new Map([
  ...levels(9, 'heading', 'kop'),
  ...levels(9, 'toc', 'inhopg'),
  ...laterLevels('list bullet', 'lijst opsom.teken'),
  ...laterLevels('list number', 'lijstnummering'),
  ['normal', 'standaard'],
  ['body text', 'platte tekst'],
  ['title', 'titel'],
  ['subtitle', 'ondertitel'],
  ['list bullet', 'lijst opsom.teken'],
  ['list number', 'lijstnummering'],
  ['list paragraph', 'lijstalinea'],
  ['toc heading', 'kop van inhoudsopgave'],
  ['footnote text', 'voetnoottekst'],
  ['footnote reference', 'voetnootmarkering'],
  ['footnote text char', 'voetnoottekst char'],
  ['endnote text', 'eindnoottekst'],
  ['endnote reference', 'eindnootmarkering'],
  ['endnote text char', 'eindnoottekst char'],
  ['header', 'koptekst'],
  ['footer', 'voettekst'],
  ['quote', 'citaat'],
  ['strong', 'zwaar'],
  ['emphasis', 'nadruk'],
  ['caption', 'bijschrift'],
  ['bibliography', 'bibliografie'],
  ['line number', 'regelnummer'],
]);

/** What is the same to a person: no capitals, spaces or dots ("Lijst opsom.teken" is `Lijstopsomteken`). */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s.\-_]/g, '');
}

export function dutchNameOf(name: string): string | undefined {
  return dutchNames.get(name.toLowerCase());
}
