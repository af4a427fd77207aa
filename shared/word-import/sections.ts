// The document between its headings, and what each kind of heading is: a chapter, or the title of one point.
import type { Heading } from './headings';
import { isListed } from './headings';
import { isAdviceLabel } from './labels';
import { boldOpening } from './inline-text';
import type { Piece } from './point-draft';
import { isContinuation } from './paragraph-links';
import type { WordLine } from './word-line';

/** Text up to the next heading. `path` are the headings above it, its own included, from high to low. */
export interface Section {
  readonly path: readonly { readonly line: WordLine; readonly heading: Heading }[];
  readonly body: readonly Piece[];
  readonly hasChildren: boolean;
}

export function splitSections(
  pieces: readonly Piece[],
  headings: readonly (Heading | undefined)[],
): Section[] {
  const sections: { path: Section['path']; body: Piece[]; hasChildren: boolean }[] = [
    { path: [], body: [], hasChildren: false },
  ];
  for (const [at, piece] of pieces.entries()) {
    const heading = headings[at];
    const current = sections.at(-1);
    if (heading === undefined || piece.type !== 'line') {
      current?.body.push(piece);
      continue;
    }
    const above = (current?.path ?? []).filter((one) => one.heading.rank < heading.rank);
    if (current && above.length === current.path.length && above.length > 0) current.hasChildren = true;
    sections.push({ path: [...above, { line: piece.line, heading }], body: [], hasChildren: false });
  }
  return sections;
}

/** The kinds of heading that are titles of points; all others are chapters. */
export function titleKinds(sections: readonly Section[]): Set<string> {
  const byKind = new Map<string, Section[]>();
  for (const section of sections) {
    const kind = section.path.at(-1)?.heading.kind;
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), section]);
  }
  return new Set([...byKind].filter(([, group]) => areTitles(group)).map(([kind]) => kind));
}

function areTitles(group: readonly Section[]): boolean {
  const filled = group.filter((section) => section.body.length > 0);
  if (group.filter((section) => section.hasChildren).length * 2 >= group.length) return false;
  if (filled.length === 0) return false;
  const several = filled.filter((section) => holdsSeveral(section.body)).length;
  if (several * 3 >= filled.length) return false;
  const isNested = filled.filter((section) => section.path.length > 1).length * 2 >= filled.length;
  if (isNested) return true;
  if (filled.length === 1) return false;
  return !readsAsChapters(filled);
}

/** Two advices, list items that are points, or two bold openings: more than one point can hold. */
function holdsSeveral(body: readonly Piece[]): boolean {
  if (body.some((piece) => piece.type === 'rows')) return true;
  const lines = body.flatMap((piece) => (piece.type === 'line' ? [piece.line] : []));
  const advices = lines.filter((line, at) => {
    const previous = lines[at - 1];
    return isAdviceLabel(line.text) && !(previous && isAdviceLabel(previous.text));
  });
  if (advices.length >= 2) return true;
  const openings = lines.filter((line) => !isAdviceLabel(line.text) && boldOpening(line.content).length > 3);
  if (openings.length >= 2) return true;
  return arePointItems(lines);
}

/** A section that opens with list items long enough to be points, or with titles of their own. */
function arePointItems(lines: readonly WordLine[]): boolean {
  const [first] = lines;
  if (first === undefined || !isListed(first)) return false;
  const items = lines.filter(isListed);
  const letters = items.reduce((sum, item) => sum + item.text.length, 0);
  return letters / items.length >= 60 || items.every((item) => /^[^.?!]{3,60}:\s/.test(item.text));
}

/** One rank of short headings, each above several paragraphs that do not go on from each other. */
function readsAsChapters(sections: readonly Section[]): boolean {
  let following = 0;
  let linked = 0;
  for (const { body } of sections) {
    const lines = body.flatMap((piece) =>
      piece.type === 'line' && !isListed(piece.line) ? [piece.line] : [],
    );
    const plain = lines.filter((line) => !isAdviceLabel(line.text));
    for (const line of plain.slice(1)) {
      following += 1;
      if (isContinuation(line.text)) linked += 1;
    }
  }
  const words = sections.map(({ path }) => path.at(-1)?.line.text.split(/\s+/).length ?? 0);
  const averageWords = words.reduce((sum, count) => sum + count, 0) / words.length;
  return following >= sections.length && linked * 3 < following && averageWords <= 3;
}
