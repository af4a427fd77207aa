// A file on its way in: how far it is, with a way to stop it, or why it was not taken.
import { words } from '@shared/i18n/nl-screens';
import type { WorkProgress } from '@shared/ipc/contract';
import { Button } from './button';
import { Notice } from './notice';
import { Work } from './work';

interface ArrivalProps {
  /** Null as long as nothing went wrong. */
  readonly error: string | null;
  readonly errorTitle: string;
  readonly onDismiss: () => void;
  readonly isUnderWay: boolean;
  readonly underWay: string;
  readonly progress: WorkProgress | null;
  /** What is said before the first news. */
  readonly first?: string;
  readonly onStop: () => void;
}

export function Arrival(props: ArrivalProps) {
  const { error, progress } = props;
  const detail = progress?.what ?? props.first;
  return (
    <>
      {error !== null && (
        <div className="frame-notice">
          <Notice
            kind="danger"
            title={props.errorTitle}
            isAnnounced
            actions={
              <Button variant="quiet" icon="cross" onPress={props.onDismiss}>
                {words.close}
              </Button>
            }
          >
            {error}
          </Notice>
        </div>
      )}
      {props.isUnderWay && (
        <div className="frame-notice">
          <Work
            title={props.underWay}
            {...(detail !== undefined && { detail })}
            value={progress !== null && progress.of > 0 ? progress.done : undefined}
            max={Math.max(1, progress?.of ?? 1)}
            onStop={props.onStop}
          />
        </div>
      )}
    </>
  );
}
