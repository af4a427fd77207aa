// One line of the journal: valid JSON that also tells whether it is whole.
import { type Command, commandSchema } from '@shared/commands';
import { hashText } from './checksum';

export interface JournalEntry {
  /** 1 for the first command of a dossier, then one higher each time. */
  readonly sequence: number;
  readonly command: Command;
}

const shape = /^\{"sequence":(\d{1,15}),"sum":"([0-9a-f]{16})","command":(.*)\}$/s;

/** The line without its end; the checksum is over the sequence number and the command exactly as it is written. */
export function writeJournalLine(entry: JournalEntry): string {
  const command = JSON.stringify(entry.command);
  return `{"sequence":${entry.sequence},"sum":"${sumOf(String(entry.sequence), command)}","command":${command}}`;
}

/** Undefined when the line is torn, changed, or holds a command that this version does not know. */
export function readJournalLine(line: string): JournalEntry | undefined {
  const [, sequence, sum, json] = shape.exec(line) ?? [];
  if (sequence === undefined || json === undefined || sumOf(sequence, json) !== sum) return undefined;
  try {
    const command: unknown = JSON.parse(json);
    if (!commandSchema.safeParse(command).success) return undefined;
    // Not the parsed copy: parsing leaves out keys that a newer version wrote, and the hashes of records count them.
    return { sequence: Number(sequence), command: command as Command };
  } catch {
    return undefined;
  }
}

function sumOf(sequence: string, command: string): string {
  return hashText(`${sequence}:${command}`).slice(0, 16);
}
