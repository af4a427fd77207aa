// All councils in the order of the invitation: what is in, and what is missing in its own place.
import { useMemo } from 'react';
import type { CouncilId } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import type { CouncilContribution } from '@shared/views';
import { initialsOf } from '../../ui/initials-of';
import { CouncilRow } from './council-row';

interface ContributionsTableProps {
  readonly councils: readonly CouncilContribution[];
  readonly onView: (council: CouncilId) => void;
}

export function ContributionsTable({ councils, onView }: ContributionsTableProps) {
  const initials = useMemo(() => initialsOf(councils.map(({ council }) => council)), [councils]);
  const { columns } = words.exchange;

  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{columns.council}</th>
          <th scope="col">{columns.revision}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col" className="num">
            {columns.points}
          </th>
          <th scope="col">{columns.changes}</th>
          <th scope="col">
            <span className="unseen">{columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {councils.map((entry, index) => (
          <CouncilRow
            key={entry.council.id}
            entry={entry}
            index={index}
            initials={initials.get(entry.council.id) ?? ''}
            onView={onView}
          />
        ))}
      </tbody>
    </table>
  );
}
