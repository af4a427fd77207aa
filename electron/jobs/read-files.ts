// Files from outside become records: Samenadvies files and plain JSON contributions. Word files are looked over first.
import { readLocalCopy } from '@shared/commands';
import { type Result, fail, succeed } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { exchangeSentence } from '@shared/i18n/nl-exchange';
import { mainSentence } from '@shared/i18n/nl-main';
import { type WordRefusal, wordRefusal } from '@shared/i18n/nl-word';
import type { IncomingFile, JobInput, ReadFile, TellProgress } from './job-port';

/** What is no Word file but comes in its place, by the ending of its name. */
const wordLike: Readonly<Record<string, WordRefusal>> = {
  docx: 'word-needs-preview',
  docm: 'word-needs-preview',
  dotx: 'word-needs-preview',
  doc: 'word-old-format',
  odt: 'word-odt',
  rtf: 'word-rtf',
  pages: 'word-pages',
  pdf: 'word-pdf',
};

/**
 * One result for each file. Codes: those of the formats, those of `wordLike`, `unknown-file-type`, `needs-dossier`,
 * `other-dossier`.
 */
export function readFiles(
  { files, dossier }: JobInput<'read-files'>,
  tell: TellProgress,
): Promise<Result<Result<ReadFile>[]>> {
  const results = files.map((file, done) => {
    tell({ done, of: files.length, what: file.name });
    return readOne(file, dossier);
  });
  return Promise.resolve(succeed(results));
}

function readOne(file: IncomingFile, dossier: JobInput<'read-files'>['dossier']): Result<ReadFile> {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'samenadvies': {
      const read = readSamenadvies(file.bytes);
      if (read.ok && dossier !== null && read.value.dossier !== dossier)
        return fail('other-dossier', exchangeSentence('other-dossier'));
      return read;
    }
    case 'json':
      return dossier === null ? refuse('needs-dossier') : readPlain(file.bytes, dossier);
    default: {
      const code = Object.hasOwn(wordLike, ending) ? wordLike[ending] : undefined;
      return code === undefined ? refuse('unknown-file-type') : fail(code, wordRefusal(code));
    }
  }
}

function readSamenadvies(bytes: Uint8Array): Result<ReadFile> {
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { kind, dossier, records, blobs, local } = envelope.value;
  return succeed({
    kind,
    dossier,
    records,
    blobs: [...blobs.values()],
    warnings: [],
    ...(local && readLocalCopy(local)),
  });
}

function readPlain(bytes: Uint8Array, dossier: ReadFile['dossier']): Result<ReadFile> {
  const minted = mintPlainContribution(bytes, dossier);
  if (!minted.ok) return minted;
  const { record, warnings } = minted.value;
  return succeed({ kind: 'plain', dossier, records: [record], blobs: [], warnings });
}

function refuse(code: 'needs-dossier' | 'unknown-file-type'): Result<never> {
  return fail(code, mainSentence(code));
}
