// One council in the table.
import type { Council, CouncilId } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import type { CouncilContribution } from '@shared/views';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import { revisionName, sentOn, shortName, whatIsDifferent } from './describe';
import { RemindButton } from './remind-button';

interface CouncilRowProps {
  readonly entry: CouncilContribution;
  /** Place in the invitation: the council's ink. */
  readonly index: number;
  readonly initials: string;
  readonly onView: (council: CouncilId) => void;
}

export function CouncilRow({ entry, index, initials, onView }: CouncilRowProps) {
  const { council } = entry;
  const isMissing = entry.state === 'missing';
  return (
    <tr className={isMissing ? 'is-missing' : ''}>
      <th scope="row">
        <span className="council-cell">
          <CouncilStamp index={index} initials={initials} isAbsent={isMissing} />
          <CouncilName council={council} />
        </span>
      </th>
      {entry.state === 'missing' ? (
        <>
          <td colSpan={3}>{words.exchange.notIn}</td>
          <td className="act-cell" colSpan={2}>
            <RemindButton council={council} />
          </td>
        </>
      ) : (
        <PresentCells entry={entry} onView={onView} />
      )}
    </tr>
  );
}

function CouncilName({ council }: { readonly council: Council }) {
  const short = shortName(council);
  return (
    <span>
      <b>{short}</b>{' '}
      {short !== council.name && (
        <span className="soft">{nameWithout(council.name, council.municipality)}</span>
      )}
    </span>
  );
}

/** "Adviesraad Sociaal Domein" where the municipality stands above it already. */
function nameWithout(name: string, municipality: string): string {
  return name.endsWith(` ${municipality}`) ? name.slice(0, -municipality.length - 1) : name;
}

interface PresentCellsProps {
  readonly entry: Exclude<CouncilContribution, { state: 'missing' }>;
  readonly onView: (council: CouncilId) => void;
}

function PresentCells({ entry, onView }: PresentCellsProps) {
  const { council, heads, state } = entry;
  const [first] = heads;
  if (first === undefined) return null;
  const [, contribution] = first;
  const { columns, view, viewOf } = words.exchange;
  return (
    <>
      <td data-label={columns.revision}>{revisionName(contribution)}</td>
      <td data-label={columns.date}>{sentOn(contribution)}</td>
      <td className="num" data-label={columns.points}>
        {contribution.points.length}
      </td>
      <td>
        {state === 'fork' ? (
          <span className="state state-warn">
            <Icon name="warn" />
            <span>{whatIsDifferent(entry)}</span>
          </span>
        ) : (
          whatIsDifferent(entry)
        )}
      </td>
      <td className="act-cell">
        <Button icon="eye" onPress={() => onView(council.id)} aria-label={viewOf(shortName(council))}>
          {view}
        </Button>
      </td>
    </>
  );
}
