// One council's position, in its own words where it wants that.
import { type Position, stances } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { positionWords as more } from '@shared/i18n/nl-positions';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { useState } from 'react';
import { now } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { readOnBehalf, ways, writeOnBehalf } from './on-behalf';
import type { CouncilCard } from './use-session-data';

interface PositionDialogProps {
  readonly council: CouncilCard;
  readonly before: Position | undefined;
  /** What the council itself said of this text: it outranks what is noted. */
  readonly own?: { readonly stance: Position['stance']; readonly date: string } | undefined;
  readonly onSave: (position: Position) => void;
  readonly onClose: () => void;
}

export function PositionDialog({ council, before, own, onSave, onClose }: PositionDialogProps) {
  const [stance, setStance] = useState<Position['stance']>(before?.stance ?? 'steunt');
  const [text, setText] = useState(before?.text ?? '');
  const [from, setFrom] = useState(() => readOnBehalf(before?.onBehalf, dutchDate(now())));
  const [wasRefused, setWasRefused] = useState(false);
  const isTextMissing = stance === 'minderheid' && text.trim() === '';
  const isWhoMissing = from.way !== 'meeting' && from.who.trim() === '';
  const save = () => {
    if (isTextMissing || isWhoMissing) {
      setWasRefused(true);
      return;
    }
    const onBehalf = writeOnBehalf(from);
    onSave({
      stance,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(onBehalf !== undefined && { onBehalf }),
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
      {own !== undefined && (
        <Notice title={more.ownSays(words.stances[own.stance], dutchDate(own.date))}>{more.outranks}</Notice>
      )}
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
      <Choice
        label={more.how}
        value={from.way}
        onChange={(way) => setFrom({ ...from, way })}
        options={ways.map((value) => ({ value, label: more.ways[value] }))}
      />
      {from.way !== 'meeting' && (
        <div className="position-from">
          <TextField
            label={more.who}
            value={from.who}
            onChange={(who) => setFrom({ ...from, who: who.slice(0, 300) })}
            error={wasRefused && isWhoMissing ? more.whoMissing : undefined}
          />
          <TextField
            label={more.when}
            value={from.when}
            onChange={(when) => setFrom({ ...from, when: when.slice(0, 100) })}
          />
        </div>
      )}
    </Dialog>
  );
}
