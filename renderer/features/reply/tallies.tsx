// How many points have which status; each number shows those points alone.
import { type ReplyStatus } from '@shared/domain';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { isCompliment, statusOrder } from '@shared/views/reply-overview';
import { Button } from '../../ui/button';
import { type Match, asksALook } from './matches';
import { statusIcons } from './status-icons';

export type PointFilter = ReplyStatus | 'look';

export function passes(match: Match, filter: PointFilter): boolean {
  return filter === 'look' ? asksALook(match) : match.one.status === filter && !isCompliment(match.one);
}

interface TalliesProps {
  readonly matches: readonly Match[];
  readonly filter: PointFilter | null;
  readonly onFilter: (filter: PointFilter | null) => void;
}

export function Tallies({ matches, filter, onFilter }: TalliesProps) {
  const looks = matches.filter(asksALook).length;
  return (
    <div className="reply-tallies head-line" role="group" aria-label={words.show}>
      <Button isPressed={filter === null} onPress={() => onFilter(null)}>
        <b>{matches.length}</b> {words.all}
      </Button>
      {(looks > 0 || filter === 'look') && (
        <Button isPressed={filter === 'look'} icon="warn" onPress={() => onFilter('look')}>
          <b>{looks}</b> {words.lookAt}
        </Button>
      )}
      {statusOrder.map((status) => {
        const count = matches.filter((match) => passes(match, status)).length;
        return count === 0 && filter !== status ? null : (
          <Button
            key={status}
            isPressed={filter === status}
            icon={statusIcons[status]}
            onPress={() => onFilter(status)}
          >
            <b>{count}</b> {replyWords.statuses[status]}
          </Button>
        );
      })}
    </div>
  );
}
