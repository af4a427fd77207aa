// Contributions in words.
import type { Contribution, Council } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { forkWords } from '@shared/i18n/nl-forks';
import { words } from '@shared/i18n/nl-screens';
import type { CouncilContribution, PointChanges } from '@shared/views';

/** How people call a council: by its municipality. */
export function shortName({ municipality, name }: Pick<Council, 'municipality' | 'name'>): string {
  return municipality.trim() === '' ? name : municipality;
}

export function revisionName({ minted, revision, ancestors }: Contribution): string {
  if (minted === 'word') return words.exchange.wordFile;
  if (minted === 'choice') return forkWords.chosenPerPoint;
  return words.exchange.number(revision ?? ancestors.length + 1);
}

export function sentOn({ date }: Contribution): string {
  return dutchDate(date);
}

/** "2 nieuw, 1 gewijzigd", or that nothing changed. */
export function changesInWords({ added, changed, withdrawn, heldBack }: PointChanges): string {
  const say = words.exchange;
  const parts = [
    [added.length, say.added(added.length)],
    [changed.length, say.changed(changed.length)],
    [withdrawn.length, say.withdrawn(withdrawn.length)],
    [heldBack.length, say.heldBack(heldBack.length)],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0).map(([, text]) => text);
  return said.length === 0 ? say.nothingChanged : said.join(', ');
}

export function whatIsDifferent(entry: Exclude<CouncilContribution, { state: 'missing' }>): string {
  if (entry.state === 'fork') return forkWords.row(entry.heads.length);
  return entry.isFirst ? words.exchange.firstContribution : changesInWords(entry.changes);
}
