// A policy document that the joint secretary points at, kept with the dossier.
import { type AppError, type DossierId, type Result, fail, succeed } from '@shared/domain';
import { sendingFileWords, sendingSentences } from '@shared/i18n/nl-sending';
import type { ChosenDocument } from '@shared/ipc/sending-channels';
import type { AppContext } from './app-context';
import { readChosenFile } from './chosen-files';
import { keepReadable } from './readable-documents';
import type { WorkLimits } from './work-ledger';
import { keepBlob } from './keep-blob';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
};

/**
 * Asks which file, reads it, and puts its bytes with the dossier, also where it cannot be read: a scan is better than
 * nothing, and that is for the person to say. The record counts once an invitation names it. Null when the person chose
 * none. Codes: those of reading a file and of opening, `document-type`, `not-saved`, `job-cancelled`.
 */
export async function keepPolicyDocument(
  context: AppContext,
  id: DossierId,
  limits: WorkLimits,
): Promise<Result<ChosenDocument | null>> {
  const [path] = await context.dialogs.chooseFiles({
    title: sendingFileWords.chooseDocument,
    kinds: [{ name: sendingFileWords.documentFiles, extensions: Object.keys(mediaTypes) }],
    several: false,
  });
  if (path === undefined) return succeed(null);
  const mediaType = mediaTypes[/\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (mediaType === undefined) return fail('document-type', sendingSentences['document-type']);
  const file = await readChosenFile(path);
  if (!file.ok) return file;
  const kept = await keepReadable(context, id, file.value, limits);
  if (kept.ok) return succeed({ ...kept.value, unreadable: null });
  if (!isAboutFile(kept.error)) return kept;
  const { name, bytes } = file.value;
  const record = await keepBlob(context, id, bytes, { mediaType });
  if (!record.ok) return record;
  return succeed({
    fileName: name.slice(0, 300),
    record: record.value,
    unreadable: kept.error.message,
  });
}

/** Reading it failed, and not keeping it. */
function isAboutFile({ code }: AppError): boolean {
  return /^(?:policy|word|job)-/.test(code) && code !== 'job-cancelled';
}
