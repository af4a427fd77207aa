// How well a recognised outline is the one that a document has.
import type { PolicySection } from '@shared/policy';
import { bareTitle, likeness } from '@shared/policy/title-likeness';
import type { ExpectedHeading } from './policy-layouts';

export interface OutlineScore {
  readonly f1: number;
  /** The share of the pages that the document shows. */
  readonly pages: number;
  readonly missed: readonly ExpectedHeading[];
  readonly extra: readonly PolicySection[];
}

/** A section counts when number, title and place are right; every heading counts once. */
export function scoreOutline(
  sections: readonly PolicySection[],
  expected: readonly ExpectedHeading[],
): OutlineScore {
  const left = [...sections];
  const missed: ExpectedHeading[] = [];
  let [paged, rightPages] = [0, 0];
  for (const heading of expected) {
    const at = left.findIndex((section) => isThatHeading(section, heading));
    if (at < 0) {
      missed.push(heading);
      continue;
    }
    if (heading.page !== null) {
      paged += 1;
      if (left[at]?.page === heading.page) rightPages += 1;
    }
    left.splice(at, 1);
  }
  const right = expected.length - missed.length;
  return {
    f1: (2 * right) / (sections.length + expected.length),
    pages: paged === 0 ? 1 : rightPages / paged,
    missed,
    extra: left,
  };
}

function isThatHeading(section: PolicySection, { number, title, start }: ExpectedHeading): boolean {
  return (
    section.number === number &&
    likeness(bareTitle(section.title), bareTitle(title)) > 0.9 &&
    (start === null || Math.abs(section.start - start) <= 2)
  );
}
