// The clock on the bar of the session: minutes and words, no ticking. It can be put away.
import { clockWords as words } from '@shared/i18n/nl-projector';
import { dutchTime } from '@shared/i18n/dutch-moment';
import { endTime } from '@shared/views/session-clock';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { TextField } from '../../ui/text-field';
import { type SetClock, type ShownClock, setClock } from './session-clock-state';

export function SessionClockLine({ clock: { set, clock, line } }: { readonly clock: ShownClock }) {
  const [isAsking, setIsAsking] = useState(false);
  const isWarning = clock !== null && clock.left > 0 && (clock.minutesLate > 0 || clock.minutesLeft === 0);
  return (
    <div className="session-clock">
      {set !== null && !set.isHidden && (
        <p className={isWarning ? 'session-clock-line is-late' : 'session-clock-line'}>
          {isWarning && <Icon name="care" />}
          <span>{line}</span>
        </p>
      )}
      {set?.isHidden === true ? (
        <Button variant="quiet" onPress={() => setClock({ ...set, isHidden: false })}>
          {words.show}
        </Button>
      ) : (
        <Button variant="quiet" onPress={() => setIsAsking(true)}>
          {set === null ? words.ask : words.change}
        </Button>
      )}
      {set?.isHidden === false && (
        <Button variant="quiet" onPress={() => setClock({ ...set, isHidden: true })}>
          {words.hide}
        </Button>
      )}
      {isAsking && <ClockDialog set={set} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function ClockDialog({ set, onClose }: { readonly set: SetClock | null; readonly onClose: () => void }) {
  const [text, setText] = useState(set === null ? '' : dutchTime(set.endsAt));
  const [shows, setShows] = useState<readonly 'projector'[]>(
    set?.isOnProjector === true ? ['projector'] : [],
  );
  const [error, setError] = useState<string>();
  const save = () => {
    const now = new Date();
    const end = endTime(text, now);
    if (!(end instanceof Date)) {
      setError(words[end]);
      return;
    }
    const startedAt = set?.startedAt ?? now.toISOString();
    setClock({ startedAt, endsAt: end.toISOString(), isHidden: false, isOnProjector: shows.length > 0 });
    onClose();
  };
  const remove = () => {
    setClock(null);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.set}
          </Button>
          {set !== null && <Button onPress={remove}>{words.remove}</Button>}
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <TextField
        label={words.field}
        hint={words.hint}
        value={text}
        error={error}
        startsFocused
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <CheckList
        label={words.where}
        options={[{ value: 'projector', label: words.onProjector }]}
        values={shows}
        onChange={setShows}
      />
    </Dialog>
  );
}
