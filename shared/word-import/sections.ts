// The document between its headings, and what each kind of heading is: a chapter, or the title of one point.
import type { Heading } from './headings';
import { isListed, isSameItem } from './headings';
import { isAdviceLabel } from './labels';
import { hasBoldOpening } from './group-lines';
import type { Piece } from './point-draft';
import { isContinuation } from './paragraph-links';
import { asksSomething, opensWithRequest } from './requests';
import type { WordLine } from './word-line';

/** Text up to the next heading. `path` are the headings above it, its own included, from high to low. */
export interface Section {
  readonly path: readonly { readonly line: WordLine; readonly heading: Heading }[];
  readonly body: readonly Piece[];
  readonly hasChildren: boolean;
}

/** More than any document has; a file in which every heading is smaller than the last may not cost its square. */
const mostLevels = 20;

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
    const path = [...above.slice(-mostLevels), { line: piece.line, heading }];
    sections.push({ path, body: [], hasChildren: false });
  }
  return sections;
}

/** The kinds of heading that are titles of points; all others are chapters. */
export function titleKinds(sections: readonly Section[]): Set<string> {
  const byKind = new Map<string, Section[]>();
  for (const section of sections) {
    const kind = section.path.at(-1)?.heading.kind;
    if (kind === undefined) continue;
    const group = byKind.get(kind);
    if (group) group.push(section);
    else byKind.set(kind, [section]);
  }
  return new Set([...byKind].filter(([, group]) => areTitles(group)).map(([kind]) => kind));
}

function areTitles(group: readonly Section[]): boolean {
  const filled = group.filter((section) => section.body.length > 0);
  if (group.filter((section) => section.hasChildren).length * 2 >= group.length) return false;
  if (filled.length === 0 || haveOneText(group)) return false;
  if (chapterLikeness(group.map(({ path }) => path.at(-1)?.line.text ?? '')) >= 0.6) return false;
  if (filled.filter(opensInBold).length * 3 >= filled.length * 2) return false;
  const several = filled.filter((section) => holdsSeveral(section.body)).length;
  if (several * 3 >= filled.length) return false;
  const isNested = filled.filter((section) => section.path.length > 1).length * 2 >= filled.length;
  if (isNested) return true;
  if (filled.filter(opensWithItems).length * 3 >= filled.length) return false;
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
  const openings = lines.filter(hasBoldOpening);
  return openings.length >= 2;
}

function linesIn({ body }: Section): WordLine[] {
  return body.flatMap((piece) => (piece.type === 'line' ? [piece.line] : []));
}

/** One heading that comes back is a chapter. */
function haveOneText(group: readonly Section[]): boolean {
  const texts = group.map(({ path }) => path.at(-1)?.line.text.toLowerCase() ?? '');
  return new Set(texts).size < texts.length - 1;
}

/** A title in bold within the text leaves the heading to be a chapter. */
function opensInBold(section: Section): boolean {
  const [first] = linesIn(section);
  return first !== undefined && hasBoldOpening(first);
}

/** A section that opens with list items long enough to be points, or with titles of their own. */
function opensWithItems(section: Section): boolean {
  const lines = linesIn(section);
  const [first] = lines;
  if (first === undefined || !isListed(first)) return false;
  const top = lines.filter((line) => isListed(line) && isSameItem(line, first));
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return letters / top.length >= 90 || top.every((item) => /^[^.?!]{3,60}:\s/.test(item.text));
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
    for (const [at, line] of plain.slice(1).entries()) {
      following += 1;
      const answers = opensWithRequest(line.text) && !asksSomething(plain[at]?.text ?? '');
      if (isContinuation(line.text) || answers) linked += 1;
    }
  }
  const words = sections.map(({ path }) => path.at(-1)?.line.text.split(/\s+/).length ?? 0);
  const averageWords = words.reduce((sum, count) => sum + count, 0) / words.length;
  const isLoose = linked * 3 < following && averageWords <= 3;
  if (isLoose && following * 2 >= sections.length) return true;
  const names = sections.map(({ path }) => path.at(-1)?.line.text ?? '');
  return chapterLikeness(names) >= (isLoose ? 0.25 : 0.4);
}

/** From 0 to 1: how much these headings read as parts of any policy document. */
function chapterLikeness(names: readonly string[]): number {
  const certain =
    /^(?:\d+[.)]?\s*)?(?:alge(?:meen|mene)\b.*|overige?\b.*|tot slot|slot|vooraf|positief|pluspunten|complimenten|opmerkingen|vragen|zorgen|adviezen|aanbevelingen|inleiding|vorm\b.*|het stuk zelf|leesbaarheid|hoofdstuk\b.*|h\d+\b.*|deel \w+\b.*|(?:het|de) \p{L}*(?:plan|nota|visie|overeenkomst|verordening))$/iu;
  const likely =
    /^(?:\d+[.)]?\s*)?(?:visie|financiën|financien|geld|middelen|budget|kosten|monitoring|evaluatie|uitvoering|samenwerking|governance|bestuur|sturing|preventie|toegang|jeugd|jongeren|jongvolwassenen|wonen|zorg|herstel|begeleiding|communicatie|participatie|inkoop|cijfers|looptijd|vervolg|proces|rechtspositie|werk|inkomen|onderwijs|welzijn|mantelzorg|vrijwilligers|vervoer|\p{L}+ en \p{L}+)$/iu;
  const points: number = names.reduce(
    (sum, name) => sum + (certain.test(name.trim()) ? 1 : likely.test(name.trim()) ? 0.5 : 0),
    0,
  );
  return points / Math.max(1, names.length);
}
