// Opens a Word file in LibreOffice, the only other word processor that a build machine can have.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const officePrograms: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
const missing =
  'LibreOffice is missing: install it (soffice must be on the PATH). This check is never skipped, because a letter ' +
  'that only its own tests can open is no proof.';

/** Page count and PDF. Throws with a clear sentence when LibreOffice is missing or cannot open the file. */
export async function renderWord(
  bytes: Uint8Array,
  programs = officePrograms,
): Promise<{ pageCount: number; pdf: Uint8Array }> {
  const pdf = await convert(bytes, 'pdf', programs);
  const counts = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g),
  ];
  const pageCount = Math.max(0, ...counts.map((found) => Number(found[1])));
  if (pageCount === 0) throw new Error('LibreOffice made a PDF without pages that can be counted');
  return { pageCount, pdf };
}

/** The plain text as LibreOffice sees it, list labels included. Throws as {@link renderWord}. */
export async function readWordAsText(bytes: Uint8Array, programs = officePrograms): Promise<string> {
  const text = await convert(bytes, 'txt:Text (encoded):UTF8', programs);
  return new TextDecoder().decode(text).replace(/^\ufeff/, '');
}

/** The document as LibreOffice saves it: opened as `from`, written as `format`. Throws as {@link renderWord}. */
export async function convert(
  bytes: Uint8Array,
  format: string,
  programs = officePrograms,
  from: 'docx' | 'odt' | 'fodt' = 'docx',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-render-'));
  try {
    const output = join(folder, 'output');
    const file = join(folder, `letter.${from}`);
    await mkdir(output);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', format, '--outdir', output, file];
    const report = await runOffice(options, programs);
    const [made] = await readdir(output);
    if (made === undefined) throw new Error(`LibreOffice could not open the file: ${report}`);
    return new Uint8Array(await readFile(join(output, made)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice says. Throws as {@link renderWord}. */
export async function runOffice(
  options: readonly string[],
  programs: readonly string[] = officePrograms,
): Promise<string> {
  for (const program of programs) {
    try {
      const { stdout, stderr } = await run(program, [...options], { timeout: 110_000 });
      return `${stdout}${stderr}`;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error(missing);
}
