// Names of people and places as ids.

/** Small letters, digits and hyphens: "'s-Hertogenbosch" becomes "s-hertogenbosch". `otherwise` where nothing is left. */
export function slugOf(text: string, otherwise: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}
