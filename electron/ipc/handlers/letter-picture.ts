// A logo or the picture of a signature: chosen, looked at, and kept with the dossier.
import { type Result, succeed } from '@shared/domain';
import { pictureWords } from '@shared/i18n/nl-house-style';
import type { ChosenPicture, InputOf } from '@shared/ipc/contract';
import { readPicture, refusePicture } from '../../documents/pictures/read-picture';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { keepBlob } from '../keep-blob';

/** In bytes: it goes along in every letter and with every copy of the dossier. */
const largestPicture = 3 * 1024 * 1024;

export const letterPictureHandlers = {
  /** Codes: those of opening and of `readPicture`, `not-saved`. What cannot be used is not kept. */
  'letter:choose-picture': choosePicture,
} satisfies Handlers<'letter:choose-picture'>;

async function choosePicture(
  context: AppContext,
  { id, of }: InputOf<'letter:choose-picture'>,
): Promise<Result<ChosenPicture | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const chosen = await chooseFile(
    context,
    {
      title: pictureWords[of].choose,
      kind: { name: pictureWords.kinds, extensions: ['png', 'jpg', 'jpeg'] },
      largest: largestPicture,
    },
    (why) => refusePicture(why === 'too-large' ? 'picture-too-large' : 'picture-damaged'),
  );
  if (!chosen.ok || chosen.value === null) return chosen.ok ? succeed(null) : chosen;
  const picture = readPicture(chosen.value.bytes);
  if (!picture.ok) return picture;
  const { bytes, mediaType, width, height } = picture.value;
  const record = await keepBlob(context, id, bytes, { mediaType, use: 'letter-picture' });
  if (!record.ok) return record;
  return succeed({
    picture: { blob: record.value.hash, mediaType, width, height },
    record: record.value,
  });
}
