// By when the colleges should have answered, and what to do when that day is near or over.
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace, dutchList } from '@shared/letter';
import type { ReplyOverview } from '@shared/views';
import { Notice } from '../../ui/notice';

/** A college by the name of its municipality. */
export function collegeName({ colleges }: ReplyOverview, id: string): string {
  return collegePlace(colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id);
}

export function DeadlineNotice({ overview }: { readonly overview: ReplyOverview }) {
  const { on, days, state, silent } = overview.deadline;
  const names = silent.map((id) => collegeName(overview, id));
  const waits = names.length === 0 ? '' : words.silent(dutchList(names));
  if (state === 'answered') return <Notice kind="good">{words.allIn}</Notice>;
  if (on === null)
    return (
      <Notice kind="info" title={words.deadlineTitle}>
        {words.notSent} {waits}
      </Notice>
    );
  const term = state === 'late' ? words.wasDueOn(dutchDate(on)) : words.dueOn(dutchDate(on));
  if (state === 'open')
    return (
      <Notice kind="info" title={words.deadlineTitle}>
        {term} {waits}
      </Notice>
    );
  return (
    <Notice
      kind={state === 'late' ? 'danger' : 'warn'}
      title={state === 'late' ? replyWords.late(-days) : replyWords.soon(days)}
    >
      {term} {waits} {words.whatToDo}
    </Notice>
  );
}
