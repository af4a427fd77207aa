// One council in the table.
import type { Contribution, CouncilId } from '@shared/domain';
import { forkWords } from '@shared/i18n/nl-forks';
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
          <CouncilName council={council} otherNames={entry.otherNames} />
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

function CouncilName({ council, otherNames }: Pick<CouncilContribution, 'council' | 'otherNames'>) {
  const short = shortName(council);
  return (
    <span>
      <b>{short}</b>{' '}
      {short !== council.name && (
        <span className="soft">{nameWithout(council.name, council.municipality)}</span>
      )}
      {otherNames.length > 0 && <span className="soft other-names">{forkWords.formerName(otherNames)}</span>}
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
  const { columns, view, viewOf } = words.exchange;
  const versions = heads.toSorted(([, one], [, other]) => (one.date < other.date ? -1 : 1));
  const lines = (textOf: (one: Contribution) => string | number) => (
    <>
      {versions.map(([hash, head]) => (
        <span key={hash} className="version-line">
          {textOf(head)}
        </span>
      ))}
    </>
  );
  return (
    <>
      <td data-label={columns.revision}>{lines(revisionName)}</td>
      <td data-label={columns.date}>{lines(sentOn)}</td>
      <td className="num" data-label={columns.points}>
        {lines(({ points }) => points.length)}
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
        {state === 'fork' ? (
          <Button onPress={() => onView(council.id)} aria-label={forkWords.decideOf(shortName(council))}>
            {forkWords.decide}
          </Button>
        ) : (
          <Button icon="eye" onPress={() => onView(council.id)} aria-label={viewOf(shortName(council))}>
            {view}
          </Button>
        )}
      </td>
    </>
  );
}
