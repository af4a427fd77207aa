// One council's position, in its own words where it wants that.
import { type Position, stances } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { CouncilCard } from './use-session-data';

interface PositionDialogProps {
  readonly council: CouncilCard;
  readonly before: Position | undefined;
  readonly onSave: (position: Position) => void;
  readonly onClose: () => void;
}

export function PositionDialog({ council, before, onSave, onClose }: PositionDialogProps) {
  const [stance, setStance] = useState<Position['stance']>(before?.stance ?? 'steunt');
  const [text, setText] = useState(before?.text ?? '');
  const [from, setFrom] = useState(before?.onBehalf ?? '');
  const [wasRefused, setWasRefused] = useState(false);
  const isTextMissing = stance === 'minderheid' && text.trim() === '';
  const save = () => {
    if (isTextMissing) {
      setWasRefused(true);
      return;
    }
    onSave({
      stance,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(from.trim() === '' ? {} : { onBehalf: from.trim() }),
    });
  };
  return (
    <Dialog
      title={words.positionTitle(council.name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={save}>
            {words.positionSave}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <div className="position-choice">
        <Choice
          label={words.positionChoice}
          value={stance}
          onChange={setStance}
          options={stances.map((value) => ({
            value,
            label: words.stances[value],
            hint: words.stanceHints[value],
          }))}
        />
      </div>
      <TextArea
        label={words.positionText}
        hint={words.positionTextHint}
        value={text}
        onChange={(value) => setText(value.slice(0, 20_000))}
        rows={3}
        isWritten
        error={wasRefused && isTextMissing ? words.positionTextMissing : undefined}
      />
      <TextField
        label={words.positionFrom}
        hint={words.positionFromHint}
        value={from}
        onChange={(value) => setFrom(value.slice(0, 500))}
      />
    </Dialog>
  );
}
