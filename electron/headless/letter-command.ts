// letter DECIDED --out BRIEF.docx [--pdf BRIEF.pdf] [--addressee ID] [--style HUISSTIJL.dotx] | letter DECIDED --each DIR; more words in letter-flags.ts
import { join } from 'node:path';
import { type AddresseeId, type AppError, type Result, succeed } from '@shared/domain';
import { type LetterModel, buildLetter, picturesOf } from '@shared/letter';
import { checkLetter } from '@shared/letter/checks';
import type { SharedState } from '@shared/merge';
import { suggest } from '@shared/similarity/suggest';
import { comparablePoints, letterSettings, sessionView } from '@shared/views';
import { applyHouseStyle } from '../documents/house-style/apply-house-style';
import { forTemplate } from '../documents/house-style/for-template';
import type { LetterPictures } from '../documents/word/pictures';
import { writeLetter } from '../documents/word/write-letter';
import { readArguments, usageError } from './arguments';
import { plainFinding } from './check-command';
import type { CommandRunner } from './command-line';
import { type DossierFile, readDossierFile } from './dossier-file';
import { readInput, refused, writeOutput } from './files';
import { formFlags, makeForms } from './letter-forms';
import { letterFlags, readLetterFlags } from './letter-flags';
import { readVocabulary } from './resources';

interface WantedLetter {
  readonly path: string;
  readonly letter: LetterModel;
}
type Refused = AppError & { readonly file: string };

export const letterCommand: CommandRunner = async (args, { print }) => {
  const words = readArguments(args, ['out', 'addressee', 'each', 'style', ...formFlags, ...letterFlags]);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const [out, each, addressee] = [words.option('out'), words.option('each'), words.option('addressee')];
  if (file === undefined || others.length > 0 || (out === undefined) === (each === undefined)) {
    return usageError('noem één bestand, en --out of --each');
  }
  if (each !== undefined && addressee !== undefined) {
    return usageError('kies --each of --addressee, niet allebei');
  }
  if (each !== undefined && formFlags.some((name) => words.option(name) !== undefined)) {
    return usageError('--pdf, --html en --text gaan alleen samen met --out');
  }
  const choices = readLetterFlags((name) => words.option(name));
  if (typeof choices === 'string') return usageError(choices);
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const { state, blobs } = dossier.value;
  const pictures = Object.fromEntries(blobs);
  const { addressees } = letterSettings(state);
  if (addressee !== undefined && !addressees.some(({ id }) => id === addressee)) {
    return refused({
      code: 'unknown-addressee',
      message: `Deze geadresseerde staat niet in het dossier. Er is niets geschreven. Kies uit: ${addressees.map(({ id }) => id).join(', ')}.`,
    });
  }
  if (each !== undefined && addressees.length === 0) {
    return refused({
      code: 'no-addressees',
      message:
        'In dit dossier staan geen geadresseerden. Er is niets geschreven. Kies een plek voor één brief met --out.',
    });
  }
  const style = words.option('style');
  const template = style === undefined ? succeed(undefined) : await readInput(style);
  if (!template.ok) return refused(template.error, style);
  const session = sessionView(state);
  const today = new Date().toISOString();
  const clusters =
    session.undecided.length === 0
      ? []
      : suggest(comparablePoints(session.undecided), await readVocabulary()).clusters;
  const letterFor = (only: AddresseeId | undefined) =>
    buildLetter(state, { today, clusters, choices, ...(only === undefined ? {} : { addressee: only }) });
  const names = each === undefined ? [] : fileNames(addressees.map(({ id }) => id));
  const wanted: readonly WantedLetter[] =
    each === undefined
      ? [{ path: out ?? '', letter: letterFor(addressee as AddresseeId | undefined) }]
      : addressees.map(({ id }, at) => ({ path: join(each, names[at] ?? id), letter: letterFor(id) }));
  const [single] = wanted;
  const forms = single && (await makeForms(single.letter, pictures, (name) => words.option(name), print));
  if (forms !== undefined && !forms.ok) return refused(forms.error);
  const made = await makeLetters(wanted, template.value ?? ownTemplate(state, blobs), pictures);
  if (!made.ok) return refused(made.error, style);
  const { files, refusals } = await writeLetters([...made.value, ...(forms?.value ?? [])]);
  const [first] = refusals;
  if (first !== undefined && files.length === 0) {
    const { file: path, ...error } = first;
    return refused(error, path);
  }
  const concept =
    session.undecided.length === 0
      ? ''
      : ` Het is een concept: ${session.undecided.length} punten zijn nog open.`;
  return {
    status: first === undefined ? 0 : 4,
    json: {
      files,
      headings: wanted[0] ? headingsOf(wanted[0].letter) : [],
      findings: findingsOf(
        state,
        wanted.map(({ letter }) => letter),
      ),
      ...(first === undefined ? {} : { refused: refusals }),
    },
    lines: [
      ...missingParts(dossier.value, wanted, style !== undefined),
      ...files.map((path) => `De brief staat in ${path}.${concept}`),
      ...refusals.map(({ file: path, message }) => `${path}: ${message}`),
    ],
  };
};

