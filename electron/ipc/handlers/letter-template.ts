// The council's own Word template: chosen, tried on the letter, and kept with the dossier.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { type HouseStyleRefusal, houseStyleRefusals, houseStyleWords } from '@shared/i18n/nl-house-style';
import type { InputOf, KeptLetter } from '@shared/ipc/contract';
import type { AppContext, Handlers } from '../app-context';
import { letterOf } from '../letter-of';

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
  const [path] = await context.dialogs.chooseFiles({
    title: houseStyleWords.choose,
    kinds: [{ name: houseStyleWords.templates, extensions: ['dotx', 'docx', 'dotm'] }],
    several: false,
  });
  if (path === undefined) return succeed(null);
  const bytes = await readTemplate(path);
  if (!bytes.ok) return bytes;
  const now = context.now().toISOString();
  const letter = await letterOf(context, opened.value.dossier, { now });
  const tried = await context.jobs.run('write-letter', { letter, now, template: bytes.value });
  if (!tried.ok) return tried;
  const hash = await context.stores.putBlob(id, bytes.value);
  if (!hash.ok) return hash;
  return succeed({
    fileName: basename(path).slice(0, 300),
    record: {
      type: 'blob',
      dossier: id,
      hash: hash.value,
      size: bytes.value.length,
      mediaType,
      use: 'template',
    },
  });
}

async function readTemplate(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    return size > largestTemplate ? refuse('style-too-large') : succeed(new Uint8Array(await readFile(path)));
  } catch {
    return refuse('style-unreadable');
  }
}

function refuse(code: HouseStyleRefusal): Result<never> {
  return fail(code, houseStyleRefusals[code]);
}
