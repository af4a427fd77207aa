// A college by the name of its municipality, where there is room for a word only.

/** "College van B&W van de gemeente Elzendijk" is "Elzendijk"; any other name stays as it is. */
export function collegeName(name: string): string {
  const place = /(?:gemeente|van)\s+(?:de\s+gemeente\s+)?(\p{Lu}[\p{L}' -]*)$/u.exec(name.trim())?.[1];
  return place === undefined || place === 'B' ? name : place;
}
