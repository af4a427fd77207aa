// Running Dutch text in words.

/** Words as a reader counts them: "e-mail", "16.30" and "risico's" are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’\-–./][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The text without what stands between quotation marks: those words are somebody else's. */
export function withoutQuoted(text: string): string {
  return text
    .replace(/“[^”]*”|„[^”]*”|"[^"]*"|«[^»]*»/gu, ' ')
    .replace(/(^|[\s(])[‘']\p{L}.*?[’'](?=[\s.,;:!?)]|$)/gu, '$1 ');
}
