// Reads the words after a command.
import { parseArgs } from 'node:util';
import type { CommandOutcome } from './command-line';

export interface CommandArguments<Option extends string> {
  readonly files: readonly string[];
  readonly option: (name: Option) => string | undefined;
}

/** Words and options with a value; a string says what is wrong with them. */
export function readArguments<Option extends string>(
  args: readonly string[],
  options: readonly Option[],
): CommandArguments<Option> | string {
  // Not strict: parseArgs would say what is wrong in English.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
  });
  const known = new Set<string>(options);
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value = '', inlineValue } = token;
    if (!known.has(name)) return `de optie ${rawName} hoort niet bij deze opdracht`;
    // What looks like the next option is no value, unless it is written as one: --out=-naam.
    if (value === '' || (inlineValue === false && /^-./.test(value)))
      return `achter ${rawName} ontbreekt iets`;
    if (values.has(name)) return `${rawName} staat er twee keer`;
    values.set(name, value);
  }
  return { files: positionals, option: (name) => values.get(name) };
}

export function usageError(detail: string): CommandOutcome {
  return {
    status: 2,
    error: {
      code: 'usage',
      message: `De opdracht klopt niet: ${detail}. Er is niets gedaan. Zie het overzicht hieronder.`,
    },
  };
}
