// Where a new joint point goes in the letter.
import type { LetterSection, SectionId } from '@shared/domain';
import { type LetterSettings, sectionIdOf } from '@shared/views';

/**
 * The section of a chapter: its own as long as nobody chose an outline, else the one with the same title, the one that
 * shares most words, or the last.
 */
export function sectionFor(chapter: string, { outline, isOutlineChosen }: LetterSettings): SectionId {
  const own = sectionIdOf(chapter);
  const sections = flatten(outline);
  if (!isOutlineChosen || sections.some((section) => section.id === own)) return own;
  const wanted = words(chapter);
  const ranked = sections
    .map((section) => ({ id: section.id, likeness: likeness(wanted, words(section.title)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.likeness > 0 ? nearest.id : (outline.at(-1)?.id ?? own);
}

/** The chapters in the order of the letter's sections; those of one section keep their order. */
export function inLetterOrder(chapters: readonly string[], settings: LetterSettings): string[] {
  const places = new Map(flatten(settings.outline).map((section, at) => [section.id, at]));
  const place = (chapter: string) => places.get(sectionFor(chapter, settings)) ?? places.size;
  return [...new Set(chapters)].sort((a, b) => place(a) - place(b));
}

function flatten(sections: readonly LetterSection[]): LetterSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function words(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

/** Shared words over all words: 1 is the same title, numbers and punctuation aside. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
