// The blocks of a letter as the elements of HTML: headings, lists, tables with header cells. No looks in here.
import { letterWords } from '@shared/i18n/nl-letter';
import { isBesideReference } from '@shared/letter/layout/letter-items';
import { type LetterBlock, type LetterHeading, type LetterListItem, contentsHeadings } from '@shared/letter';
import type { LetterPictures } from '../word/pictures';
import { pictureHtml } from './html-pictures';
import { type HtmlText, escapeHtml } from './html-text';

/** How one letter is written: `lowest` is the level of a chapter's heading. */
export interface BlockWriting {
  readonly text: HtmlText;
  readonly lowest: 1 | 2;
  /** Page numbers for the contents; absent where there are no pages. */
  readonly pageOf?: ((heading: LetterHeading) => number) | undefined;
  readonly pictures: LetterPictures;
}

/** More signatories than this do not fit on one page. */
const mostTogether = 16;

/** Lines of the summary that follow each other are one list. */
export function htmlBlocks(blocks: readonly LetterBlock[], writing: BlockWriting): string {
  return blocks
    .map((block, at) => {
      if (block.type !== 'summary-line') return htmlBlock(block, blocks, at, writing);
      const opens = blocks[at - 1]?.type !== 'summary-line' ? '<ul class="summary">' : '';
      const closes = blocks[at + 1]?.type !== 'summary-line' ? '</ul>' : '';
      const { text } = writing;
      const line = `<span class="number">${text.runs(block.number)}</span> <span>${text.runs(block.content)}</span>`;
      return `${opens}<li class="Samenvattingsregel">${line}</li>${closes}`;
    })
    .join('\n');
}

