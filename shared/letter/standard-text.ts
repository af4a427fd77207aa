// A text that somebody keeps for later letters: what differs from letter to letter stands in it as a field.

export interface StandardFields {
  /** What the letter is about. */
  readonly titel: string;
  /** The municipalities of the councils, as a list in words. */
  readonly raden: string;
  /** Those of the colleges. */
  readonly colleges: string;
}

const fieldNames = ['titel', 'raden', 'colleges'] as const;

/** Shorter words than this are not told apart from words that happen to be the same. */
const shortestField = 4;

/** The text with a field, as {titel}, wherever it holds what the field stands for. */
export function asStandardText(text: string, fields: StandardFields): string {
  const longestFirst = fieldNames
    .map((name) => [name, fields[name]] as const)
    .filter(([, value]) => value.trim().length >= shortestField)
    .sort(([, one], [, other]) => other.length - one.length);
  return longestFirst.reduce((rest, [name, value]) => rest.replaceAll(value, () => `{${name}}`), text);
}

/** The text with what each field stands for in this letter; a field that nobody knows stays as it is. */
export function fillStandardText(text: string, fields: StandardFields): string {
  return fieldNames.reduce((rest, name) => rest.replaceAll(`{${name}}`, () => fields[name]), text);
}
