// Which style of a template stands for which style of ours.
import { dutchNameOf, plainName } from './built-in-names';
import type { StyleText } from './style-parts';

/** By the id of our style. Every style of the template is used for one of ours at most. */
export function matchStyles(
  ours: readonly StyleText[],
  theirs: readonly StyleText[],
): ReadonlyMap<string, StyleText> {
  const matches = new Map<string, StyleText>();
  const taken = new Set<StyleText>();
  for (const isSame of rules) {
    for (const own of ours) {
      if (matches.has(own.id)) continue;
      const found = theirs.find(
        (other) => other.type === own.type && !taken.has(other) && isSame(own, other),
      );
      if (found === undefined) continue;
      matches.set(own.id, found);
      taken.add(found);
    }
  }
  return matches;
}

/** The surest first: a name that a style has counts more than an id that looks like one. */
const rules: readonly ((own: StyleText, other: StyleText) => boolean)[] = [
  (own, other) => own.isDefault && other.isDefault,
  (own, other) => other.aliases.some((name) => plainName(name) === plainName(own.name)),
  (own, other) => {
    const dutch = dutchNameOf(own.name);
    return dutch !== undefined && other.aliases.some((name) => plainName(name) === plainName(dutch));
  },
  (own, other) =>
    [own.id, dutchNameOf(own.name) ?? own.id].some((id) => plainName(id) === plainName(other.id)),
];
