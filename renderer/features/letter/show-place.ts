// Brings a place of the letter into view.
import { letterChecks } from '@shared/i18n/nl-checks';
import type { LetterAnchor } from '@shared/letter/letter-model';
import { isWrittenPart, partAnchor } from '@shared/letter/written-parts';
import { anchorId } from './anchor-id';
import type { PartField } from './letter-parts';

export function showPlace(anchor: LetterAnchor): void {
  document.getElementById(anchorId(anchor))?.scrollIntoView({ block: 'start' });
}

/** What has no place of its own stands in the head of the letter, or at its end. */
export function showEdge(where: string): void {
  if (where === letterChecks.signing) showEnd();
  else showHead();
}

/** Where what is typed in this field appears; what is in view already stays where it is. */
export function showPart(field: PartField): void {
  if (isWrittenPart(field)) {
    const place = document.getElementById(anchorId(partAnchor(field)));
    if (place !== null) place.scrollIntoView({ block: 'nearest' });
    else if (field === 'closing') showEnd();
    else showHead();
  } else if (field === 'enclosures' || field === 'copies') showEnd();
  else showHead();
}

function showHead(): void {
  document.querySelector('.letter-sheet')?.scrollIntoView({ block: 'start' });
}

/** Who signs and what comes with the letter: annexes follow on pages of their own. */
function showEnd(): void {
  const end =
    document.querySelector('.page-signatories') ?? document.querySelector('.letter-sheet:last-child');
  end?.scrollIntoView({ block: 'nearest' });
}
