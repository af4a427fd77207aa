// letter DECIDED --out BRIEF.docx [--addressee ID] | --each DIR
import { join } from 'node:path';
import type { AddresseeId } from '@shared/domain';
import { type LetterModel, buildLetter } from '@shared/letter';
import { checkLetter } from '@shared/letter/checks';
import { suggest } from '@shared/similarity/suggest';
import { comparablePoints, letterSettings, sessionView } from '@shared/views';
import { writeLetter } from '../documents/word/write-letter';
import { readArguments, usageError } from './arguments';
import { plainFinding } from './check-command';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { refused, writeOutput } from './files';
import { readVocabulary } from './resources';

export async function letterCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['out', 'pdf', 'addressee', 'each']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const [out, each, addressee] = [words.option('out'), words.option('each'), words.option('addressee')];
  if (file === undefined || others.length > 0 || (out === undefined) === (each === undefined)) {
    return usageError('noem één bestand, en --out of --each');
  }
  if (words.option('pdf') !== undefined) {
    return refused({
      code: 'pdf-engine-missing',
      message: 'Een pdf maken kan alleen vanuit het programma zelf. Er is niets geschreven. Laat --pdf weg.',
    });
  }
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const { state } = dossier.value;
  const { addressees } = letterSettings(state);
  if (addressee !== undefined && !addressees.some(({ id }) => id === addressee)) {
    return refused({
      code: 'unknown-addressee',
      message: `Deze geadresseerde staat niet in het dossier. Er is niets geschreven. Kies uit: ${addressees.map(({ id }) => id).join(', ')}.`,
    });
  }
  const session = sessionView(state);
  const today = new Date().toISOString();
  const clusters =
    session.undecided.length === 0
      ? []
      : suggest(comparablePoints(session.undecided), await readVocabulary()).clusters;
  const letterFor = (only: AddresseeId | undefined) =>
    buildLetter(state, { today, clusters, ...(only === undefined ? {} : { addressee: only }) });
  const wanted =
    each === undefined
      ? [{ path: out ?? '', letter: letterFor(addressee as AddresseeId | undefined) }]
      : addressees.map(({ id }) => ({
          path: join(each, `Adviesbrief ${safeName(id)}.docx`),
          letter: letterFor(id),
        }));
  for (const { path, letter } of wanted) {
    const written = await writeOutput(path, await writeLetter(letter));
    if (!written.ok) return refused(written.error, path);
  }
  const concept =
    session.undecided.length === 0
      ? ''
      : ` Het is een concept: ${session.undecided.length} punten zijn nog open.`;
  return {
    status: 0,
    json: {
      files: wanted.map(({ path }) => path),
      headings: wanted[0] ? headingsOf(wanted[0].letter) : [],
      findings: wanted[0] ? checkLetter(state, wanted[0].letter).map(plainFinding) : [],
    },
    lines: [...wanted.map(({ path }) => `De brief staat in ${path}.${concept}`)],
  };
}

function headingsOf(letter: LetterModel): { level: number; number: string | null; text: string }[] {
  return letter.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [{ level: block.level, number: block.number, text: block.content.map((run) => run.text).join('') }]
      : [],
  );
}

function safeName(id: string): string {
  return id.replace(/[^\p{L}\p{N} _-]/gu, '-');
}
