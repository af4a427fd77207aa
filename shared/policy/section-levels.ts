// How deep each heading lies, from its number or its mark.
import type { FoundHeading } from './found-heading';

/** One level for each heading, from 1. Chapters lie under parts where there are any. */
export function sectionLevels(headings: readonly FoundHeading[]): number[] {
  let isInPart = false;
  let isInAnnex = false;
  let hasChapter = false;
  return headings.map(({ number, level, title }, at) => {
    if (level !== undefined) return level;
    if (number === null)
      return isBetweenChapters(headings, at) && hasChapter && !isWholeChapter(title) ? 2 : 1;
    if (number.path.length === 1 && number.kind !== 'decimal') {
      isInPart = number.kind === 'part';
      isInAnnex = number.kind === 'annex';
      return 1;
    }
    if (number.kind !== 'decimal') return number.path.length;
    if (number.path.length === 1 && !isInAnnex) hasChapter = true;
    return number.path.length + (isInPart || isInAnnex ? 1 : 0);
  });
}

/** Without number, after one chapter and before the next: a paragraph of the first. */
function isBetweenChapters(headings: readonly FoundHeading[], at: number): boolean {
  const next = headings.slice(at + 1).find(({ number }) => number !== null)?.number;
  return next?.kind === 'decimal' && next.path.length === 1;
}

function isWholeChapter(title: string): boolean {
  return /^(?:voorwoord|samenvatting|leeswijzer|bijlagen?|deel\b|begrippen|colofon|conclusies?)/i.test(title);
}
