// The settings of a template that change how a page looks; all others stay ours.

/** In the order of CT_Settings (ECMA-376 part 1, 17.15.1.78), each with the one of ours before which it stands. */
const wanted = [
  ['mirrorMargins', 'defaultTabStop'],
  ['defaultTabStop', 'evenAndOddHeaders'],
  ['autoHyphenation', 'evenAndOddHeaders'],
  ['hyphenationZone', 'evenAndOddHeaders'],
  ['evenAndOddHeaders', 'compat'],
  ['clrSchemeMapping', undefined],
] as const;

export function takeSettings(own: string, theirs: string | undefined): string {
  return wanted.reduce((settings, [name, next]) => {
    const element = new RegExp(`<w:${name}(?: [^>]*)?/>`).exec(theirs ?? '')?.[0];
    if (element === undefined) return settings;
    const bare = settings.replace(new RegExp(`<w:${name}(?: [^>]*)?/>`), '');
    const before = next === undefined ? '</w:settings>' : new RegExp(`<w:${next}\\b`);
    return bare.replace(before, (found) => element + found);
  }, own);
}
