// The triage: every proposal in a line, by chapter. From here one begins, searches and comes back.
import { sessionWords as words } from '@shared/i18n/nl-session';
import { plainTextOf } from '@shared/rich-text';
import type { Proposal } from '@shared/views/proposals';
import { useMemo } from 'react';
import { goTo as goToStep } from '../../platform/place';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { ScreenHead } from '../../ui/screen-head';
import { TextField } from '../../ui/text-field';
import { Work } from '../../ui/work';
import { asksDecision } from './next-open';
import { ProposalRow } from './proposal-row';
import { goTo, useSessionPlace } from './session-place';
import type { SessionData } from './use-session-data';

interface ProposalListProps {
  readonly data: SessionData;
  readonly onGoToLetter: () => void;
}

export function ProposalList({ data, onGoToLetter }: ProposalListProps) {
  const { proposals, suggestions } = data;
  const { shows, search } = useSessionPlace();
  const open = proposals.filter(asksDecision);
  const texts = useMemo(
    () => new Map(proposals.map((each) => [each.id, searchText(each, data)])),
    [proposals, data],
  );
  const wanted = search.trim().toLowerCase();
  const shown = (shows === 'open' ? open : proposals).filter(
    (each) => texts.get(each.id)?.includes(wanted) === true,
  );
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
          first === undefined ? (
            <Button variant="main" iconAfter="forward" onPress={onGoToLetter}>
              {words.toLetter}
            </Button>
          ) : (
            <Button variant="main" iconAfter="forward" onPress={() => openProposal(first)}>
              {open.length === proposals.length ? words.begin : words.goOn}
            </Button>
          )
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
        <div className="triage-tools">
          <Choice
            label={words.which}
            isLabelHidden
            value={shows}
            onChange={(value) => goTo({ shows: value })}
            options={[
              { value: 'open', label: words.stillOpen(open.length) },
              { value: 'all', label: words.all(proposals.length) },
            ]}
          />
          <TextField
            label={words.searchLabel}
            type="search"
            value={search}
            onChange={(value) => goTo({ search: value })}
          />
        </div>
        {shown.length === 0 && (
          <p className="soft">{open.length === 0 ? words.allDecided : words.noneFound}</p>
        )}
        {byChapter(shown).map(([chapter, group]) => (
          <section key={chapter} className="triage-chapter">
            <h2 className="label">{chapter === '' ? words.noChapter : chapter}</h2>
            <ul>
              {group.map((each) => (
                <ProposalRow
                  key={each.id}
                  proposal={each}
                  councilOf={data.councilOf}
                  onOpen={() => openProposal(each)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
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

function byChapter(list: readonly Proposal[]): [string, Proposal[]][] {
  const chapters = new Map<string, Proposal[]>();
  for (const each of list) chapters.set(each.chapter, [...(chapters.get(each.chapter) ?? []), each]);
  return [...chapters];
}

/** Everything that a person may remember of a proposal, in small letters. */
function searchText(proposal: Proposal, data: SessionData): string {
  const members = proposal.members.flatMap(({ council, point }) => [
    data.councilOf(council).name,
    point.title,
    plainTextOf(point.body),
    plainTextOf(point.advice ?? ''),
    point.ref ?? point.id,
  ]);
  return [proposal.title, proposal.chapter, ...members].join('\n').toLowerCase();
}
