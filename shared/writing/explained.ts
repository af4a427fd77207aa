// Abbreviations that a text itself explains.

const inBrackets =
  /\p{L}{3,}["'”’]?\s*\((?:(?:hierna|verder|afgekort|kortweg):?\s+)?["'“‘]?(\p{Lu}[\p{L}\p{N}]{1,9})["'”’]?\)/gu;
const beforeBrackets = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{1,9})\s*\(\p{L}{3,}[^)]{4,}\)/gu;

/** "Wet maatschappelijke ondersteuning (Wmo)" and "Wmo (Wet maatschappelijke ondersteuning)". In capitals. */
export function explainedIn(text: string): string[] {
  return [...text.matchAll(inBrackets), ...text.matchAll(beforeBrackets)].map((match) =>
    (match[1] ?? '').toUpperCase(),
  );
}
