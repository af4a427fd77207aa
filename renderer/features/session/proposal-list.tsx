// The triage: every proposal in a table. From here one begins, searches, decides on many at once and comes back.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Proposal } from '@shared/views/proposals';
import { countRows, filterRows, sortRows, triageRows } from '@shared/views/triage';
import { type ReactNode, useEffect, useMemo } from 'react';
import { goTo as goToStep } from '../../platform/place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { ScreenHead } from '../../ui/screen-head';
import { Work } from '../../ui/work';
import { DecisionListButton } from './decision-list-button';
import { LateNotice } from './late-notice';
import { asksDecision } from './next-open';
import { goTo, useSessionPlace } from './session-place';
import { TriageGrid } from './triage-grid';
import { searchRows } from './triage-search';
import { TriageSelection } from './triage-selection';
import { readMarks, textOfMarks } from './triage-marks';
import { startTriage, useTriage } from './triage-state';
import { TriageTools } from './triage-tools';
import './triage.css';
import type { SessionData } from './use-session-data';

interface ProposalListProps {
  readonly data: SessionData;
  readonly onGoToLetter: () => void;
  /** What else can be done with the list as a whole. */
  readonly tools?: ReactNode;
}

export function ProposalList({ data, onGoToLetter, tools }: ProposalListProps) {
  const { proposals, suggestions, dossier } = data;
  const open = proposals.filter(asksDecision);
  useEffect(() => startTriage(dossier.shared.dossier), [dossier.shared.dossier]);
  if (proposals.length === 0) return <NoPoints />;
  const [first] = open;
  return (
    <>
      <ScreenHead
        title={words.listTitle}
        label={words.progress(proposals.length - open.length, proposals.length)}
        note={words.about(data.session.points.length, proposals.length)}
        hasLine
        actions={
          <>
            <DecisionListButton />
            {first === undefined ? (
              <Button variant="main" iconAfter="forward" onPress={onGoToLetter}>
                {words.toLetter}
              </Button>
            ) : (
              <Button variant="main" iconAfter="forward" onPress={() => openProposal(first)}>
                {open.length === proposals.length ? words.begin : words.goOn}
              </Button>
            )}
          </>
        }
      />
      <div className="scroll triage">
        {suggestions.isSearching && <Work title={words.searching} />}
        {suggestions.error !== null && (
          <Notice
            title={words.searchFailed}
            actions={<Button onPress={suggestions.searchAgain}>{words.searchAgain}</Button>}
          >
            {words.searchFailedKept}
          </Notice>
        )}
        <LateNotice data={data} />
        <Table data={data} tools={tools} isAllDecided={open.length === 0} />
      </div>
    </>
  );
}

interface TableProps {
  readonly data: SessionData;
  readonly tools: ReactNode;
  readonly isAllDecided: boolean;
}

function Table({ data, tools, isAllDecided }: TableProps) {
  const { proposals, session, councilOf } = data;
  const markText = textOfMarks(data.dossier.local.drafts);
  const { suggestions } = data.suggestions;
  const { shows, search } = useSessionPlace();
  const { chosen, sort, council, kind } = useTriage();
  const marks = useMemo(() => readMarks(markText), [markText]);
  const rows = useMemo(
    () => triageRows(proposals, session, suggestions, marks),
    [proposals, session, suggestions, marks],
  );
  const counts = useMemo(() => countRows(rows, shows), [rows, shows]);
  const shown = useMemo(
    () => sortRows(searchRows(filterRows(rows, { shows, council, kind }), search, councilOf), sort),
    [rows, shows, council, kind, search, councilOf, sort],
  );
  const picked = rows.filter((row) => chosen.has(row.id));
  const seen = shown.filter((row) => chosen.has(row.id)).length;
  return (
    <>
      <TriageTools counts={counts} councils={data.councils}>
        {tools}
      </TriageTools>
      <TriageSelection data={data} rows={rows} chosen={picked} unseen={picked.length - seen} />
      {shown.length === 0 ? (
        <p className="soft">{isAllDecided ? words.allDecided : words.noneFound}</p>
      ) : (
        <TriageGrid rows={shown} councilOf={councilOf} onOpen={({ proposal }) => openProposal(proposal)} />
      )}
    </>
  );
}

function NoPoints() {
  return (
    <>
      <ScreenHead title={words.listTitle} hasLine />
      <Empty
        action={
          <Button variant="main" iconAfter="forward" onPress={() => goToStep('contributions')}>
            {words.toContributions}
          </Button>
        }
      >
        {words.noPoints}
      </Empty>
    </>
  );
}

function openProposal(proposal: Proposal): void {
  goTo({ selected: proposal.members[0]?.key ?? proposal.id, view: 'one' });
}
