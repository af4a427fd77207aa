// A Word file as a council sends it: read, its points found, minted as a contribution, checked as a letter. Never a throw.
import { type Result, councilIdSchema, dossierIdSchema, sharedRecordSchema } from '@shared/domain';
import { wordRefusals } from '@shared/i18n/nl-word';
import { findPoints } from '@shared/word-import';
import { importWord } from '../../documents/word-in/import-word';
import { readWord } from '../../documents/word-in/read-word';
import { readWordLetter } from '../../documents/word-in/word-letter';
import type { Judge } from './guarded';

const council = councilIdSchema.parse('lin');
const dossier = dossierIdSchema.parse('d-proef');

export function wordJudge(): Promise<Judge> {
  return Promise.resolve(({ bytes }) => {
    const found = readAndFind(bytes);
    const lines = codeOf(readWordLetter(bytes));
    if (lines !== (found.code ?? 'ok')) throw new Error(`Read as ${found.code ?? 'ok'}, and as ${lines}.`);
    return found.code ?? importAll(bytes, found.points);
  });
}

/** In a function of its own, so that what it held is free again before the next reading. */
function readAndFind(bytes: Uint8Array): { readonly code?: string; readonly points: number } {
  const read = readWord(bytes);
  return read.ok
    ? { points: findPoints(read.value.blocks).points.length }
    : { code: codeOf(read), points: 0 };
}

function importAll(bytes: Uint8Array, points: number): string {
  const imported = importWord(bytes, council, dossier);
  if (!imported.ok) return `found points, then ${codeOf(imported)}`;
  for (const record of imported.value.records) {
    if (!sharedRecordSchema.safeParse(record).success) throw new Error('Minted what a file may not hold.');
  }
  return points > 0 ? 'points' : 'no points';
}

function codeOf(result: Result<unknown>): string {
  if (result.ok) return 'ok';
  const { code, message } = result.error;
  if (!Object.hasOwn(wordRefusals, code)) throw new Error(`No sentence for ${code}`);
  if (message === '') throw new Error(`An empty sentence for ${code}`);
  return code;
}
