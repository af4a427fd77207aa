// Whether the list counts, what to look at first, and the two buttons about the whole of it.
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { Anchor } from '@shared/views/reply-addition';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type Match, asksALook } from './matches';
import { confirmList, removeReply } from './reply-acts';
import type { ReplyEntry } from './reply-entries';

interface ConfirmationProps {
  readonly entry: ReplyEntry;
  readonly matches: readonly Match[];
  readonly anchor: Anchor;
}

export function Confirmation({ entry, matches, anchor }: ConfirmationProps) {
  const { document, confirmed, isReplaced } = entry.reply;
  const by = entry.replies.find((one) => one.document.replaces?.includes(document.blob) === true);
  const stale = matches.filter(
    ({ one, kept }) => one.isStale && (kept === 'gone' || kept === 'other'),
  ).length;
  return (
    <div className="reply-confirm head-line">
      <div>
        {confirmed === null ? (
          <p>{words.proposal(matches.filter(asksALook).length)}</p>
        ) : (
          <p className="state state-good">
            <Icon name="check" /> {words.confirmed(dutchDate(confirmed.at))}
          </p>
        )}
        {isReplaced && by !== undefined && (
          <p className="soft">{words.replaced(dutchDate(by.document.receivedOn))}</p>
        )}
        {stale > 0 && <p className="state state-warn">{words.staleCount(stale)}</p>}
        {entry.hasJointNumbers && <p className="soft">{words.jointNumbers}</p>}
      </div>
      <div className="buttons">
        {confirmed === null && (
          <Button variant="main" icon="check" onPress={() => confirmList(entry, anchor)}>
            {words.confirm}
          </Button>
        )}
        <Button variant="quiet" icon="cross" onPress={() => removeReply(entry)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
