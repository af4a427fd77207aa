// read-word FILE.docx
import { findWordPoints } from '@shared/word-form';
import type { FoundPoint } from '@shared/word-import';
import { wordLimits } from '../jobs/job-port';
import { readArguments, usageError } from './arguments';
import type { CommandRunner } from './command-line';
import { readInput, refused } from './files';

/** What an import would find; nothing is written. Codes: those of `readInput`, `readWord` and of jobs. */
export const readWordCommand: CommandRunner = async (args, { jobs }) => {
  const words = readArguments(args, []);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één Word-bestand');
  const bytes = await readInput(file);
  const document = bytes.ok ? await jobs.run('open-word', { bytes: bytes.value }, wordLimits) : bytes;
  if (!document.ok) return refused(document.error, file);
  const { points, notPoints, warnings } = findWordPoints(document.value);
  return {
    status: 0,
    json: { points: points.map(plainPoint), notPoints, warnings },
    lines: [
      ...points.map(({ kind, title }, at) => `${at + 1}. ${title} (${kind})`),
      `${points.length} punten gevonden; ${notPoints.length} stukken tekst zijn geen punt.`,
      ...warnings.map(({ message }) => message),
    ],
  };
};

function plainPoint(point: FoundPoint) {
  const { id, kind, chapter, title, body, advice, source, text, changes, comments } = point;
  return {
    ...(id === undefined ? {} : { id }),
    kind,
    chapter,
    title,
    body,
    ...(advice === undefined ? {} : { advice }),
    ...(source ? { source } : {}),
    text,
    ...(changes.length > 0 ? { changes } : {}),
    ...(comments.length > 0 ? { comments } : {}),
  };
}
