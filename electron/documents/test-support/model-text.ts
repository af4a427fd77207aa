// What a letter says, line by line, without the numbers that Word adds: to hold beside what a reader finds in the file.
import { contentsHeadings } from '@shared/letter/contents';
import type { LetterBlock, LetterModel, LetterText } from '@shared/letter/letter-model';

/** Paragraphs in the order of the file; white space is one space, and empty ones are left out. */
export function modelLines({ blocks }: LetterModel): string[] {
  return blocks
    .flatMap((block) => linesOf(block, blocks))
    .map(squeezed)
    .filter((line) => line !== '');
}

/** The footnotes in order. */
export function modelNotes({ blocks }: LetterModel): string[] {
  return blocks.flatMap((block) =>
    'content' in block
      ? block.content.flatMap(({ note }) => (note === undefined ? [] : [squeezed(plain(note))]))
      : [],
  );
}

export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function linesOf(block: LetterBlock, blocks: readonly LetterBlock[]): string[] {
  switch (block.type) {
    case 'concept-mark':
      return [`CONCEPT – ${block.text.replace(/^CONCEPT,? */u, '')}`];
    case 'title':
    case 'subtitle':
      return [block.text];
    case 'support':
      return [block.content === undefined ? block.text : plain(block.content)];
    case 'address':
      return [...block.lines];
    case 'reference':
      return block.rows.map(({ label, value }) => `${label} ${value}`);
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [plain(block.content)];
    case 'advice':
      return [`Advies: ${plain(block.content)}`];
    case 'list':
      return block.items.map(({ content }) => plain(content));
    case 'contents':
      return [
        block.title,
        // The page comes from the layout: any number will do here.
        ...contentsHeadings(blocks, block.depth).map(
          ({ number, content }) => `${number ?? ''} ${plain(content)} #`,
        ),
      ];
    case 'summary-line':
      return [`${plain(block.number)} ${plain(block.content)}`];
    case 'table':
      return [...block.columns, ...block.rows.flatMap((cells) => cells.flatMap((cell) => cell.map(plain)))];
    case 'signatories':
      return block.entries.flatMap(({ name, role, council }) => [name, role, council]);
  }
}

function plain(content: readonly LetterText[]): string {
  return content.map(({ text }) => text).join('');
}
