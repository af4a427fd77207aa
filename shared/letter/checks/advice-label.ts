// A section that asks something without the label "Advies:".
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { type ReadLetter, type ReadSection, childrenOf, families } from './read-letter';

/** So many sections of a family must have the label before its absence says anything. */
const fewestWithLabel = 2;
const smallestShare = 0.6;

/** Sections that frame a letter and ask nothing. */
const framing =
  /^(?:inleiding|aanleiding|achtergrond|vooraf|voorwoord|leeswijzer|inhoud|samenvatting|algemeen|tot slot|slot|slotwoord|afsluiting|conclusie|ten slotte|bijlage|afkortingen|begrippen|ondertekening|complimenten|waardering|wat wij waarderen|onze vragen|vragen)(?!\p{Ll})/iu;

/**
 * Sections without sections below. In a dossier the kind of the points tells what is expected; otherwise the sections
 * beside it do: where most have the label, one without it is an oversight. Praise and questions need none, so there it is
 * only a hint.
 */
export function checkAdviceLabels(letter: ReadLetter): Finding[] {
  const missing = new Set(
    letter.sections.filter((section) => section.heading?.expectsAdvice === true && !hasLabel(section)),
  );
  for (const family of families(letter.sections)) {
    const leaves = family.filter(
      (section) =>
        section.blocks.length > 0 &&
        isLeaf(letter, section) &&
        (hasLabel(section) || !framing.test(section.heading?.title ?? '')),
    );
    const labelled = leaves.filter(hasLabel).length;
    if (labelled < fewestWithLabel || labelled / leaves.length < smallestShare) continue;
    for (const section of leaves) {
      if (!hasLabel(section)) missing.add(section);
    }
  }
  return letter.sections
    .filter((section) => missing.has(section))
    .map(({ place, heading }) => ({
      rule: 'advice-label-missing',
      severity: heading?.expectsAdvice === false ? 'hint' : 'warning',
      ...place,
      message: checkMessages.adviceMissing,
    }));
}

function hasLabel(section: ReadSection): boolean {
  return section.blocks.some((block) => block.type === 'paragraph' && block.role === 'advice');
}

function isLeaf(letter: ReadLetter, section: ReadSection): boolean {
  return childrenOf(letter.sections, letter.sections.indexOf(section)).length === 0;
}
