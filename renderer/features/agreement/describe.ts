// Answers in a word.
import type { Council, PointAnswer, Position } from '@shared/domain';
import { jointWords } from '@shared/i18n/nl-agreement';
import type { AgreementPoint, CouncilAgreement } from '@shared/views';

export type CellWord = PointAnswer['reply'] | Position['stance'] | 'fork' | 'outdated' | 'open';

export function cellWord(entry: CouncilAgreement | undefined): CellWord {
  if (entry === undefined) return 'open';
  const current = entry.own.filter(({ isOutdated }) => !isOutdated);
  if (current.length > 1) return 'fork';
  if (current[0] !== undefined) return current[0].answer.reply;
  if (entry.state === 'noted' && entry.noted !== undefined) return entry.noted.stance;
  return entry.state === 'outdated' ? 'outdated' : 'open';
}

export function councilName({ name, municipality }: Council): string {
  return municipality.trim() === '' ? name : municipality;
}

export function pointTitle({ joint }: Pick<AgreementPoint, 'joint'>): string {
  const title = joint.title?.trim() ?? '';
  return title === '' ? jointWords.untitled : title;
}
