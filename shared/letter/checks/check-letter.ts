// All checks on a letter, in the order in which a reader meets what they find.
import type { SharedState } from '../../merge';
import type { LetterModel } from '../letter-model';
import { checkAbbreviations } from './abbreviations';
import { checkAdviceLabels } from './advice-label';
import { checkAnnouncedCounts } from './announced-count';
import { checkContents, checkPictures } from './accessibility';
import type { Finding } from './finding';
import { checkForms } from './forms-of-address';
import { checkHeadingLevels } from './heading-levels';
import { checkLists } from './list-items';
import { checkReadingLevel, checkSentenceLength } from './long-sentences';
import { checkNumbering } from './numbering';
import { checkParticulars } from './particulars';
import { checkPersonalData } from './personal-data';
import { checkPoints } from './points';
import { checkPunctuation } from './punctuation';
import { type PolicyTexts, checkQuotes } from './quotes';
import type { ReadLetter } from './read-letter';
import { readLetterModel } from './read-letter-model';
import { readLetterText } from './read-letter-text';

const rules: readonly ((letter: ReadLetter) => Finding[])[] = [
  checkParticulars,
  checkAnnouncedCounts,
  checkNumbering,
  checkHeadingLevels,
  checkContents,
  checkPictures,
  checkAdviceLabels,
  checkLists,
  checkPunctuation,
  checkForms,
  checkAbbreviations,
  checkSentenceLength,
  checkReadingLevel,
];

const weight = { error: 0, warning: 1, hint: 2 } as const;

/**
 * A letter out of a dossier: its text, whether every council's point is in it, and whether its quotes are in the policy
 * documents of which the text is at hand. Errors come first.
 */
export function checkLetter(state: SharedState, letter: LetterModel, policies?: PolicyTexts): Finding[] {
  return byWeight([
    ...checkPoints(state),
    ...(policies === undefined ? [] : checkQuotes(state, policies)),
    ...findingsIn(readLetterModel(letter, state)),
  ]);
}

/** A letter made by hand, as plain text. */
export function checkLetterText(text: string): Finding[] {
  return checkReadLetter(readLetterText(text));
}

/** A letter that was read already. */
export function checkReadLetter(letter: ReadLetter): Finding[] {
  return byWeight(findingsIn(letter));
}

function findingsIn(letter: ReadLetter): Finding[] {
  const own = { ...letter, sections: letter.sections.filter((section) => section.isAnnex !== true) };
  return [...checkPersonalData(letter), ...rules.flatMap((rule) => rule(own))];
}

/** A stable sort: within one severity the order of the rules and of the letter stays. */
function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight[a.severity] - weight[b.severity]);
}
