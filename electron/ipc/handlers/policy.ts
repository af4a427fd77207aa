// Policy documents: taking one in, reading it, and its bytes for the pages on the screen.
import { type Result, fail, succeed } from '@shared/domain';
import { policyRefusal, policyScreenWords } from '@shared/i18n/nl-policy';
import type { InputOf, KeptPolicy, WrittenFile } from '@shared/ipc/contract';
import { linesAtATime } from '@shared/ipc/policy-channels';
import { policyUse } from '@shared/views';
import { largestPolicy } from '../../documents/policy-in/read-policy';
import type { IncomingFile } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { bytesOf, endingOf, keepAtAGlance, readKept } from '../readable-documents';
import { saveWithDialog } from '../save-with-dialog';
import type { WorkLimits } from '../work-ledger';

export const policyHandlers = {
  /** Codes: those of opening, of jobs and of `readPolicyJob`, `not-saved`. A file that cannot be read is not kept. */
  'policy:keep': (context, input) =>
    context.work.under(input.ticket, (limits) => keep(context, input, limits)),

  /** Codes: those of opening, of jobs and of `readPolicyJob`, `blob-missing`, `blob-damaged`. */
  'policy:read': async (context, input) => {
    const read = await context.work.under(input.ticket, (limits) => readKept(context, input, limits));
    if (!read.ok) return read;
    const { lines, ...document } = read.value;
    return succeed({ document, lineCount: lines.length });
  },

  /** Codes: as of `policy:read`. */
  'policy:lines': async (context, { from, ...input }) => {
    const read = await context.work.under(undefined, (limits) => readKept(context, input, limits));
    return read.ok ? succeed(read.value.lines.slice(from, from + linesAtATime)) : read;
  },

  /** Codes: those of opening, `blob-missing`, `blob-damaged`. */
  'policy:bytes': async (context, { id, hash, begin, end }) => {
    const bytes = await bytesOf(context, id, hash);
    return bytes.ok ? succeed({ bytes: bytes.value.slice(begin, end), size: bytes.value.length }) : bytes;
  },

  /** Codes: those of opening and of writing, `blob-missing`, `blob-damaged`. */
  'policy:save-file': saveFile,
} satisfies Handlers<'policy:keep' | 'policy:read' | 'policy:lines' | 'policy:bytes' | 'policy:save-file'>;

async function saveFile(
  context: AppContext,
  { id, hash, title }: InputOf<'policy:save-file'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const bytes = await bytesOf(context, id, hash);
  if (!bytes.ok) return bytes;
  const ending = endingOf(opened.value.dossier.shared, hash);
  return saveWithDialog(context, bytes.value, {
    title: policyScreenWords.saveFile,
    fileName: `${title}${ending}`,
    kind: { name: policyScreenWords.fileKinds, extensions: [ending.slice(1)] },
  });
}

async function keep(
  context: AppContext,
  { id, file }: InputOf<'policy:keep'>,
  limits: WorkLimits,
): Promise<Result<KeptPolicy | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const given = file === undefined ? await chosenFile(context) : succeed(file);
  if (!given.ok || given.value === null) return given.ok ? succeed(null) : given;
  const kept = await keepAtAGlance(context, id, given.value, limits);
  if (!kept.ok) return kept;
  const { fileName, record } = kept.value;
  return succeed({ fileName, record: { ...record, use: policyUse } });
}

/** Codes: `policy-too-large`, `policy-not-found`. */
function chosenFile(context: AppContext): Promise<Result<IncomingFile | null>> {
  return chooseFile(
    context,
    {
      title: policyScreenWords.choose,
      kind: { name: policyScreenWords.fileKinds, extensions: ['pdf', 'docx', 'txt', 'md'] },
      largest: largestPolicy,
    },
    (why) => {
      const code = why === 'too-large' ? 'policy-too-large' : 'policy-not-found';
      return fail(code, policyRefusal(code));
    },
  );
}
