// Whether everything is on disk. What this says is always true.
import { dutchTime } from '@shared/i18n/dutch-moment';
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../platform/dossier-store';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';

export function SaveStatus() {
  const save = useDossier((state) => state.save);
  switch (save.is) {
    case 'saved': {
      const time = dutchTime(save.at);
      return (
        <span className="state state-good saved">
          <Icon name="check" /> {time === '' ? words.save.savedNoTime : words.save.saved(time)}
        </span>
      );
    }
    case 'saving':
      return (
        <span className="state saved">
          <Icon name="open" /> {words.save.saving}
        </span>
      );
    case 'failed':
      return (
        <span className="state state-danger saved">
          <Icon name="care" /> {words.save.failed}
        </span>
      );
  }
}

/** Above the screen, until the next thing is safe. */
export function SaveFailure() {
  const save = useDossier((state) => state.save);
  if (save.is !== 'failed') return null;
  return (
    <div className="frame-notice">
      <Notice kind="danger" title={words.save.failedTitle} isAnnounced>
        {save.error.message}
      </Notice>
    </div>
  );
}
