// Word files of councils without the app.
import { type Result, fail, succeed } from '@shared/domain';
import { wordImportSentences } from '@shared/i18n/nl-word-preview';
import type { ImportOutcome, InputOf } from '@shared/ipc/contract';
import { withoutRecords } from '@shared/merge';
import { ancestorsFrom, mintWordContribution, wordBase } from '@shared/word-import';
import { wordLimits } from '../../jobs/job-port';
import type { AppContext, Handlers } from '../app-context';
import { importOne } from '../import-files';

export const wordImportHandlers = {
  /** Codes: those of `readWord` and of jobs. */
  'word:read': ({ jobs, work }, { file, ticket }) =>
    work.under(ticket, (limits) => jobs.run('read-word', { file }, { ...limits, ...wordLimits })),

  /** Codes: `word-base-gone`, `word-too-large`, those of opening. What is wrong with importing is in the outcome. */
  'word:take': takeWord,
} satisfies Handlers<'word:read' | 'word:take'>;

async function takeWord(
  context: AppContext,
  { id, file, council, replaces, ...said }: InputOf<'word:take'>,
): Promise<Result<ImportOutcome>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { shared, local } = opened.value.dossier;
  const { contributions } = withoutRecords(shared, new Set(local.setAside));
  const { heads } = wordBase(contributions, council);
  // What the person chose to replace must still be what counts.
  const current = new Set(heads.map(([hash]) => hash));
  if (replaces.some((hash) => !current.has(hash))) {
    return fail('word-base-gone', wordImportSentences['word-base-gone']);
  }
  const minted = mintWordContribution(
    { ...said, bytes: file.bytes },
    { council, dossier: id, heads, ancestors: ancestorsFrom(contributions, replaces) },
  );
  if (!minted.ok) return minted;
  const { records, blobs } = minted.value;
  const { outcome, command } = await importOne(
    context,
    file.name,
    succeed({
      file,
      read: { kind: 'plain', dossier: id, records, blobs: [...blobs.values()], warnings: [] },
    }),
  );
  const after = await context.stores.open(id);
  if (!after.ok) return after;
  return succeed({
    // The file itself belongs to its contribution: it is no other part of the dossier.
    files: [outcome.status === 'read' ? { ...outcome, otherRecords: 0 } : outcome],
    commands: command === null ? [] : [command],
    savedAt: after.value.savedAt,
  });
}
