// How many points per status, as a list in which every line has its bar: read out, it is the list.
import { statusOrder } from '@shared/views/reply-overview';
import { replyWords } from '@shared/i18n/nl-reply';
import type { ReplyCounts } from '@shared/views';
import { Icon } from '../../ui/icon';
import { statusIcons } from './status-icons';

interface StatusChartProps {
  readonly name: string;
  readonly counts: ReplyCounts;
}

export function StatusChart({ name, counts }: StatusChartProps) {
  const most = Math.max(1, ...Object.values(counts));
  return (
    <ul className="status-chart" aria-label={name}>
      {statusOrder.map((status) => (
        <li key={status}>
          <span className="state">
            <Icon name={statusIcons[status]} /> {replyWords.statuses[status]}
          </span>
          <b>{counts[status]}</b>
          <svg
            className={status === 'onbeantwoord' ? 'status-bar is-open' : 'status-bar'}
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect width={(100 * counts[status]) / most} height="10" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
