// Writes shared/letter/layout/letter-face.ts: how wide every character of the letter is. Run again when the font changes.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFont } from './font-measures';
import { projectRoot } from './project-root';
import { unpackWoff } from './woff';

const faces = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };

async function advancesOf(file: string): Promise<ReadonlyMap<number, number>> {
  const read = async (part: string) => {
    const path = join('node_modules', '@fontsource', 'gelasio', 'files', `gelasio-${part}-${file}.woff`);
    return measureFont(unpackWoff(new Uint8Array(await readFile(join(projectRoot, path)))));
  };
  const [latin, extended] = [await read('latin'), await read('latin-ext')];
  return new Map([...extended.advances, ...latin.advances]);
}

const entries: string[] = [];
let characters = '';
for (const [name, file] of Object.entries(faces)) {
  const advances = await advancesOf(file);
  if (characters === '')
    characters = [...advances.keys()]
      .filter((code) => code >= 0x20 && (code < 0x250 || code >= 0x2010))
      .sort((a, b) => a - b)
      .map((code) => String.fromCodePoint(code))
      .join('');
  const widths = Array.from(characters, (character) => advances.get(character.codePointAt(0) ?? 0) ?? 0);
  entries.push(`  ${name}: [${widths.join(', ')}],`);
}

await writeFile(
  join(projectRoot, 'shared', 'letter', 'layout', 'letter-face.ts'),
  `// Made by electron/toolchain/letter-advances.ts from Gelasio, which has the widths of Georgia. Not to be edited.

export const unitsPerEm = 2048;

/** The characters of which the widths are known, in the order of the lists below. */
export const characters =
  ${JSON.stringify(characters)};

/** Advance widths in units of the em. */
export const advances = {
${entries.join('\n')}
};
`,
);
