// Plain text from the clipboard as formatted text: typed dashes and numbers become lists, wrapped lines one paragraph.
import type { Block, Inline, List, ListItem, RichText } from '../rich-text';

interface Line {
  readonly indent: number;
  readonly text: string;
  /** Absent in a line that is no item. */
  readonly ordered?: boolean;
}

/** A dash, star or dot that somebody typed before an item. */
export const typedBullet = /^(?:[-–—*+•●○▪■□►➢✓‣⁃◦·\uf0b7\uf0a7\uf0d8]|o(?=\t))[ \t\u00a0]+(?=\S)/u;
const numbered = /^\(?(\d{1,3})[.)][ \t\u00a0]+(?=\S)/u;
/** Mail programs break lines at about this length. */
const wrapped = { from: 55, to: 85 };

/** Total: any text has an answer, and no letter is lost but the markers that became lists. */
export function readPastedText(text: string): RichText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isOneLine = lines.filter((line) => line.trim() !== '').length === 1;
  if (isOneLine) return [paragraph([text.trim()])];
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    blocks.push(...blocksOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '') {
      // An empty line between items does not end a list.
      if (open.at(-1)?.ordered === undefined) close();
      continue;
    }
    const read = readLine(line, open);
    const last = open.at(-1);
    if (last !== undefined && (last.ordered === undefined) !== (read.ordered === undefined)) {
      if (read.ordered === undefined && read.indent > last.indent) {
        open[open.length - 1] = { ...last, text: `${last.text} ${read.text}` };
        continue;
      }
      close();
    }
    open.push(read);
  }
  close();
  return blocks;
}

function readLine(line: string, open: readonly Line[]): Line {
  const text = line.trim();
  const indent = line.length - line.trimStart().length;
  const dash = typedBullet.exec(text)?.[0];
  if (dash !== undefined) return { indent, text: text.slice(dash.length).trim(), ordered: false };
  const [marker, number] = numbered.exec(text) ?? [];
  // "2027. Dit jaar" is a sentence; "2." is an item where a "1." went before.
  const follows = open.some((earlier) => earlier.ordered === true);
  if (marker === undefined || (number !== '1' && !follows)) return { indent, text };
  return { indent, text: text.slice(marker.length).trim(), ordered: true };
}

function blocksOf(lines: readonly Line[]): Block[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (first.ordered === undefined) return paragraphsOf(lines.map(({ text }) => text));
  return listsOf(lines);
}

function paragraphsOf(lines: readonly string[]): Block[] {
  const broken = lines.slice(0, -1);
  const isWrapped =
    broken.length > 0 && broken.every(({ length }) => length >= wrapped.from && length <= wrapped.to);
  return isWrapped ? [paragraph([lines.join(' ')])] : lines.map((line) => paragraph([line]));
}

/** Deeper indents are lists under the item before them; another marker at one depth begins another list. */
function listsOf(lines: readonly Line[]): List[] {
  const lists: { ordered: boolean; items: ListItem[] }[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    let next = at + 1;
    while ((lines[next]?.indent ?? -1) > line.indent + 1) next += 1;
    const item = { content: [{ text: line.text }], children: listsOf(lines.slice(at + 1, next)) };
    const ordered = line.ordered === true;
    const last = lists.at(-1);
    if (last?.ordered === ordered) last.items.push(item);
    else lists.push({ ordered, items: [item] });
    at = next;
  }
  return lists.map((list) => ({ type: 'list', ...list }));
}

function paragraph(lines: readonly string[]): Block {
  const content: Inline[] = lines.map((text) => ({ text }));
  return { type: 'paragraph', content };
}
