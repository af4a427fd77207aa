// The letter that was sent: its file kept with the dossier, and how it differs from the app's own.
import { extname } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { type LetterFileCode, letterFileSentence, letterFileWords } from '@shared/i18n/nl-letter-files';
import type { InputOf, KeptLetter } from '@shared/ipc/contract';
import type { SentDifference } from '@shared/letter/sent-difference';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { letterOf } from '../letter-of';
import type { WorkLimits } from '../work-ledger';
import { keepBlob } from '../keep-blob';

const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
};
const largestLetter = 50 * 1024 * 1024;
const compareLimits = { timeoutMs: 60_000, memoryMb: 600 } as const;

export const sentLetterHandlers = {
  /** Codes: those of opening, `not-a-letter`, `sent-unreadable`, `sent-too-large`, `not-saved`. */
  'letter:keep-sent': keepSent,

  /** Codes: those of opening, of jobs and of `readWord`, `blob-missing`, `blob-damaged`, `sent-is-pdf`. */
  'letter:compare-sent': (context, input) =>
    context.work.under(input.ticket, (limits) => compareSent(context, input, limits)),
} satisfies Handlers<'letter:keep-sent' | 'letter:compare-sent'>;

async function keepSent(
  context: AppContext,
  { id }: InputOf<'letter:keep-sent'>,
): Promise<Result<KeptLetter | null>> {
  const chosen = await chooseFile(
    context,
    {
      title: letterFileWords.chooseSent,
      kind: { name: letterFileWords.sentKinds, extensions: ['docx', 'pdf'] },
      largest: largestLetter,
    },
    (why) => refuse(`sent-${why}`),
  );
  if (!chosen.ok || chosen.value === null) return chosen.ok ? succeed(null) : chosen;
  const { name, bytes } = chosen.value;
  const mediaType = mediaTypes[extname(name).toLowerCase()];
  if (mediaType === undefined || !beginsAs(bytes, mediaType)) return refuse('not-a-letter');
  const record = await keepBlob(context, id, bytes, { mediaType, use: 'sent-letter' });
  return record.ok ? succeed({ fileName: name.slice(0, 300), record: record.value }) : record;
}

async function compareSent(
  context: AppContext,
  { id, hash, addressee }: InputOf<'letter:compare-sent'>,
  limits: WorkLimits,
): Promise<Result<readonly SentDifference[]>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const sent = await context.stores.readBlob(id, hash);
  if (!sent.ok) return sent;
  if (beginsAs(sent.value, 'application/pdf')) return refuse('sent-is-pdf');
  const now = context.now().toISOString();
  const letter = await letterOf(context, opened.value.dossier, { addressee, now, isToCompare: true });
  return context.jobs.run(
    'compare-letter',
    { letter, sent: sent.value, now },
    { ...limits, ...compareLimits },
  );
}

/** By the first signs of the file: a name says nothing. */
function beginsAs(bytes: Uint8Array, mediaType: string): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  return mediaType === 'application/pdf' ? start.startsWith('%PDF') : start.startsWith('PK');
}

function refuse(code: LetterFileCode) {
  return fail(code, letterFileSentence(code));
}
