// Files from outside become records: Samenadvies files and plain JSON contributions.
import { type Result, fail, succeed } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { exchangeSentence } from '@shared/i18n/nl-exchange';
import { mainSentence } from '@shared/i18n/nl-main';
import type { IncomingFile, JobInput, ReadFile } from './job-port';

/** One result for each file. Codes: those of the formats, `unknown-file-type`, `needs-dossier`, `other-dossier`. */
export function readFiles(input: JobInput<'read-files'>): Promise<Result<Result<ReadFile>[]>> {
  return Promise.resolve(succeed(input.files.map((file) => readOne(file, input.dossier))));
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
    case 'doc':
    case 'docx':
      return fail('unknown-file-type', mainSentence('word-not-yet'));
    default:
      return refuse('unknown-file-type');
  }
}

function readSamenadvies(bytes: Uint8Array): Result<ReadFile> {
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { kind, dossier, records, blobs } = envelope.value;
  return succeed({ kind, dossier, records, blobs: [...blobs.values()], warnings: [] });
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
