// Below: what every council thinks of this point.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Position } from '@shared/domain';
import type { Proposal } from '@shared/views/proposals';
import { useState } from 'react';
import { Icon, type IconName } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import { decide } from './decide-and-say';
import { PositionDialog } from './position-dialog';
import type { CouncilCard, SessionData } from './use-session-data';

type Stance = Position['stance'];
type Shown = Stance | 'brought' | 'open';

const icons: Record<Shown, IconName> = {
  steunt: 'check',
  neutraal: 'minus',
  tegen: 'cross',
  minderheid: 'bubble',
  brought: 'check',
  open: 'open',
};

interface PositionsRowProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
}

export function PositionsRow({ proposal, data }: PositionsRowProps) {
  const [asking, setAsking] = useState<CouncilCard | null>(null);
  const joint = proposal.joint?.joint;
  const noted = new Map(proposal.joint?.positions.map(({ council, position }) => [council, position]));
  const bringing = new Set(proposal.members.map((member) => member.council));
  const shownOf = (council: CouncilCard): Shown =>
    noted.get(council.id)?.stance ?? (bringing.has(council.id) ? 'brought' : 'open');
  const save = (council: CouncilCard, position: Position) => {
    setAsking(null);
    if (joint === undefined) return;
    const act = { act: 'note-position' as const, jointPoint: joint.id, council: council.id, position };
    decide([act], words.done.noted(council.name), proposal.id);
  };
  return (
    <section className="support" aria-labelledby="standpunt">
      <h2 className="label" id="standpunt">
        {joint === undefined
          ? words.positionAfter
          : `${words.positions}: ${tally(data.councils.map(shownOf))}`}
      </h2>
      {joint !== undefined && (
        <ul className="positions">
          {data.councils.map((council) => (
            <li key={council.id}>
              <PositionButton council={council} shown={shownOf(council)} onPress={() => setAsking(council)} />
            </li>
          ))}
        </ul>
      )}
      {asking !== null && (
        <PositionDialog
          council={asking}
          before={noted.get(asking.id)}
          onSave={(position) => save(asking, position)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function PositionButton({
  council,
  shown,
  onPress,
}: {
  readonly council: CouncilCard;
  readonly shown: Shown;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={shown === 'open' ? 'position is-open' : 'position'} onClick={onPress}>
      <span className="position-state">
        <CouncilStamp index={council.index} initials={council.initials} />
        <Icon name={icons[shown]} />
        {wordFor(shown)}
      </span>{' '}
      <span className="position-name">{council.name}</span>
    </button>
  );
}

function wordFor(shown: Shown): string {
  if (shown === 'brought') return words.brought;
  return shown === 'open' ? words.stillToAsk : words.stances[shown];
}

/** "3 raden brachten dit in, 2 steunen het, 2 nog open" */
function tally(shown: readonly Shown[]): string {
  const count = (wanted: Shown) => shown.filter((each) => each === wanted).length;
  const parts = (['steunt', 'neutraal', 'tegen', 'minderheid', 'open'] as const).flatMap((each) =>
    count(each) === 0 ? [] : [words.tally[each](count(each))],
  );
  return [...(count('brought') === 0 ? [] : [words.brings(count('brought'))]), ...parts].join(', ');
}