function htmlBlock(
  block: LetterBlock,
  all: readonly LetterBlock[],
  at: number,
  writing: BlockWriting,
): string {
  const { text } = writing;
  const next = all[at + 1]?.type;
  const leads = next === 'list' || leadsToSignatures(next, all[at + 2]?.type) ? 'BijVolgende' : '';
  const id = 'anchor' in block ? ` id="${text.idOf(block.anchor)}"` : '';
  switch (block.type) {
    case 'concept-mark':
      return paragraph('Conceptmerk', escapeHtml(block.text));
    case 'title':
      return writing.lowest === 1
        ? paragraph('Title', escapeHtml(block.text))
        : `<h1>${escapeHtml(block.text)}</h1>`;
    case 'subtitle':
      return paragraph('Subtitle', escapeHtml(block.text));
    case 'address':
      return isBesideReference(block, all[at + 1])
        ? `<div class="head">${addressHtml(block)}`
        : addressHtml(block);
    case 'reference':
      return `<dl class="reference">${block.rows
        .map(
          ({ label, value }) =>
            `<div class="Kenmerkregel"><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
        )
        .join('')}</dl>${isBesideReference(all[at - 1], block) ? '</div>' : ''}`;
    case 'heading':
      return heading(block, writing);
    case 'paragraph':
      return `<p class="${leads === '' ? 'Normal' : 'TekstBijVolgende'}"${id}>${text.runs(block.content)}</p>`;
    case 'advice':
      return `<p class="Advies${leads}"${id}><strong class="Adviesetiket">${letterWords.adviceLabel}</strong> ${text.runs(block.content)}</p>`;
    case 'list':
      return nested(block.items, 0, block.ordered ? 'ol' : 'ul', text, id);
    case 'quote':
      return `<blockquote class="Quote"${id}>${text.runs(block.content)}</blockquote>`;
    case 'support':
      return paragraph('Steunregel', block.content ? text.runs(block.content) : escapeHtml(block.text));
    case 'contents':
      return contents(block, all, writing);
    case 'table':
      return table(block, text);
    case 'signatories':
      return `<ul class="signatories${block.entries.length > mostTogether ? '' : ' together'}">${block.entries
        .map(({ name, role, council, signature }) => {
          const details = [role, council].filter((line) => line.trim() !== '').map(escapeHtml);
          const picture = signature && pictureHtml(signature, 'signature', writing.pictures);
          return `<li>${picture ?? ''}<span class="signatory">${escapeHtml(name)}</span><br><span class="signatory-details">${details.join('<br>')}</span></li>`;
        })
        .join('')}</ul>`;
    case 'summary-line':
      return '';
  }
}

/** The greeting and the paragraph before it go along with the signatures. */
function leadsToSignatures(next?: LetterBlock['type'], afterNext?: LetterBlock['type']): boolean {
  return next === 'signatories' || (next === 'paragraph' && afterNext === 'signatories');
}

/** In the window of an envelope on paper: what follows begins below it. */
function addressHtml({ lines, window }: Extract<LetterBlock, { type: 'address' }>): string {
  const html = lines.map(escapeHtml).join('<br>');
  if (window === undefined) return `<address class="Adresblok">${html}</address>`;
  return `<address class="Adresblok Vensteradres">${html}</address><div class="OnderVenster"></div>`;
}

function paragraph(style: string, html: string): string {
  return `<p class="${style}">${html}</p>`;
}

function heading(block: LetterHeading, { text, lowest }: BlockWriting): string {
  const level = block.level + lowest - 1;
  const number = block.number === null ? '' : `<span class="number">${escapeHtml(block.number)}</span> `;
  const classes = [
    `Heading${block.level}`,
    ...(block.number === null ? ['unnumbered'] : []),
    ...(block.isAnnex === true ? ['annex'] : []),
    ...(block.startsPage === true ? ['new-page'] : []),
  ];
  return `<h${level} class="${classes.join(' ')}" id="${text.idOf(block.anchor)}">${number}${text.runs(block.content)}</h${level}>`;
}

/** Items from `at` on that lie at `level` or deeper, as lists within lists. */
function nested(
  items: readonly LetterListItem[],
  level: number,
  tag: 'ol' | 'ul',
  text: HtmlText,
  id = '',
): string {
  const parts: string[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    const isOwn = item.level <= level;
    const from = isOwn ? at + 1 : at;
    let to = from;
    while ((items[to]?.level ?? -1) > level) to += 1;
    const below = to > from ? nested(items.slice(from, to), level + 1, tag, text) : '';
    parts.push(`<li class="ListBullet">${isOwn ? text.runs(item.content) : ''}${below}</li>`);
    at = to;
  }
  return `<${tag}${id}>${parts.join('')}</${tag}>`;
}

function contents(
  { title, depth }: Extract<LetterBlock, { type: 'contents' }>,
  all: readonly LetterBlock[],
  { text, pageOf }: BlockWriting,
): string {
  const lines = contentsHeadings(all, depth).map((entry) => {
    const number = entry.number === null ? '' : `<span class="number">${escapeHtml(entry.number)}</span> `;
    const page = pageOf === undefined ? '' : ` <span class="page">${pageOf(entry)}</span>`;
    const words = escapeHtml(entry.content.map((run) => run.text).join(''));
    return `<li class="TOC${entry.level}"><a href="#${text.idOf(entry.anchor)}"><span class="entry">${number}${words}</span>${page}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(title)}"><p class="TOCHeading">${escapeHtml(title)}</p><ul class="contents">${lines.join('')}</ul></nav>`;
}

/** The first cell of a row names the row. */
function table(
  { description, columns, widths, rows }: Extract<LetterBlock, { type: 'table' }>,
  text: HtmlText,
): string {
  const parts = widths.map((width) => `<col style="width:${Math.round(width * 100)}%">`);
  const head = columns.map((column) => `<th scope="col" class="Tabelkop">${escapeHtml(column)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const html = cell.map((content) => `<p class="Tabeltekst">${text.runs(content)}</p>`).join('');
      return at === 0 ? `<th scope="row">${html}</th>` : `<td>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table aria-label="${escapeHtml(description)}"><colgroup>${parts.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
