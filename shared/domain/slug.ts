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

/** The slug of a name, with a number behind it where another has it already. At most about 90 characters. */
export function freshSlug(name: string, taken: ReadonlySet<string>, prefix = ''): string {
  const base = [prefix, slugOf(name, 'raad').slice(0, 80)].filter((part) => part !== '').join('-');
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
