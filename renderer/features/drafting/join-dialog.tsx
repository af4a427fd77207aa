// Which other point comes into this one.
import type { WorkingPoint } from '@shared/commands';
import type { PointId } from '@shared/domain';
import { groupByChapter, nameOfPoint } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { Written } from '../../ui/written';
import { joinWith } from './point-acts';
import { type OwnText, useChapters } from './use-own-text';

interface JoinDialogProps {
  readonly own: OwnText;
  readonly entry: WorkingPoint;
  readonly onClose: () => void;
}

export function JoinDialog({ own: { council, text }, entry, onClose }: JoinDialogProps) {
  const chapters = useChapters();
  const [chosen, setChosen] = useState<PointId | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const options = groupByChapter(text.points, chapters)
    .flatMap(({ points }) => points)
    .filter((other) => other.entry.point.id !== entry.point.id)
    .map(({ number, entry: { point } }) => ({ id: point.id, label: `${number}. ${nameOfPoint(point)}` }));
  const other = text.points.find(({ point }) => point.id === chosen);
  const join = () => {
    if (chosen === null) {
      setIsMissing(true);
      return;
    }
    joinWith(council, entry.point.id, chosen);
    onClose();
  };
  return (
    <Dialog
      title={words.joinTitle(nameOfPoint(entry.point))}
      onClose={onClose}
      onSubmit={join}
      actions={
        <>
          {options.length > 0 && (
            <Button variant="main" icon="join" type="submit">
              {words.joinIt}
            </Button>
          )}
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {options.length === 0 ? (
        <p>{words.joinNone}</p>
      ) : (
        <ComboBox
          label={words.joinWhich}
          hint={words.joinHint}
          startsFocused
          options={options}
          value={options.find(({ id }) => id === chosen)?.label ?? ''}
          onChoose={setChosen}
        />
      )}
      {other !== undefined && <Written markdown={other.point.body} />}
      {isMissing && chosen === null && (
        <p className="field-error" role="alert">
          <Icon name="care" />
          <span>{words.joinChoose}</span>
        </p>
      )}
    </Dialog>
  );
}
