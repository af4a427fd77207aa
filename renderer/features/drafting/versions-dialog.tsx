// Earlier versions on the left, what differs from now on the right, and one button to go back.
import type { WorkingPoint } from '@shared/commands';
import type { AppError } from '@shared/domain';
import { goBackTo } from '@shared/drafting';
import { dutchMoment } from '@shared/i18n/dutch-moment';
import { dutchDate } from '@shared/i18n/dutch-date';
import { versionWords as words } from '@shared/i18n/nl-versions';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { editPoints, pointsNow } from './point-acts';
import type { OwnText } from './use-own-text';
import { type Version, useVersions } from './use-versions';
import { VersionPreview } from './version-preview';

interface VersionsDialogProps {
  readonly own: OwnText;
  readonly onClose: () => void;
}

interface Chosen {
  readonly key: string;
  readonly points: readonly WorkingPoint[];
}

export function VersionsDialog({ own, onClose }: VersionsDialogProps) {
  const { council, text } = own;
  const { versions, error, keep } = useVersions(own);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const choose = async ({ key, read }: Version) => {
    const version = await read();
    setFailure(version.ok ? null : version.error);
    setChosen(version.ok ? { key, points: version.points } : null);
  };
  const goBack = () => {
    const edit = chosen && goBackTo(pointsNow(council), chosen.points);
    if (edit) editPoints(council, edit, words.wentBack);
    onClose();
  };
  const keepNow = async () => {
    const refused = await keep();
    setFailure(refused);
    if (refused === null) showMessage(words.kept);
  };
  const problem = failure ?? error;
  const cannot =
    chosen === null
      ? words.chooseFirst
      : goBackTo(text.points, chosen.points) === null
        ? words.sameAsNow
        : undefined;
  return (
    <Dialog
      isWide
      title={words.dialog}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" icon="undo" isDisabledBecause={cannot} onPress={goBack}>
            {words.goBack}
          </Button>
          <Button icon="plus" onPress={() => void keepNow()}>
            {words.keep}
          </Button>
          <Button onPress={onClose}>{words.close}</Button>
        </>
      }
    >
      <p>{words.intro}</p>
      {problem !== null && <Notice kind="danger">{problem.message}</Notice>}
      {versions === null || versions.length === 0 ? (
        <p className="soft">{versions === null ? words.loading : words.none}</p>
      ) : (
        <div className="versions">
          <ul className="versions-list" aria-label={words.list}>
            {versions.map((version) => (
              <li key={version.key}>
                <Button
                  variant="quiet"
                  isPressed={version.key === chosen?.key}
                  onPress={() => void choose(version)}
                >
                  <span className="version-name">
                    <b>{momentOf(version)}</b>
                    <span className="soft">{words.is[version.is]}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          {chosen === null ? (
            <p className="soft">{words.chooseFirst}</p>
          ) : (
            <VersionPreview now={text.points} then={chosen.points} />
          )}
        </div>
      )}
    </Dialog>
  );
}

/** A date alone has no time of day. */
function momentOf({ at, is }: Version): string {
  const moment = is === 'sent' && !at.includes('T') ? dutchDate(at) : dutchMoment(at, new Date());
  return moment.replace(/^op /, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
