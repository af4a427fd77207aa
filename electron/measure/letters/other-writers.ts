// The same letter by other ways to a Word file: a template with docxtemplater, HTML with html-to-docx and with pandoc.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import Docxtemplater from 'docxtemplater';
import convertHtml from 'html-to-docx';
import PizZip from 'pizzip';
import type { LetterModel } from '@shared/letter';
import { webHtml } from '../../documents/html/letter-html';
import { letterText } from '../../documents/text/letter-text';
import type { Work } from '../harness';

/** A letter as paragraphs in a template: no numbers, no lists. */
export async function templateWork(letter: LetterModel): Promise<Work> {
  const children = ['{#lines}', '{.}', '{/lines}'].map((text) => new Paragraph(text));
  const template = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const lines = letterText(letter)
    .split('\n')
    .filter((line) => line !== '');
  return {
    name: 'docxtemplater, alleen alinea’s',
    once: () => {
      const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      filled.render({ lines });
      filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}

export function htmlWork(letter: LetterModel): Work {
  const html = bodyOf(letter);
  return {
    name: 'html-to-docx, zonder nummering',
    once: async () => {
      await convertHtml(html);
    },
  };
}

/** A process of its own; none where pandoc is not installed. */
export function pandocWork(letter: LetterModel): Work[] {
  if (spawnSync('pandoc', ['--version']).status !== 0) return [];
  const html = bodyOf(letter);
  return [
    {
      name: 'pandoc, een eigen proces',
      once: () => {
        const folder = mkdtempSync(join(tmpdir(), 'samenadvies-pandoc-'));
        try {
          const [from, to] = [join(folder, 'brief.html'), join(folder, 'brief.docx')];
          writeFileSync(from, html);
          const { status } = spawnSync('pandoc', ['--toc', '-o', to, from]);
          if (status !== 0) throw new Error('pandoc failed');
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}

/** Without links within the letter: not every way knows them. */
function bodyOf(letter: LetterModel): string {
  const body = /<main>([^]*)<\/main>/.exec(webHtml(letter))?.[1] ?? '';
  return `<!doctype html><html lang="nl"><body>${body.replace(/<\/?a\b[^>]*>/g, '')}</body></html>`;
}
