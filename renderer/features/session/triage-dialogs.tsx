// The two questions before many proposals are decided in one stroke.
import { triageWords as words } from '@shared/i18n/nl-triage';
import type { TriageRow } from '@shared/views/triage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LeaveOutDialog } from './leave-out-dialog';
import { isJoin } from './triage-acts';
import type { SessionData } from './use-session-data';

interface TriageQuestion {
  /** What will be decided on. */
  readonly rows: readonly TriageRow[];
  /** Chosen, but cannot be decided in this way. */
  readonly left: number;
  readonly onClose: () => void;
}

interface TriageConfirmProps extends TriageQuestion {
  readonly isHamer: boolean;
  readonly onConfirm: () => void;
}

/** Shows every title before it goes into the letter. */
export function TriageConfirm({ rows, left, isHamer, onConfirm, onClose }: TriageConfirmProps) {
  const count = rows.length;
  return (
    <Dialog
      title={isHamer ? words.hamerTitle(count) : words.confirmTitle(count)}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={onConfirm}>
            {isHamer ? words.confirmHamer(count) : words.confirmDo(count)}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <p>{words.confirmNote}</p>
      {rows.some(({ proposal }) => isJoin(proposal)) && <p>{words.joinNote}</p>}
      {left > 0 && <p>{words.left(left)}</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list is scrolled by keyboard */}
      <ol className="triage-titles" tabIndex={0} aria-label={words.table}>
        {rows.map(({ id, proposal }) => (
          <li key={id}>
            {proposal.title}
            {isJoin(proposal) && (
              <span className="soft"> {words.handlings.samenvoegen(proposal.members.length)}</span>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

interface TriageLeaveOutProps extends TriageQuestion {
  readonly councilOf: SessionData['councilOf'];
  readonly onLeaveOut: (reason: string) => void;
}

/** Asks the reason once for all. */
export function TriageLeaveOut({ rows, left, councilOf, onLeaveOut, onClose }: TriageLeaveOutProps) {
  const councils = [...new Set(rows.flatMap((row) => row.councils))].map((id) => councilOf(id).name);
  return (
    <LeaveOutDialog
      title={words.dropTitle(rows.length)}
      councils={councils}
      onLeaveOut={onLeaveOut}
      onClose={onClose}
    >
      {left > 0 && <p>{words.left(left)}</p>}
      <p className="soft">{words.dropKept}</p>
    </LeaveOutDialog>
  );
}
