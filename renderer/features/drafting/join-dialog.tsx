// Which other point comes into this one.
import { textOf } from '@shared/commands';
import type { CouncilId, PointId } from '@shared/domain';
import { groupByChapter, nameOfPoint } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { Written } from '../../ui/written';
import { joinWith } from './point-acts';
import { useChapters } from './use-own-text';

interface JoinDialogProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly onClose: () => void;
}

export function JoinDialog({ council, id, onClose }: JoinDialogProps) {
  const entries = useDossier((store) => textOf(store.dossier?.local.working, council).points);
  const chapters = useChapters();
  const [chosen, setChosen] = useState<PointId | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const options = groupByChapter(entries, chapters)
    .flatMap(({ points }) => points)
    .filter((other) => other.entry.point.id !== id)
    .map(({ number, entry: { point } }) => ({ id: point.id, label: `${number}. ${nameOfPoint(point)}` }));
  const own = entries.find(({ point }) => point.id === id);
  const other = entries.find(({ point }) => point.id === chosen);
  const join = () => {
    if (chosen === null) {
      setIsMissing(true);
      return;
    }
    joinWith(council, id, chosen);
    onClose();
  };
  return (
    <Dialog
      title={words.joinTitle(own === undefined ? '' : nameOfPoint(own.point))}
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
          value={options.find((option) => option.id === chosen)?.label ?? ''}
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
