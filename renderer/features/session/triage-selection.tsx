// What is chosen in the table and what can be done with all of it; stays in sight.
import type { DecisionAct } from '@shared/domain';
import { triageWords as words } from '@shared/i18n/nl-triage';
import type { TriageRow } from '@shared/views/triage';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { screenTitleId } from '../../ui/screen-head';
import { decide } from './decide-and-say';
import { asideable, isJoin, setAsideMany, takeMany, takeable } from './triage-acts';
import { TriageConfirm, TriageLeaveOut } from './triage-dialogs';
import { mark } from './triage-marks';
import { choose, chooseOnly } from './triage-state';
import type { SessionData } from './use-session-data';

interface TriageSelectionProps {
  readonly data: SessionData;
  readonly rows: readonly TriageRow[];
  readonly chosen: readonly TriageRow[];
  /** Of the chosen rows, how many the table does not show now. */
  readonly unseen: number;
}

type Asks = 'take' | 'hamer' | 'drop' | null;

export function TriageSelection({ data, rows, chosen, unseen }: TriageSelectionProps) {
  const [asks, setAsks] = useState<Asks>(null);
  const hamer = rows.filter((row) => row.isHamerstuk);
  const canTake = takeable(chosen, data);
  const canDrop = asideable(chosen, 'drop');
  const joined = canTake.filter(({ proposal }) => isJoin(proposal)).length;
  const ids = chosen.map(({ id }) => id);

  const record = (acts: readonly DecisionAct[], said: string, done: readonly TriageRow[]) => {
    setAsks(null);
    if (acts.length === 0 || !decide(acts, said, null)) return;
    choose(
      done.map(({ id }) => id),
      false,
    );
    // The buttons go with what was chosen: reading goes on from the top.
    document.getElementById(screenTitleId)?.focus();
  };
  const take = (which: readonly TriageRow[]) => {
    const taken = takeable(which, data);
    const together = taken.filter(({ proposal }) => isJoin(proposal)).length;
    record(takeMany(taken, data), words.done.take(taken.length - together, together), taken);
  };
  const park = () => {
    const parked = asideable(chosen, 'park');
    record(setAsideMany(parked, 'park', ''), words.done.park(parked.length), parked);
  };

  return (
    <>
      {hamer.length > 0 && (
        <div className="triage-hamerstukken">
          <p className="soft">{words.whatIsHamer}</p>
          <div className="buttons">
            <Button onPress={() => chooseOnly(hamer.map(({ id }) => id))}>
              {words.chooseHamer(hamer.length)}
            </Button>
            <Button icon="check" onPress={() => setAsks('hamer')}>
              {words.confirmHamer(hamer.length)}
            </Button>
          </div>
        </div>
      )}
      {chosen.length > 0 && (
        <section className="triage-chosen" aria-label={words.chosen(chosen.length)}>
          <p aria-live="polite">
            <b>{words.chosen(chosen.length)}</b>
            {unseen > 0 && words.chosenUnseen(unseen)}
          </p>
          <div className="buttons">
            <Button
              variant="main"
              isDisabledBecause={canTake.length === 0 ? words.nothingToTake : undefined}
              onPress={() => (joined > 0 || canTake.length < chosen.length ? setAsks('take') : take(chosen))}
            >
              {words.take(canTake.length - joined, joined)}
            </Button>
            <Button
              isDisabledBecause={asideable(chosen, 'park').length === 0 ? words.nothingAside : undefined}
              onPress={park}
            >
              {words.park}
            </Button>
            <Button
              isDisabledBecause={canDrop.length === 0 ? words.nothingAside : undefined}
              onPress={() => setAsks('drop')}
            >
              {words.drop}
            </Button>
            <Button variant="quiet" onPress={() => mark(ids, 'hamer')}>
              {words.asHamer}
            </Button>
            <Button variant="quiet" onPress={() => mark(ids, 'bespreken')}>
              {words.asDiscuss}
            </Button>
            <Button variant="quiet" onPress={() => chooseOnly([])}>
              {words.chooseNone}
            </Button>
          </div>
        </section>
      )}
      {(asks === 'take' || asks === 'hamer') && (
        <TriageConfirm
          rows={takeable(asks === 'hamer' ? hamer : chosen, data)}
          left={
            asks === 'hamer' ? hamer.length - takeable(hamer, data).length : chosen.length - canTake.length
          }
          isHamer={asks === 'hamer'}
          onConfirm={() => take(asks === 'hamer' ? hamer : chosen)}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'drop' && (
        <TriageLeaveOut
          rows={canDrop}
          left={chosen.length - canDrop.length}
          councilOf={data.councilOf}
          onLeaveOut={(reason) =>
            record(setAsideMany(canDrop, 'drop', reason), words.done.drop(canDrop.length), canDrop)
          }
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
