// Heading levels go down one step at a time.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import type { ReadLetter } from './read-letter';

/** The title of a point that is still open stands on a level of its own: people did not choose it. */
export function checkHeadingLevels(letter: ReadLetter): Finding[] {
  let before: number | undefined;
  return letter.sections.flatMap(({ heading, place }): Finding[] => {
    if (heading === null || place.anchor?.of === 'part') return [];
    const from = before;
    before = heading.level;
    if (from === undefined || heading.level <= from + 1) return [];
    const message = checkMessages.levelSkipped(from, heading.level);
    return [{ rule: 'heading-level-skipped', severity: 'warning', ...place, message }];
  });
}
