// The command line: picks the command, prints what it answers, says how it ended.
import type { AppError } from '@shared/domain';
import { usageError } from './arguments';
import type { PrintHtml } from '../documents/pdf/print-letter';
import type { JobPort } from '../jobs/job-port';
import { checkCommand } from './check-command';
import { decideCommand } from './decide-command';
import { formCommand } from './form-command';
import { inspectCommand } from './inspect-command';
import { letterCommand } from './letter-command';
import { locateCommand } from './locate-command';
import { mergeCommand } from './merge-command';
import { newCommand } from './new-command';
import { outlineCommand } from './outline-command';
import { printable } from './printable';
import { readWordCommand } from './read-word-command';
import { replyCommand } from './reply-command';
import { suggestCommand } from './suggest-command';
import { usage } from './usage';

/** Where output goes: JSON values to `out`, sentences for people to `err`; what prints a PDF; where bad files do no harm. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly print: PrintHtml;
  readonly jobs: JobPort;
}

/** 0 done, 2 the words are off, 3 refused and nothing written, 4 partly done. */
export type ExitStatus = 0 | 2 | 3 | 4;

/** What a command answers: a JSON value and the same in Dutch sentences, or why it was refused. */
export type CommandOutcome =
  | { readonly status: 0 | 4; readonly json: unknown; readonly lines: readonly string[] }
  | { readonly status: 2 | 3; readonly error: AppError & { readonly file?: string } };

export type CommandRunner = (
  args: readonly string[],
  io: Pick<CommandIo, 'print' | 'jobs'>,
) => Promise<CommandOutcome>;

const commands: Readonly<Record<string, CommandRunner>> = {
  new: newCommand,
  merge: mergeCommand,
  suggest: suggestCommand,
  decide: decideCommand,
  letter: letterCommand,
  check: checkCommand,
  form: formCommand,
  'read-word': readWordCommand,
  outline: outlineCommand,
  locate: locateCommand,
  reply: replyCommand,
  inspect: inspectCommand,
};

/** Runs one command. Never throws: what was not foreseen ends as a refusal with code `unexpected`. */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const isJson = argv.includes('--json');
  const [name = '', ...args] = argv.filter((word) => word !== '--json');
  if (name === 'help' || argv.includes('--help')) {
    io.err(usage());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const outcome = command === undefined ? unknownCommand(name) : await run(command, args, io);
  if ('error' in outcome) {
    if (isJson) io.out(`${JSON.stringify({ error: outcome.error })}\n`);
    io.err(`${printable(sentenceOf(outcome.error))}\n`);
    if (outcome.status === 2) io.err(usage());
    return outcome.status;
  }
  if (isJson) io.out(`${JSON.stringify(outcome.json)}\n`);
  for (const line of outcome.lines) io.err(`${printable(line)}\n`);
  return outcome.status;
}

async function run(command: CommandRunner, args: readonly string[], io: CommandIo): Promise<CommandOutcome> {
  try {
    return await command(args, io);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return {
      status: 3,
      error: {
        code: 'unexpected',
        message: `Er ging iets mis waar Samenadvies niet op rekende (${detail}). Er is niets geschreven.`,
      },
    };
  }
}

function unknownCommand(name: string): CommandOutcome {
  return usageError(name === '' ? 'noem een opdracht' : `de opdracht "${name}" bestaat niet`);
}

function sentenceOf(error: AppError & { readonly file?: string }): string {
  const place = [error.file, error.path].filter((part) => part !== undefined).join(', ');
  return place === '' ? error.message : `${place}: ${error.message}`;
}
