// Below: what every council thinks of this point.
import type { Position } from '@shared/domain';
import { positionWords } from '@shared/i18n/nl-positions';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { AgreementPoint } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import { useState } from 'react';
import { useAgreement } from '../../platform/dossier-views';
import { Icon, type IconName } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import { absentCouncils } from './absent-councils';
import { decide } from './decide-and-say';
import { ManyPositions } from './many-positions';
import { PositionDialog } from './position-dialog';
import { type Shown, type ShownPosition, noteAct, ownWords, shownPosition } from './position-of';
import type { CouncilCard, SessionData } from './use-session-data';

const icons: Record<Shown, IconName> = {
  steunt: 'check',
  neutraal: 'minus',
  tegen: 'cross',
  minderheid: 'bubble',
  brought: 'check',
  absent: 'minus',
  open: 'open',
};

interface PositionsRowProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
}

export function PositionsRow({ proposal, data }: PositionsRowProps) {
  const joint = proposal.joint?.joint;
  const point = useAgreement()?.points.find((each) => each.joint.id === joint?.id);
  return (
    <section className="support" aria-labelledby="standpunt">
      {point === undefined ? (
        <h2 className="label" id="standpunt">
          {words.positionAfter}
        </h2>
      ) : (
        <Positions proposal={proposal} data={data} point={point} />
      )}
    </section>
  );
}

function Positions({ proposal, data, point }: PositionsRowProps & { readonly point: AgreementPoint }) {
  const [asking, setAsking] = useState<CouncilCard | null>(null);
  const absent = absentCouncils(data.dossier.local.drafts);
  const entries = new Map(point.councils.map((entry) => [entry.council, entry]));
  const positionOf = ({ id }: CouncilCard): ShownPosition => {
    const entry = entries.get(id);
    return entry === undefined ? { shown: 'open' } : shownPosition(entry, absent.has(id));
  };
  const save = (council: CouncilCard, position: Position) => {
    setAsking(null);
    decide([noteAct(point, council.id, position)], words.done.noted(council.name), proposal.id);
  };
  const asked = asking === null ? undefined : entries.get(asking.id);
  return (
    <>
      <div className="support-head">
        <h2 className="label" id="standpunt">
          {`${words.positions}: ${tally(data.councils.map((council) => positionOf(council).shown))}`}
        </h2>
        <ManyPositions proposal={proposal} data={data} point={point} absent={absent} />
      </div>
      <ul className="positions">
        {data.councils.map((council) => (
          <li key={council.id}>
            <PositionButton
              council={council}
              position={positionOf(council)}
              onPress={() => setAsking(council)}
            />
          </li>
        ))}
      </ul>
      {asking !== null && (
        <PositionDialog
          council={asking}
          before={asked?.noted}
          own={asked && ownWords(asked)}
          onSave={(position) => save(asking, position)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function PositionButton({
  council,
  position: { shown, note },
  onPress,
}: {
  readonly council: CouncilCard;
  readonly position: ShownPosition;
  readonly onPress: () => void;
}) {
  const isOpen = shown === 'open' || shown === 'absent';
  return (
    <button type="button" className={isOpen ? 'position is-open' : 'position'} onClick={onPress}>
      <span className="position-state">
        <CouncilStamp index={council.index} initials={council.initials} />
        <Icon name={icons[shown]} />
        {wordFor(shown)}
      </span>{' '}
      <span className="position-name">{council.name}</span>{' '}
      {note !== undefined && <span className="position-name soft">{note}</span>}
    </button>
  );
}

function wordFor(shown: Shown): string {
  if (shown === 'brought') return words.brought;
  if (shown === 'absent') return positionWords.absent;
  return shown === 'open' ? words.stillToAsk : words.stances[shown];
}

/** "3 raden brachten dit in, 2 steunen het, 2 nog open" */
function tally(shown: readonly Shown[]): string {
  const count = (...wanted: Shown[]) => shown.filter((each) => wanted.includes(each)).length;
  const parts = (['steunt', 'neutraal', 'tegen', 'minderheid'] as const).flatMap((each) =>
    count(each) === 0 ? [] : [words.tally[each](count(each))],
  );
  const open = count('open', 'absent');
  return [
    ...(count('brought') === 0 ? [] : [words.brings(count('brought'))]),
    ...parts,
    ...(open === 0 ? [] : [words.tally.open(open)]),
  ].join(', ');
}
