// Which councils a letter made by hand speaks for, and which of them stand under it.

/** Words that belong to the kind of council, so that what is left is its place. */
const generic =
  /\b(?:de|het|gezamenlijke|zeven|samenwerkende|lokale|gemeenten?|sociaal domein|sociale|maatschappelijke|werk en inkomen|wmo|jeugd|en participatie|advies|cliënten|clienten|participatie|burger|senioren|ouderen|jongeren)\b|(?<!\p{L})\p{L}*ra(?:ad|den)\b|[-/]/giu;

const councilWord = /ra(?:ad|den)\b/iu;

/** A list of places after the word for council: "Adviesraden Sociaal Domein Dijkstad, Elzermeer en Rietmonde". */
export function councilsIn(line: string): string[] {
  if (!councilWord.test(line) || /gemeenteraad/iu.test(line)) return [];
  const rest = line
    .replace(generic, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+/, '');
  return rest
    .split(/\s*[,;]\s*|\s+(?:en|&)\s+/u)
    .map((name) => name.trim().replace(/[.:]$/, ''))
    .filter((name) =>
      /^\p{Lu}[\p{L}'’]*(?:\s(?:\p{Lu}[\p{L}'’]*|aan|den|de|der|op|bij|van)){0,3}$/u.test(name),
    );
}

/** Whether a name stands in the text as a word of its own. */
export function isNamed(name: string, text: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'iu').test(text);
}
