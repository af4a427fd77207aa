// An answer that may not hold any more: this reply says otherwise, or our own words changed. A person says which holds.
import { proposedAnswer } from '@shared/commands/reply-commands';
import type { ReplyAnswer } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { Match } from './matches';
import type { ReplyEntry } from './reply-entries';

interface KeptNoticeProps {
  readonly entry: ReplyEntry;
  readonly match: Match;
  readonly onChange: (change: Partial<ReplyAnswer>) => void;
}

export function KeptNotice({ entry, match: { one, proposal, kept }, onChange }: KeptNoticeProps) {
  const { answer, isStale } = one;
  if (answer === null) return null;
  if (kept === null)
    return one.isRewritten ? (
      <Notice
        actions={
          <Button onPress={() => onChange({})}>{words.keepOld(replyWords.statuses[answer.status])}</Button>
        }
      >
        {words.rewritten}
      </Notice>
    ) : null;
  const earlier = entry.replies.find(({ document }) => document.blob === answer.reply);
  const date = dutchDate(earlier?.document.receivedOn ?? '');
  if (kept === 'same') return <p className="soft">{words.sameWords(date)}</p>;
  if (kept === 'apart') return <p className="soft">{words.fromEarlier(date)}</p>;
  const takeNew = () => {
    if (proposal === undefined) return;
    const { status, passages, motivation, promise } = proposedAnswer(proposal, entry.reply.document);
    onChange({ status, passages, motivation, promise });
  };
  return (
    <Notice
      kind={isStale ? 'warn' : 'info'}
      actions={
        <>
          {kept === 'other' && proposal !== undefined && (
            <Button onPress={takeNew}>{words.takeNew(replyWords.statuses[proposal.status])}</Button>
          )}
          {isStale && (
            <Button onPress={() => onChange({ passages: [] })}>
              {words.keepOld(replyWords.statuses[answer.status])}
            </Button>
          )}
        </>
      }
    >
      {kept === 'gone' ? words.wordsGone(date) : isStale ? words.saysOther(date) : words.alsoHere(date)}
    </Notice>
  );
}
