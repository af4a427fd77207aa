// Contributions of councils that nobody invited so far: kept, and said.
import type { Contribution, RecordHash } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import { Notice } from '../../ui/notice';
import { sentOn } from './describe';

interface WaitingNoticeProps {
  readonly waiting: readonly [RecordHash, Contribution][];
}

export function WaitingNotice({ waiting }: WaitingNoticeProps) {
  return (
    <Notice title={words.exchange.waitingTitle(waiting.length)}>
      {waiting.map(([hash, contribution]) => (
        <p key={hash}>
          {words.exchange.waiting(contribution.council, contribution.points.length, sentOn(contribution))}
        </p>
      ))}
      <p>{words.exchange.waitingKept}</p>
    </Notice>
  );
}
