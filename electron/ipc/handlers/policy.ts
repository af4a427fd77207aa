// Policy documents: taking one in, reading it, and its bytes for the pages on the screen.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BlobRecord, type Result, fail, succeed } from '@shared/domain';
import { policyRefusal, policyScreenWords } from '@shared/i18n/nl-policy';
import type { InputOf, KeptPolicy } from '@shared/ipc/contract';
import type { PolicySource } from '@shared/policy';
import type { ReadPolicyDocument } from '@shared/policy/policy-document';
import { policyUse } from '@shared/views';
import { largestPolicy } from '../../documents/policy-in/read-policy';
import type { IncomingFile } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { bytesOf, readingOf, rememberReading } from '../policy-readings';
import type { WorkLimits } from '../work-ledger';

/** A plan of two hundred pages is read in seconds; a slow computer and a large file get their time. */
const readLimits = { timeoutMs: 300_000, memoryMb: 2000 } as const;

const mediaTypes: Readonly<Record<PolicySource, string>> = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
  markdown: 'text/markdown',
};

export const policyHandlers = {
  /** Codes: those of opening, of jobs and of `readPolicyJob`, `not-saved`. A file that cannot be read is not kept. */
  'policy:keep': (context, input) =>
    context.work.under(input.ticket, (limits) => keep(context, input, limits)),

  /** Codes: those of opening, of jobs and of `readPolicyJob`, `blob-missing`, `blob-damaged`. */
  'policy:read': (context, input) =>
    context.work.under(input.ticket, (limits) => readKeptPolicy(context, input, limits)),

  /** Codes: those of opening, `blob-missing`, `blob-damaged`. */
  'policy:bytes': async (context, { id, hash, begin, end }) => {
    const bytes = await bytesOf(context, id, hash);
    return bytes.ok ? succeed({ bytes: bytes.value.slice(begin, end), size: bytes.value.length }) : bytes;
  },
} satisfies Handlers<'policy:keep' | 'policy:read' | 'policy:bytes'>;

async function keep(
  context: AppContext,
  { id, file }: InputOf<'policy:keep'>,
  limits: WorkLimits,
): Promise<Result<KeptPolicy | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const given = file === undefined ? await chosenFile(context) : succeed(file);
  if (!given.ok || given.value === null) return given.ok ? succeed(null) : given;
  const { name, bytes } = given.value;
  const document = await runReading(context, { name, bytes }, limits);
  if (!document.ok) return document;
  const hash = await context.stores.putBlob(id, bytes);
  if (!hash.ok) return hash;
  rememberReading(hash.value, document.value);
  const mediaType = mediaTypes[document.value.source];
  const record: BlobRecord = {
    type: 'blob',
    dossier: id,
    hash: hash.value,
    size: bytes.length,
    mediaType,
    use: policyUse,
  };
  return succeed({ fileName: name.slice(0, 300), record });
}

/** A document of the dossier, as it was read before in this program or now. Codes: as for `policy:read`. */
export async function readKeptPolicy(
  context: AppContext,
  { id, hash }: Pick<InputOf<'policy:read'>, 'id' | 'hash'>,
  limits: WorkLimits,
): Promise<Result<ReadPolicyDocument>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const known = readingOf(hash);
  if (known !== undefined) return succeed(known);
  const bytes = await bytesOf(context, id, hash);
  if (!bytes.ok) return bytes;
  const record = Object.values(opened.value.dossier.shared.blobs).find((blob) => blob.hash === hash);
  const name = `beleidsstuk${endings[record?.mediaType ?? ''] ?? ''}`;
  const document = await runReading(context, { name, bytes: bytes.value }, limits);
  if (document.ok) rememberReading(hash, document.value);
  return document;
}

/** For files of which only the kind is known. */
const endings: Readonly<Record<string, string>> = {
  [mediaTypes.pdf]: '.pdf',
  [mediaTypes.word]: '.docx',
  [mediaTypes.text]: '.txt',
  [mediaTypes.markdown]: '.md',
};

function runReading(
  { jobs }: AppContext,
  { name, bytes }: IncomingFile,
  limits: WorkLimits,
): Promise<Result<ReadPolicyDocument>> {
  return jobs.run('read-policy', { name, source: bytes }, { ...limits, ...readLimits });
}

/** Codes: `policy-too-large`, `policy-not-found`. */
async function chosenFile({ dialogs }: AppContext): Promise<Result<IncomingFile | null>> {
  const [path] = await dialogs.chooseFiles({
    title: policyScreenWords.choose,
    kinds: [{ name: policyScreenWords.fileKinds, extensions: ['pdf', 'docx', 'txt', 'md'] }],
    several: false,
  });
  if (path === undefined) return succeed(null);
  try {
    const { size } = await stat(path);
    if (size > largestPolicy) return fail('policy-too-large', policyRefusal('policy-too-large'));
    return succeed({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return fail('policy-not-found', policyRefusal('policy-not-found'));
  }
}
