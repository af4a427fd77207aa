// The letter as plain text: numbers, dashes and white space do what styles do in Word.
import { letterWords } from '@shared/i18n/nl-letter';
import { letterFormWords as words } from '@shared/i18n/nl-letter-forms';
import { type LetterBlock, type LetterModel, type LetterText, contentsHeadings } from '@shared/letter';
import { cleanText } from '../word/clean-text';

/** Lines end in a line feed; a paragraph is one line. Footnotes are numbered in brackets and stand at the end. */
export function letterText({ blocks }: LetterModel): string {
  const notes: string[] = [];
  const said = (content: readonly LetterText[]): string =>
    content
      .map(({ text, note }) => {
        const plain = cleanText(text).replace(/\s*\n\s*/gu, ' ');
        return note === undefined ? plain : `${plain} [${notes.push(said(note))}]`;
      })
      .join('');
  const parts = blocks.map((block) => ({ block, text: blockText(block, blocks, said) }));
  const body = parts
    .filter(({ text }) => text !== '')
    .map(({ block, text }, at) => `${at === 0 ? '' : gapBefore(block, parts[at - 1]?.block)}${text}`)
    .join('');
  const list = notes.map((note, at) => `[${at + 1}] ${note}`).join('\n');
  return `${body}${list === '' ? '' : `\n\n\n${words.notes}\n\n${list}`}\n`;
}

/** Two empty lines above a heading, none between lines of the summary, one elsewhere. */
function gapBefore({ type }: LetterBlock, before: LetterBlock | undefined): string {
  if (type === 'heading') return '\n\n\n';
  return type === 'summary-line' && before?.type === 'summary-line' ? '\n' : '\n\n';
}

type Say = (content: readonly LetterText[]) => string;

function blockText(block: LetterBlock, all: readonly LetterBlock[], said: Say): string {
  switch (block.type) {
    case 'concept-mark':
    case 'title':
    case 'subtitle':
      return block.text;
    case 'address':
      return block.lines.join('\n');
    case 'reference':
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'heading':
      return numbered(block.number, said(block.content));
    case 'paragraph':
      return said(block.content);
    case 'advice':
      return `${letterWords.adviceLabel} ${said(block.content)}`.trimEnd();
    case 'quote':
      return `> ${said(block.content)}`;
    case 'list':
      return listText(block, said);
    case 'support':
      return block.text;
    case 'contents':
      return [
        block.title,
        '',
        ...contentsHeadings(all, block.depth).map(
          (entry) =>
            `${'  '.repeat(entry.level - 1)}${numbered(entry.number, entry.content.map(({ text }) => text).join(''))}`,
        ),
      ].join('\n');
    case 'summary-line':
      return numbered(said(block.number), said(block.content));
    case 'table':
      return block.rows
        .map((row) =>
          row.map((cell, at) => `${block.columns[at] ?? ''}: ${cell.map(said).join(' ')}`).join('\n'),
        )
        .join('\n\n');
    case 'signatories':
      return block.entries
        .map(({ name, role, council }) => [name, role, council].filter((line) => line !== '').join(', '))
        .join('\n');
  }
}

function numbered(number: string | null, text: string): string {
  return number === null || number === '' ? text : `${number} ${text}`;
}

function listText({ ordered, items }: Extract<LetterBlock, { type: 'list' }>, said: Say): string {
  const counts: number[] = [];
  return items
    .map(({ level, content }) => {
      counts.length = level + 1;
      const count = (counts[level] ?? 0) + 1;
      counts[level] = count;
      return `${'  '.repeat(level)}${ordered ? `${count}.` : '-'} ${said(content)}`;
    })
    .join('\n');
}
