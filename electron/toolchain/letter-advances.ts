// Writes shared/letter/layout/faces: how wide every character of a letter's font is. Run again when a font changes.
// Only Gelasio is a package of ours: give the folder of a project that has all five, `npm install @fontsource/…` each.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { LetterFont } from '@shared/domain';
import { measureFont } from './font-measures';
import { projectRoot } from './project-root';
import { unpackWoff } from './woff';

/** Free fonts with the widths of those that the letter names. */
const fonts: Readonly<Record<LetterFont, string>> = {
  georgia: 'gelasio',
  cambria: 'caladea',
  calibri: 'carlito',
  arial: 'arimo',
  times: 'tinos',
};
const faces = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };
const unitsPerEm = 2048;
const source = resolve(process.argv[2] ?? projectRoot);
const target = join(projectRoot, 'shared', 'letter', 'layout', 'faces');

async function advancesOf(font: string, face: string): Promise<ReadonlyMap<number, number>> {
  const read = async (part: string) => {
    const path = join('node_modules', '@fontsource', font, 'files', `${font}-${part}-${face}.woff`);
    const measures = measureFont(unpackWoff(new Uint8Array(await readFile(join(source, path)))));
    return Array.from(
      measures.advances,
      ([code, width]) => [code, Math.round((width * unitsPerEm) / measures.unitsPerEm)] as const,
    );
  };
  return new Map([...(await read('latin-ext')), ...(await read('latin'))]);
}

await mkdir(target, { recursive: true });
let codes: readonly number[] = [];
for (const [name, font] of Object.entries(fonts)) {
  const entries: string[] = [];
  for (const [face, file] of Object.entries(faces)) {
    const advances = await advancesOf(font, file);
    if (codes.length === 0)
      codes = [...advances.keys()]
        .filter((code) => code >= 0x20 && (code < 0x250 || code >= 0x2010))
        .sort((a, b) => a - b);
    entries.push(`  ${face}: [${codes.map((code) => advances.get(code) ?? 0).join(', ')}],`);
  }
  await writeFile(
    join(target, `${name}.ts`),
    `// Made by electron/toolchain/letter-advances.ts from ${font}. Not to be edited.
import type { FontAdvances } from '../text-width';

/** Advance widths in 2048ths of the letters' size; 0 for what the font does not have. */
export const ${name}: FontAdvances = {
${entries.join('\n')}
};
`,
  );
}
await writeFile(
  join(target, 'characters.ts'),
  `// Made by electron/toolchain/letter-advances.ts. Not to be edited.

/** The characters of which the widths are known, in the order of the lists. */
export const characters =
  ${JSON.stringify(String.fromCodePoint(...codes))};
`,
);
