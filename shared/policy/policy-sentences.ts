// A policy document as sentences: what a person chooses by keyboard.
import type { Span } from './occurrence-choice';
import type { PolicyLine, PolicyText } from './policy-text';

/** After these a full stop ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|art|bijv|blz|ca|dhr|drs|enz|etc|evt|excl|incl|ing|lid|max|min|mr|mw|mevr|nr|pag|par|prof|resp|st|vgl|zgn)$/iu;

/** In reading order, without headers, footers and the list of contents. A heading or a row of a table is one. */
export function findSentences({ text, lines }: Pick<PolicyText, 'text' | 'lines'>): Span[] {
  const groups: PolicyLine[][] = [];
  /** By paragraph, which may go on over a footer and a header. */
  const open = new Map<number, PolicyLine[]>();
  for (const line of lines) {
    if (line.role === 'furniture' || line.role === 'contents') continue;
    const own = open.get(line.paragraph);
    const isApart = line.headingLevel !== own?.at(-1)?.headingLevel;
    if (own !== undefined && !isApart) {
      own.push(line);
      continue;
    }
    const group = [line];
    groups.push(group);
    open.set(line.paragraph, group);
  }
  return groups.flatMap((own) => sentencesOf(text, own));
}

function sentencesOf(text: string, lines: readonly PolicyLine[]): Span[] {
  const found: Span[] = [];
  let start: number | null = null;
  for (const [at, line] of lines.entries()) {
    start ??= line.start + hashes(text, line);
    const own = text.slice(line.start, line.end);
    for (const stop of own.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)/gu)) {
      const before = own.slice(0, stop.index);
      const end = line.start + stop.index + stop[0].length;
      const rest = text.slice(end, line.end).trimStart();
      const next = lines[at + 1];
      const following = rest !== '' ? rest : next === undefined ? '' : text.slice(next.start, next.end);
      const goesOn = /^\p{Ll}/u.test(following) || (stop[0] === '.' && shortened.test(before));
      if (following !== '' && goesOn) continue;
      // A number in front of its paragraph is no sentence.
      if (!/\p{L}{2}/u.test(text.slice(start, end))) continue;
      found.push({ start, end });
      start = rest === '' ? null : line.end - rest.length;
      if (start === null) break;
    }
  }
  const last = lines.at(-1);
  if (start !== null && last !== undefined && text.slice(start, last.end).trim() !== '')
    found.push({ start, end: last.end });
  return found;
}

/** What makes a heading of a line in Markdown is no part of what it says. */
function hashes(text: string, { start, end, headingLevel }: PolicyLine): number {
  return headingLevel === undefined ? 0 : (/^#{1,6}\s+/.exec(text.slice(start, end))?.[0].length ?? 0);
}
