// The six decisions, with their keys.
import { dutchDate } from '@shared/i18n/dutch-date';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Proposal } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import { hasJustMovedOn } from './moved-on';

export const choices = ['overnemen', 'samenvoegen', 'aanpassen', 'apart', 'park', 'drop'] as const;
export type ChoiceOf = (typeof choices)[number];

interface DecisionButtonsProps {
  readonly proposal: Proposal;
  readonly hasText: boolean;
  readonly onChoose: (choice: ChoiceOf) => void;
  readonly onWithdraw: () => void;
}

export function DecisionButtons({ proposal, hasText, onChoose, onWithdraw }: DecisionButtonsProps) {
  const state = proposal.joint?.joint.handling ?? proposal.state;
  const at = proposal.joint?.at ?? proposal.setAside?.at;
  const inForce =
    { parked: 'park', dropped: 'drop', open: null, joint: null }[proposal.state] ??
    proposal.joint?.joint.handling;
  return (
    <section className="decision" aria-labelledby="besluit">
      <div className="decided">
        <h2 className="title-sheet" id="besluit">
          {at === undefined || state === 'joint'
            ? words.decide
            : words.decided(words.states[state], dutchDate(at))}
        </h2>
        {at !== undefined && (
          <Button variant="quiet" icon="undo" onPress={onWithdraw}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {proposal.setAside !== undefined && proposal.setAside.reason !== '' && (
        <p>{words.because(proposal.setAside.reason)}</p>
      )}
      <div className="decisions">
        {choices.map((choice, index) => (
          <Button
            key={choice}
            className="decide"
            keyHint={String(index + 1)}
            onPress={() => {
              if (!hasJustMovedOn(proposal.id)) onChoose(choice);
            }}
            isDisabledBecause={whyNot(choice, proposal, hasText)}
            {...(inForce === choice && { isPressed: true })}
          >
            {words.acts[choice]}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Why a decision cannot be taken now. */
export function whyNot(choice: ChoiceOf, proposal: Proposal, hasText: boolean): string | undefined {
  if (choice === 'samenvoegen' && proposal.members.length < 2) return words.needsTwo;
  if (choice === 'apart' && proposal.members.length < 2) return words.nothingApart;
  const isTaking = choice === 'overnemen' || choice === 'samenvoegen' || choice === 'aanpassen';
  return isTaking && !hasText ? words.emptyJoint : undefined;
}