/** What the session chose and the file did not bring along. */
function missingParts(
  { state, blobs }: DossierFile,
  wanted: readonly WantedLetter[],
  hasOtherTemplate: boolean,
): string[] {
  const { template } = letterSettings(state);
  const pictures = wanted.flatMap(({ letter }) => picturesOf(letter));
  return [
    ...(template === null || hasOtherTemplate || blobs.has(template.blob)
      ? []
      : [
          `Het sjabloon ‘${template.name}’ zit niet in dit bestand. De brief heeft de gewone opmaak. Geef het sjabloon mee met --style.`,
        ]),
    ...(pictures.every((hash) => blobs.has(hash))
      ? []
      : ['Niet alle plaatjes van de brief zitten in dit bestand. De brief is zonder die plaatjes gemaakt.']),
  ];
}

/** The template that the session chose, where it came along; `--style` goes before it. */
function ownTemplate(state: SharedState, blobs: DossierFile['blobs']): Uint8Array | undefined {
  const { template } = letterSettings(state);
  return template === null ? undefined : blobs.get(template.blob);
}

interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing is written yet: a template that cannot be used spoils every letter. Codes: those of `applyHouseStyle`. */
async function makeLetters(
  wanted: readonly WantedLetter[],
  template: Uint8Array | undefined,
  pictures: LetterPictures,
): Promise<Result<MadeFile[]>> {
  const made: MadeFile[] = [];
  for (const { path, letter } of wanted) {
    const plain = await writeLetter(template === undefined ? letter : forTemplate(letter), { pictures });
    const styled = template === undefined ? succeed(plain) : applyHouseStyle(plain, template);
    if (!styled.ok) return styled;
    made.push({ path, bytes: styled.value });
  }
  return succeed(made);
}

/** A letter that cannot be written does not hold up the others. */
async function writeLetters(
  made: readonly MadeFile[],
): Promise<{ files: readonly string[]; refusals: readonly Refused[] }> {
  const files: string[] = [];
  const refusals: Refused[] = [];
  for (const { path, bytes } of made) {
    const written = await writeOutput(path, bytes);
    if (written.ok) files.push(path);
    else refusals.push({ file: path, ...written.error });
  }
  return { files, refusals };
}

/** What is found in more letters is told once. */
function findingsOf(state: SharedState, letters: readonly LetterModel[]): ReturnType<typeof plainFinding>[] {
  const found = letters.flatMap((letter) => checkLetter(state, letter).map(plainFinding));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function headingsOf(letter: LetterModel): { level: number; number: string | null; text: string }[] {
  return letter.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [{ level: block.level, number: block.number, text: block.content.map((run) => run.text).join('') }]
      : [],
  );
}

/** One name for each id, also where ids differ only in signs or capitals that a disk does not keep apart. */
function fileNames(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const base = `Adviesbrief ${id.normalize('NFC').replace(/[^\p{L}\p{N} _-]/gu, '-')}`;
    let name = base;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base} ${next}`;
    taken.add(name.toLowerCase());
    return `${name}.docx`;
  });
}
