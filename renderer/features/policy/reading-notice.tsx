// How far the reading of the text is; the pages can be looked at meanwhile.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { cancelWork, useProgress } from '../../platform/work';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Work } from '../../ui/work';
import type { Reading } from './use-reading';

interface ReadingNoticeProps {
  readonly reading: Reading;
  readonly onAgain: () => void;
  /** Takes another file in its place. */
  readonly onReplace: () => void;
  /** Writes the file as it is kept somewhere, for another program. */
  readonly onSave: () => void;
}

export function ReadingNotice({ reading, onAgain, onReplace, onSave }: ReadingNoticeProps) {
  const ticket = reading.is === 'busy' ? reading.ticket : null;
  const progress = useProgress(ticket);
  if (reading.is === 'read') return null;
  if (reading.is === 'busy')
    return progress === null ? null : (
      <div className="frame-notice">
        <Work
          title={words.reading}
          detail={`${progress.what}. ${words.readingHint}`}
          value={progress.of > 0 ? progress.done : undefined}
          max={Math.max(1, progress.of)}
          onStop={() => cancelWork(reading.ticket)}
        />
      </div>
    );
  const isStopped = reading.is === 'stopped';
  return (
    <div className="frame-notice">
      <Notice
        kind={isStopped ? 'info' : 'danger'}
        title={isStopped ? undefined : words.notRead}
        isAnnounced
        actions={
          isStopped ? (
            <Button onPress={onAgain}>{words.readOn}</Button>
          ) : (
            <>
              <Button icon="folder" onPress={onReplace}>
                {words.replace}
              </Button>
              <Button onPress={onSave}>{words.saveFile}</Button>
              <Button onPress={onAgain}>{words.again}</Button>
            </>
          )
        }
      >
        {isStopped ? words.stopped : reading.error.message}
      </Notice>
    </div>
  );
}
