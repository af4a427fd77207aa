// Blocks of text as HTML that any browser shows and prints: nothing is loaded, nothing runs, everything is escaped.
import type { LetterBlock, LetterListItem, LetterTable, LetterText } from '../letter/letter-model';

type Html = string;

export function blocksToHtml(blocks: readonly LetterBlock[]): Html {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: LetterBlock): Html {
  switch (block.type) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case 'subtitle':
      return `<p class="sub">${escapeHtml(block.text)}</p>`;
    case 'reference':
      return `<dl>${block.rows.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`;
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const number = block.number === null ? '' : `<span class="nr">${escapeHtml(block.number)}</span> `;
      return `<${tag}>${number}${textToHtml(block.content)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${textToHtml(block.content)}</p>`;
    case 'advice':
      return `<p><strong class="advice">Advies:</strong> ${textToHtml(block.content)}</p>`;
    case 'list':
      return listToHtml(block.items, block.ordered);
    case 'quote':
      return `<blockquote><p>${textToHtml(block.content)}</p></blockquote>`;
    case 'support':
    case 'concept-mark':
      return `<p class="soft">${escapeHtml(block.text)}</p>`;
    case 'address':
      return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
    case 'contents':
      return '';
    case 'summary-line':
      return `<p>${textToHtml(block.number)} ${textToHtml(block.content)}</p>`;
    case 'table':
      return tableToHtml(block);
    case 'signatories':
      return block.entries
        .map(({ name, role, council }) => `<p>${[name, role, council].map(escapeHtml).join('<br>')}</p>`)
        .join('\n');
  }
}

function tableToHtml({ columns, rows }: LetterTable): Html {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${cell.map(textToHtml).join('<br>')}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Items with their depth become lists within the item above them. */
function listToHtml(items: readonly LetterListItem[], ordered: boolean): Html {
  const tag = ordered ? 'ol' : 'ul';
  let depth = -1;
  let html = '';
  for (const { level, content } of items) {
    const wanted = Math.min(Math.max(level, 0), depth + 1);
    if (wanted > depth) html += `<${tag}>`;
    else html += `</li>${`</${tag}></li>`.repeat(depth - wanted)}`;
    html += `<li>${textToHtml(content)}`;
    depth = wanted;
  }
  return depth < 0 ? '' : `${html}${`</li></${tag}>`.repeat(depth + 1)}`;
}

function textToHtml(content: readonly LetterText[]): Html {
  return content
    .map(({ text, strong, emphasis }) => {
      const plain = escapeHtml(text).replaceAll('\n', '<br>');
      const leaning = emphasis === true ? `<em>${plain}</em>` : plain;
      return strong === true ? `<strong>${leaning}</strong>` : leaning;
    })
    .join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML may carry it: no markup of its own, and no control characters, which no page may hold. */
export function escapeHtml(text: string): Html {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
