// What the row shows of one council: its own answer before what was noted, and both where they differ.
import type { CouncilId, DecisionAct, Position } from '@shared/domain';
import { positionWords as words } from '@shared/i18n/nl-positions';
import { sessionWords } from '@shared/i18n/nl-session';
import { type AgreementPoint, type CouncilAgreement, draftHash, positionOf } from '@shared/views';

export type Shown = Position['stance'] | 'brought' | 'absent' | 'open';

export interface ShownPosition {
  readonly shown: Shown;
  /** Under the name, where more is to be said. */
  readonly note?: string;
}

export function shownPosition(entry: CouncilAgreement, isAbsent: boolean): ShownPosition {
  const { counts, noted, state, brought } = entry;
  const shown = counts?.stance ?? (brought ? 'brought' : isAbsent ? 'absent' : 'open');
  if (state === 'answered') {
    const isOther = noted !== undefined && noted.stance !== counts?.stance;
    return {
      shown,
      note: isOther ? `${words.own}. ${words.noted(sessionWords.stances[noted.stance])}` : words.own,
    };
  }
  if (state === 'outdated') return { shown, note: words.ownEarlier };
  // How it was heard fits on the card; who said it and when is in the question behind it.
  const how = noted?.onBehalf?.split(',')[0]?.trim() ?? '';
  return how === '' || how.length > 30 ? { shown } : { shown, note: how };
}

/** What a council itself said of the text as it is now. */
export function ownWords({
  own,
}: CouncilAgreement): { stance: Position['stance']; date: string } | undefined {
  const current = own.find(({ isOutdated }) => !isOutdated);
  return current && { stance: positionOf(current.answer).stance, date: current.date };
}

/** One position on the text as it is now: when the text changes, the councils are asked again. */
export function noteAct(
  { joint }: Pick<AgreementPoint, 'joint'>,
  council: CouncilId,
  position: Position,
): DecisionAct {
  return { act: 'note-position', jointPoint: joint.id, council, position, draft: draftHash(joint) };
}
