// In which chapter of the council a passage of the policy document probably belongs.
import { type PolicySection, sectionAt } from './policy-text';

/**
 * The chapter that is called as a section around `offset`, the innermost first; without chapters of one's own the title
 * of the outermost section. Empty when none of them says so.
 */
export function proposeChapter(
  chapters: readonly string[],
  sections: readonly PolicySection[],
  offset: number,
): string {
  const around = sectionsAround(sections, offset);
  if (chapters.length === 0) return (around.at(-1)?.title ?? '').slice(0, 300);
  for (const { title } of around) {
    const same = chapters.find((chapter) => isLike(chapter, title));
    if (same !== undefined) return same;
  }
  return '';
}

/** From the inside out. */
function sectionsAround(sections: readonly PolicySection[], offset: number): PolicySection[] {
  const inner = sectionAt(sections, offset);
  if (inner === undefined) return [];
  const around = [inner];
  for (let at = sections.indexOf(inner); at >= 0; at -= 1) {
    const section = sections[at];
    if (section !== undefined && section.level < (around.at(-1)?.level ?? 0)) around.push(section);
  }
  return around;
}

function isLike(chapter: string, title: string): boolean {
  const one = plain(chapter);
  const other = plain(title);
  return (
    one !== '' &&
    other !== '' &&
    (one === other || other.startsWith(`${one} `) || one.startsWith(`${other} `))
  );
}

/** Without number and accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:hoofdstuk\s+)?[\d.]+[.:)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
