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
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    });
    return {
      files: positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
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
