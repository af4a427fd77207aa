// What the letter still misses, in the order in which a reader would stumble on it.
import type { Council } from '@shared/domain';
import type { LetterSettings, SessionView } from '@shared/views';

export type Missing =
  'date' | 'reference' | 'addressees' | 'salutation' | 'opening' | 'closing' | 'signatories';

export interface OpenEnds {
  readonly undecided: number;
  /** Decisions whose source changed, or that stand beside another. */
  readonly attention: number;
  readonly missing: readonly Missing[];
  /** Councils for which nobody signs, once somebody does. */
  readonly unsigned: readonly Council[];
}

export function openEnds(
  session: SessionView,
  settings: LetterSettings,
  councils: readonly Council[],
): OpenEnds {
  const signing = new Set(settings.signatories.map((entry) => entry.council));
  const isEmpty = (text: string | undefined) => text === undefined || text.trim() === '';
  const missing: Missing[] = (['date', 'reference', 'salutation', 'opening', 'closing'] as const).filter(
    (part) => isEmpty(settings[part]),
  );
  if (settings.addressees.length === 0) missing.push('addressees');
  if (signing.size === 0) missing.push('signatories');
  const again = session.jointPoints.filter((view) => view.isReopened || view.otherVersions.length > 0);
  return {
    undecided: session.undecided.length,
    attention:
      again.length + [...session.dropped, ...session.parked].filter((entry) => entry.isReopened).length,
    missing,
    unsigned: signing.size === 0 ? [] : councils.filter((council) => !signing.has(council.id)),
  };
}

export function countOf({ undecided, attention, missing, unsigned }: OpenEnds): number {
  return (undecided > 0 ? 1 : 0) + (attention > 0 ? 1 : 0) + missing.length + (unsigned.length > 0 ? 1 : 0);
}
