// A section that asks something without the label "Advies:".
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { type ReadLetter, type ReadSection, childrenOf, families } from './read-letter';

/** So many sections of a family must have the label before its absence says anything. */
const fewestWithLabel = 2;
const smallestShare = 0.6;

/**
 * Sections without sections below. In a dossier the kind of the points tells what is expected; otherwise the sections
 * beside it do: where most have the label, one without it is an oversight.
 */
export function checkAdviceLabels(letter: ReadLetter): Finding[] {
  const missing = new Set(
    letter.sections.filter((section) => section.heading?.expectsAdvice === true && !hasLabel(section)),
  );
  for (const family of families(letter.sections)) {
    const leaves = family.filter((section) => isLeaf(letter, section) && section.blocks.length > 0);
    const labelled = leaves.filter(hasLabel).length;
    if (labelled < fewestWithLabel || labelled / leaves.length < smallestShare) continue;
    for (const section of leaves) {
      if (section.heading?.expectsAdvice !== false && !hasLabel(section)) missing.add(section);
    }
  }
  return letter.sections
    .filter((section) => missing.has(section))
    .map(({ place }) => ({
      rule: 'advice-label-missing',
      severity: 'warning',
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
