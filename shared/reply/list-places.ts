// A list with an item for every advice, or for every advice of a chapter, answers them in their order.
import { foldAccents, normaliseText, splitWords } from '../similarity/normalise';
import type { ReadBlock } from './reply-sentences';
import type { ReplyPoint } from './reply-types';

/** From this share on the items of a list are answers, and not our advice in short. */
const mostlyAnswers = 0.6;

/**
 * Notes with the items of such lists which point it is their turn to answer. Lists that are numbered through as the letter
 * is are left alone: their numbers say more.
 */
export function placeLists(blocks: readonly ReadBlock[], points: readonly ReplyPoint[]): ReadBlock[] {
  const placed = [...blocks];
  for (const { from, to } of listsIn(blocks)) {
    const items = blocks.slice(from, to);
    const isNumbered = items.every(({ block }) => block.marker !== null);
    const chapter = pointsOfChapter(blocks[from - 1], points);
    const scope = chapter ?? (isNumbered ? [] : points.map((_, at) => at));
    const answers = items.filter(({ role }) => role === 'answer').length;
    if (scope.length !== items.length || answers < items.length * mostlyAnswers) continue;
    items.forEach((item, place) => {
      placed[from + place] = { ...item, role: 'answer', isHeading: false, turnOf: scope[place] ?? 0 };
    });
  }
  return placed;
}

/** Stretches of items; one that begins at 1 again is another list. */
function listsIn(blocks: readonly ReadBlock[]): { from: number; to: number }[] {
  const lists: { from: number; to: number }[] = [];
  blocks.forEach(({ block, role }, at) => {
    if (!block.isItem || block.isTable || role === 'courtesy') return;
    const last = lists.at(-1);
    const isSameKind = (blocks[at - 1]?.block.marker === null) === (block.marker === null);
    if (last?.to === at && isSameKind && block.marker !== '1') last.to = at + 1;
    else lists.push({ from: at, to: at + 1 });
  });
  return lists.filter(({ from, to }) => to - from > 1 && isCounted(blocks.slice(from, to)));
}

function isCounted(items: readonly ReadBlock[]): boolean {
  return items.every(({ block }, at) => block.marker === null || block.marker === String(at + 1));
}

/** The points of the chapter that a heading names; null where it names none. */
function pointsOfChapter(heading: ReadBlock | undefined, points: readonly ReplyPoint[]): number[] | null {
  if (heading?.role !== 'restated') return null;
  const said = plain(heading.block.text);
  const found = points.flatMap(({ chapter, section }, at) => {
    const isNamed = chapter !== '' && ` ${said} `.includes(` ${plain(chapter)} `);
    const isNumbered =
      section !== null && new RegExp(`^(?:hoofdstuk|deel|thema) ${section}(?:$| )`).test(said);
    return isNamed || isNumbered ? [at] : [];
  });
  return found.length === 0 ? null : found;
}

function plain(text: string): string {
  return splitWords(foldAccents(normaliseText(text))).join(' ');
}
