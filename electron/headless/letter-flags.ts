// The words with which `letter` overrules the letter settings of a dossier, for this file only.
import { letterAnnexes, letterForms, minorityPlaces, sourceForms, summaryForms } from '@shared/domain';
import type { LetterChoices } from '@shared/letter';

const choices = {
  form: letterForms,
  sources: sourceForms,
  support: ['off', 'not-all', 'always'],
  minority: minorityPlaces,
  summary: summaryForms,
  contents: ['off', 'on'],
} as const;

export const letterFlags = [...Object.keys(choices), 'annexes'];

/** A Dutch sentence when a word is not one of the choices. `--annexes` takes names with commas, or `none`. */
export function readLetterFlags(option: (name: string) => string | undefined): LetterChoices | string {
  for (const [name, allowed] of Object.entries(choices)) {
    const given = option(name);
    if (given !== undefined && !(allowed as readonly string[]).includes(given))
      return `--${name} kan zijn: ${allowed.join(', ')}`;
  }
  const chosen = <T extends string>(name: keyof typeof choices, allowed: readonly T[]) =>
    allowed.find((one) => one === option(name));
  const annexes = option('annexes');
  const names = annexes === undefined || annexes === 'none' ? [] : annexes.split(',');
  if (names.some((name) => !(letterAnnexes as readonly string[]).includes(name)))
    return `--annexes kan zijn: none, of met komma’s ${letterAnnexes.join(',')}`;
  const contents = chosen('contents', choices.contents);
  return withoutAbsent({
    form: chosen('form', choices.form),
    sources: chosen('sources', choices.sources),
    supportLine: chosen('support', choices.support),
    minority: chosen('minority', choices.minority),
    summary: chosen('summary', choices.summary),
    contents: contents === undefined ? undefined : contents === 'on',
    annexes: annexes === undefined ? undefined : letterAnnexes.filter((name) => names.includes(name)),
  });
}

type Absent<T> = { readonly [K in keyof T]?: T[K] | undefined };

function withoutAbsent(given: Absent<LetterChoices>): LetterChoices {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
