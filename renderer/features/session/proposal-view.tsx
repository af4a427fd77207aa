// One proposal at a time: members, joint text, decision, positions.
import { changedWords } from '@shared/i18n/nl-forks';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Proposal } from '@shared/views/proposals';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { ScreenHead } from '../../ui/screen-head';
import { AttentionNotices } from './attention-notices';
import { DecisionButtons } from './decision-buttons';
import { JointPane } from './joint-pane';
import type { ProposalText } from './joint-text';
import { LateButton } from './late-notice';
import { LeaveOutDialog } from './leave-out-dialog';
import { MembersPane } from './members-pane';
import { PositionsRow } from './positions-row';
import { useTypedOnProjector } from './projector-typed';
import { goTo } from './session-place';
import { type ChoiceActions, useChoices } from './use-choices';
import { useJointText } from './use-joint-text';
import type { SessionData } from './use-session-data';
import { useSingleKeys } from './use-single-keys';

interface ProposalViewProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
  readonly stored: ProposalText;
  readonly onStep: (by: 1 | -1) => void;
}

/** Mount anew for every text (`stored.about`). */
export function ProposalView({ proposal, data, stored, onStep }: ProposalViewProps) {
  const editing = useJointText(stored.about, stored.text);
  const choices = useChoices(proposal, data, editing);
  useTypedOnProjector(stored.about, editing.text);
  const [isLeavingOut, setIsLeavingOut] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  useCommitOnLeave(choices);
  const choose = (choice: Parameters<ChoiceActions['choose']>[0]) => {
    if (choice === 'drop') setIsLeavingOut(true);
    else choices.choose(choice);
  };
  useSingleKeys((key) => {
    if (key === 'j') onStep(1);
    else if (key === 'k') onStep(-1);
    else if (key === '/') goTo({ view: 'list' });
    else if (/^[1-6]$/.test(key)) choices.byKey(Number(key), choose);
    else return false;
    return true;
  });
  const names = [...new Set(proposal.members.map((member) => data.councilOf(member.council).name))];
  const startedFrom = stored.startedFrom === undefined ? null : data.councilOf(stored.startedFrom).name;
  const hasChanged = editing.text !== stored.text;
  return (
    <>
      <ProposalHead proposal={proposal} data={data} onStep={onStep} />
      <div className="session">
        <MembersPane proposal={proposal} data={data} text={editing.text} />
        <div className="scroll joint" tabIndex={0} role="region" aria-label={words.jointRegion}>
          {proposal.needsAttention && (
            <AttentionNotices
              proposal={proposal}
              data={data}
              onEdit={(text) => {
                editing.change(text);
                setIsEditing(true);
                showMessage(changedWords.done.editing);
              }}
            />
          )}
          <JointPane
            proposal={proposal}
            data={data}
            text={editing.text}
            startedFrom={hasChanged ? null : startedFrom}
            isEditing={isEditing}
            onEdit={setIsEditing}
            onChange={editing.change}
            onDone={choices.commit}
          />
          <DecisionButtons
            proposal={proposal}
            hasText={choices.hasText}
            onChoose={choose}
            onWithdraw={choices.withdraw}
          />
        </div>
        <PositionsRow proposal={proposal} data={data} />
      </div>
      {isLeavingOut && (
        <LeaveOutDialog
          title={proposal.members.length === 1 ? words.dropTitle : words.dropTitleMore}
          councils={names}
          before={proposal.setAside?.reason ?? ''}
          onClose={() => setIsLeavingOut(false)}
          onLeaveOut={(reason) => {
            setIsLeavingOut(false);
            choices.leaveOut(reason);
          }}
        >
          <p className="soft">{words.dropKept}</p>
        </LeaveOutDialog>
      )}
    </>
  );
}

function ProposalHead({ proposal, data, onStep }: Pick<ProposalViewProps, 'proposal' | 'data' | 'onStep'>) {
  const at = data.proposals.indexOf(proposal) + 1;
  return (
    <ScreenHead
      label={words.place(proposal.chapter, at, data.proposals.length)}
      title={words.title(proposal.title)}
      hasLine
      actions={
        <>
          <LateButton data={data} />
          <Button keyHint="/" onPress={() => goTo({ view: 'list' })}>
            {words.toList}
          </Button>
          <Button keyHint="K" onPress={() => onStep(-1)}>
            {words.previous}
          </Button>
          <Button keyHint="J" onPress={() => onStep(1)}>
            {words.next}
          </Button>
        </>
      }
    />
  );
}

/** An edit of a joint point is finished when another point or another step is chosen. */
function useCommitOnLeave({ commit }: ChoiceActions): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  }, [commit]);
  useEffect(() => () => latest.current(), []);
}
