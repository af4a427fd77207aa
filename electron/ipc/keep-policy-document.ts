// A policy document that the joint secretary points at, kept with the dossier.
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { sendingFileWords, sendingSentences } from '@shared/i18n/nl-sending';
import type { ChosenDocument } from '@shared/ipc/sending-channels';
import type { AppContext } from './app-context';
import { readChosenFile } from './chosen-files';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
};

/**
 * Asks which file, and puts its bytes with the dossier. The record counts once an invitation names it. Null when the
 * person chose none. Codes: those of reading a file and of opening, `document-type`, `not-saved`.
 */
export async function keepPolicyDocument(
  { dialogs, stores }: AppContext,
  id: DossierId,
): Promise<Result<ChosenDocument | null>> {
  const [path] = await dialogs.chooseFiles({
    title: sendingFileWords.chooseDocument,
    kinds: [{ name: sendingFileWords.documentFiles, extensions: Object.keys(mediaTypes) }],
    several: false,
  });
  if (path === undefined) return succeed(null);
  const mediaType = mediaTypes[/\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (mediaType === undefined) return fail('document-type', sendingSentences['document-type']);
  const file = await readChosenFile(path);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const hash = await stores.putBlob(id, bytes);
  if (!hash.ok) return hash;
  return succeed({
    fileName: name.slice(0, 300),
    record: { type: 'blob', dossier: id, hash: hash.value, size: bytes.length, mediaType },
  });
}
