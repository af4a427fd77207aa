// Akkoord van de raden met de brief: a small table, and noting what somebody told.
import type { ContentHash, Council, DecisionAct, RecordHash } from '@shared/domain';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import type { CouncilApproval, LetterApprovals } from '@shared/views';
import { useState } from 'react';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { showMessage } from '../../ui/message';
import { ApprovalDialog } from './approval-dialog';
import { SidePane } from './side-pane';

interface ApprovalsPaneProps {
  readonly councils: readonly Council[];
  readonly approvals: LetterApprovals;
  readonly onDecide: (acts: readonly DecisionAct[]) => void;
  readonly onClose: () => void;
}

const icons: Readonly<Record<CouncilApproval['state'], IconName>> = {
  approved: 'check',
  'by-points': 'check',
  outdated: 'warn',
  open: 'open',
};

export function ApprovalsPane({ councils, approvals, onDecide, onClose }: ApprovalsPaneProps) {
  const [asking, setAsking] = useState<Council | null>(null);
  const { given, of, letter } = approvals;
  const states = new Map(approvals.councils.map((each) => [each.council, each]));
  return (
    <SidePane
      title={words.approval(given, of)}
      lead={given === of ? words.approvalAll : words.approvalWhy}
      onClose={onClose}
    >
      <table className="approvals">
        <thead>
          <tr>
            <th scope="col">{words.council}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {councils.map((council) => {
            const approval = states.get(council.id);
            return approval === undefined ? null : (
              <ApprovalRow
                key={council.id}
                name={nameOf(council)}
                approval={approval}
                letter={letter}
                onRecord={() => setAsking(council)}
                onDecide={onDecide}
              />
            );
          })}
        </tbody>
      </table>
      {asking !== null && (
        <ApprovalDialog
          council={nameOf(asking)}
          onRecord={(told) => {
            onDecide([{ act: 'approve-letter', council: asking.id, letter, told }]);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </SidePane>
  );
}

interface ApprovalRowProps {
  readonly name: string;
  readonly approval: CouncilApproval;
  readonly letter: ContentHash;
  readonly onRecord: () => void;
  readonly onDecide: ApprovalsPaneProps['onDecide'];
}

function ApprovalRow({ name, approval, letter, onRecord, onDecide }: ApprovalRowProps) {
  const { council, state, noted } = approval;
  const told = state === 'by-points' ? undefined : noted?.approval.told;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={`approval-state is-${state}`}>
          <Icon name={icons[state]} /> {words.states[state]}
        </span>
        {told !== undefined && (
          <span className="soft approval-told">{words.told(words.ways[told.how], told.who, told.on)}</span>
        )}
        <span className="approval-acts">
          {state === 'open' && (
            <Button variant="quiet" onPress={onRecord} aria-label={words.recordOf(name)}>
              {words.record}
            </Button>
          )}
          {state === 'outdated' && (
            <Button
              variant="quiet"
              aria-label={words.againOf(name)}
              onPress={() =>
                onDecide([{ act: 'approve-letter', council, letter, ...(told !== undefined && { told }) }])
              }
            >
              {words.again}
            </Button>
          )}
          {(state === 'approved' || state === 'outdated') && noted !== undefined && (
            <Button
              variant="quiet"
              aria-label={words.takeBackOf(name)}
              onPress={() => takeBack(noted.decision)}
            >
              {words.takeBack}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

function nameOf({ municipality, name }: Council): string {
  return municipality.trim() === '' ? name : municipality;
}

function takeBack(decision: RecordHash): void {
  void useDossier
    .getState()
    .perform({ type: 'retract', at: now(), decisions: [decision] })
    .then((error) => {
      if (error !== null) showMessage(error.message);
    });
}
