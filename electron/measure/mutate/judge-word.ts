// A Word file as a council sends it: read, its points found, minted as a contribution, checked as a letter. Never a throw.
import { type Result, councilIdSchema, dossierIdSchema, sharedRecordSchema } from '@shared/domain';
import { wordRefusals } from '@shared/i18n/nl-word';
import { findPoints } from '@shared/word-import';
import { importWord } from '../../documents/word-in/import-word';
import { readWord } from '../../documents/word-in/read-word';
import { readWordLines } from '../../headless/word-lines';
import type { Judge } from './guarded';

const council = councilIdSchema.parse('lin');
const dossier = dossierIdSchema.parse('d-proef');

export function wordJudge(): Promise<Judge> {
  return Promise.resolve(({ bytes }) => {
    const read = readWord(bytes);
    const lines = readWordLines(bytes);
    if (lines.ok !== read.ok && !(lines.ok || read.ok))
      throw new Error('Read in one way, refused in another.');
    if (!read.ok) return codeOf(read);
    const { points, notPoints } = findPoints(read.value.blocks);
    const imported = importWord(bytes, council, dossier);
    if (!imported.ok) return `found ${points.length > 0 ? 'points' : 'none'}, then ${codeOf(imported)}`;
    for (const record of imported.value.records) {
      if (!sharedRecordSchema.safeParse(record).success) throw new Error('Minted what a file may not hold.');
    }
    return points.length > 0 ? 'points' : notPoints.length > 0 ? 'no points' : 'nothing';
  });
}

function codeOf(result: Result<unknown>): string {
  if (result.ok) return 'ok';
  const { code, message } = result.error;
  if (!Object.hasOwn(wordRefusals, code)) throw new Error(`No sentence for ${code}`);
  if (message === '') throw new Error(`An empty sentence for ${code}`);
  return code;
}
