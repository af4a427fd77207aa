// One line of the triage: title, whose it is, where it stands.
import type { CouncilId } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Proposal } from '@shared/views/proposals';
import { Icon, type IconName } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import type { CouncilCard } from './use-session-data';

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly councilOf: (id: CouncilId) => CouncilCard;
  readonly onOpen: () => void;
}

export function ProposalRow({ proposal, councilOf, onOpen }: ProposalRowProps) {
  const councils = [...new Set(proposal.members.map((member) => member.council))].map(councilOf);
  const [icon, state, tone] = stateOf(proposal);
  return (
    <li>
      <button type="button" className="triage-row" onClick={onOpen}>
        <span className="triage-title">{proposal.title}</span>
        <span className="triage-councils">
          {councils.map((council) => (
            <CouncilStamp key={council.id} index={council.index} initials={council.initials} />
          ))}
          <span className="unseen">{councils.map((council) => council.name).join(', ')}</span>
        </span>
        <span className={`state ${tone}`}>
          <Icon name={icon} /> {state}
        </span>
      </button>
    </li>
  );
}

/** Icon, words and class of the place where a proposal stands. */
export function stateOf({ state, joint, members, needsAttention }: Proposal): [IconName, string, string] {
  if (needsAttention) return ['warn', words.lookAgain, 'state-warn'];
  if (joint !== undefined) return ['check', words.states[joint.joint.handling], 'state-good'];
  if (state === 'parked') return ['minus', words.states.parked, ''];
  if (state === 'dropped') return ['cross', words.states.dropped, ''];
  return members.length > 1
    ? ['join', words.proposedTogether(members.length), '']
    : ['open', words.states.open, ''];
}
