// Gives LibreOffice the letter's own faces, from packages that the app ships: what it takes instead has other widths.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../toolchain/project-root';
import { unpackWoff } from '../../toolchain/woff';

const faces = ['400-normal', '400-italic', '700-normal', '700-italic'];

/** A fontconfig file in `folder`, to be named in FONTCONFIG_FILE: Georgia is Gelasio there, Arial is Liberation Sans. */
export async function letterFontConfig(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (const part of ['latin', 'latin-ext'])
    for (const face of faces) {
      const name = `gelasio-${part}-${face}`;
      const woff = await readFile(
        join(projectRoot, 'node_modules/@fontsource/gelasio/files', `${name}.woff`),
      );
      await writeFile(join(fonts, `${name}.ttf`), unpackWoff(new Uint8Array(woff)));
    }
  // What the PDF reader brings along for Arial.
  const sans = join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts');
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><dir>${sans}</dir>` +
      '<alias binding="same"><family>Georgia</family><prefer><family>Gelasio</family></prefer></alias>' +
      '<alias binding="same"><family>Arial</family><prefer><family>Liberation Sans</family></prefer></alias></fontconfig>',
  );
  return file;
}
