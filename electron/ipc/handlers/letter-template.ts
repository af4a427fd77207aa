// The council's own Word template: chosen, tried on the letter, and kept with the dossier.
import { type Result, fail, succeed } from '@shared/domain';
import { type HouseStyleRefusal, houseStyleRefusals, houseStyleWords } from '@shared/i18n/nl-house-style';
import type { InputOf, KeptLetter } from '@shared/ipc/contract';
import type { AppContext, Handlers } from '../app-context';
import { chooseFile } from '../chosen-files';
import { letterOf } from '../letter-of';
import { keepBlob } from '../keep-blob';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template';
const largestTemplate = 20 * 1024 * 1024;

export const letterTemplateHandlers = {
  /** Codes: those of opening, of jobs and of `applyHouseStyle`, `not-saved`. What cannot be used is not kept. */
  'letter:choose-template': chooseTemplate,
} satisfies Handlers<'letter:choose-template'>;

async function chooseTemplate(
  context: AppContext,
  { id }: InputOf<'letter:choose-template'>,
): Promise<Result<KeptLetter | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const chosen = await chooseFile(
    context,
    {
      title: houseStyleWords.choose,
      kind: { name: houseStyleWords.templates, extensions: ['dotx', 'docx', 'dotm'] },
      largest: largestTemplate,
    },
    (why) => refuse(why === 'too-large' ? 'style-too-large' : 'style-unreadable'),
  );
  if (!chosen.ok || chosen.value === null) return chosen.ok ? succeed(null) : chosen;
  const { name, bytes } = chosen.value;
  const now = context.now().toISOString();
  const letter = await letterOf(context, opened.value.dossier, { now });
  const tried = await context.jobs.run('write-letter', { letter, now, template: bytes });
  if (!tried.ok) return tried;
  const record = await keepBlob(context, id, bytes, { mediaType, use: 'template' });
  return record.ok ? succeed({ fileName: name.slice(0, 300), record: record.value }) : record;
}

function refuse(code: HouseStyleRefusal): Result<never> {
  return fail(code, houseStyleRefusals[code]);
}
