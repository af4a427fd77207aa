// One line of the table: whether it is chosen, title, whose it is, what could be done, where it stands.
import { draftingWords } from '@shared/i18n/nl-drafting';
import { triageWords as words } from '@shared/i18n/nl-triage';
import type { TriageRow, TriageStatus } from '@shared/views/triage';
import type { CSSProperties } from 'react';
import { Icon, type IconName } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import type { SessionData } from './use-session-data';

interface ProposalRowProps {
  readonly row: TriageRow;
  /** Place in the table, from 1; the row of headings is the first. */
  readonly at: number;
  readonly isChosen: boolean;
  /** The one row that Tab stops at. */
  readonly isActive: boolean;
  readonly style: CSSProperties;
  readonly councilOf: SessionData['councilOf'];
  readonly onChoose: (isChosen: boolean, isRange: boolean) => void;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

export function ProposalRow(props: ProposalRowProps) {
  const { row, at, isChosen, isActive, style, councilOf, onChoose, onOpen, onFocus } = props;
  const { proposal, handling, status } = row;
  const [icon, tone] = looks[status];
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="row"
      aria-rowindex={at}
      aria-selected={isChosen}
      className={isChosen ? 'triage-row is-chosen' : 'triage-row'}
      style={style}
      data-row={row.id}
      onFocus={onFocus}
    >
      <div role="gridcell" className="triage-check">
        <label className="triage-box">
          <input
            type="checkbox"
            checked={isChosen}
            tabIndex={tabIndex}
            aria-label={words.choose(proposal.title)}
            onChange={({ target, nativeEvent }) => onChoose(target.checked, hasShift(nativeEvent))}
          />
        </label>
      </div>
      <div role="rowheader" className="triage-name">
        <button
          type="button"
          className="triage-open"
          tabIndex={tabIndex}
          title={proposal.title}
          onClick={onOpen}
        >
          <span className="triage-title">{proposal.title}</span>
        </button>
      </div>
      <div role="gridcell" className="triage-councils">
        <Councils councils={row.councils.map(councilOf)} />
      </div>
      <div role="gridcell" className="triage-small">
        {draftingWords.kinds[proposal.kind]}
      </div>
      <div role="gridcell" className="triage-small">
        {row.isOpen && words.handlings[handling](proposal.members.length)}
        {row.isHamerstuk && <span className="soft triage-hamer">{words.hamerstuk}</span>}
      </div>
      <div role="gridcell" className={`state triage-small ${tone}`}>
        <Icon name={icon} /> {words.statuses[status]}
      </div>
    </div>
  );
}

const stampsShown = 8;

function Councils({ councils }: { readonly councils: ReturnType<SessionData['councilOf']>[] }) {
  const shown = councils.length > stampsShown ? stampsShown - 1 : councils.length;
  const more = councils.length - shown;
  return (
    <>
      {councils.slice(0, shown).map((council) => (
        <CouncilStamp key={council.id} index={council.index} initials={council.initials} />
      ))}
      {more > 0 && <span aria-hidden="true">+{more}</span>}
      <span className="unseen">{councils.map((council) => council.name).join(', ')}</span>
    </>
  );
}

const looks: Record<TriageStatus, [IconName, string]> = {
  open: ['open', ''],
  overnemen: ['check', 'state-good'],
  samenvoegen: ['check', 'state-good'],
  aanpassen: ['check', 'state-good'],
  parked: ['minus', ''],
  dropped: ['cross', ''],
  contested: ['warn', 'state-warn'],
  again: ['warn', 'state-warn'],
};

/** A checkbox changes on a click, also one by keyboard. */
function hasShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}
