// A point that may belong here: whose, what it says, why the machine thinks so. People decide.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Partner } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import { CouncilStamp, councilInk } from '../../ui/stamp';
import { Written } from '../../ui/written';
import type { CouncilCard } from './use-session-data';

interface PartnerCardProps {
  readonly partner: Partner;
  readonly council: CouncilCard;
  /** The title of the joint point that it is in, when it is in one. */
  readonly isIn: string | null;
  readonly onAdd: () => void;
  readonly onKeepApart: () => void;
  /** When this proposal should go to the partner's joint point instead of the other way round. */
  readonly addsThere: string | null;
}

export function PartnerCard({ partner, council, isIn, addsThere, onAdd, onKeepApart }: PartnerCardProps) {
  const { point, relation, why } = partner;
  return (
    <li className={`partner ${councilInk(council.index)}`}>
      <p className="member-head">
        <CouncilStamp index={council.index} initials={council.initials} />
        <b>{council.name}</b>
        <span className={relation === 'opposed' ? 'state-warn' : 'soft'}>{words.relations[relation]}</span>
      </p>
      <details>
        <summary>
          <span className="member-title">{point.point.title}</span>
        </summary>
        <Written markdown={point.point.body} />
        {point.point.advice !== undefined && (
          <Written markdown={`**${words.adviceLabel}** ${point.point.advice}`} />
        )}
      </details>
      {why.length > 0 && <p className="soft">{why.join(' · ')}</p>}
      {isIn !== null && <p className="soft">{words.partnerIn(isIn)}</p>}
      <div className="buttons member-acts">
        <Button
          icon="plus"
          onPress={onAdd}
          aria-label={addsThere === null ? words.addOf(council.name) : words.addThere(addsThere)}
        >
          {addsThere === null ? words.add : words.addThere(addsThere)}
        </Button>
        <Button variant="quiet" onPress={onKeepApart} aria-label={words.keepApartOf(council.name)}>
          {words.keepApart}
        </Button>
      </div>
    </li>
  );
}
