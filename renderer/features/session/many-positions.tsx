// Noting what several councils think in one stroke: all, all but some, or only some. And who is not there.
import type { CouncilId, Position } from '@shared/domain';
import { positionWords as words } from '@shared/i18n/nl-positions';
import { sessionWords } from '@shared/i18n/nl-session';
import type { AgreementPoint } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { Menu } from '../../ui/menu';
import { showMessage } from '../../ui/message';
import { writeAbsent } from './absent-councils';
import { decide, run } from './decide-and-say';
import { noteAct } from './position-of';
import type { CouncilCard, SessionData } from './use-session-data';

type Many = 'all' | 'except' | 'only' | 'absence';

interface ManyPositionsProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
  readonly point: AgreementPoint;
  readonly absent: ReadonlySet<CouncilId>;
}

export function ManyPositions({ proposal, data, point, absent }: ManyPositionsProps) {
  const [asks, setAsks] = useState<Exclude<Many, 'all'> | null>(null);
  const answered = new Set(
    point.councils.flatMap(({ council, state }) => (state === 'answered' ? [council] : [])),
  );
  // What a council said itself outranks what is noted for it: there is nothing to note.
  const askable = data.councils.filter(({ id }) => !answered.has(id));
  const present = askable.filter(({ id }) => !absent.has(id));
  const note = (councils: readonly CouncilCard[], others: readonly CouncilCard[] = [], stance?: Other) => {
    setAsks(null);
    const also =
      stance === undefined || stance === 'open' ? [] : others.map(({ id }) => noteAct(point, id, { stance }));
    const acts = [...councils.map(({ id }) => noteAct(point, id, { stance: 'steunt' })), ...also];
    if (acts.length > 0) decide(acts, words.done.many(councils.map(({ name }) => name)), proposal.id);
  };
  const choose = (many: Many) => {
    if (many !== 'all') setAsks(many);
    else if (present.length === 0) showMessage(words.nobodyToNote);
    else note(present);
  };
  const isEverybody = present.length === data.councils.length;
  return (
    <>
      <Menu
        label={words.many}
        variant="quiet"
        entries={[
          { id: 'all', label: (isEverybody ? words.all : words.allPresent)(present.length) },
          { id: 'except', label: words.except },
          { id: 'only', label: words.only },
          { id: 'absence', label: words.absence },
        ]}
        onChoose={choose}
      />
      {(asks === 'except' || asks === 'only') && (
        <ManyDialog
          isExcept={asks === 'except'}
          councils={asks === 'except' ? present : askable}
          onNote={note}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'absence' && (
        <AbsenceDialog councils={data.councils} absent={absent} onClose={() => setAsks(null)} />
      )}
    </>
  );
}

type Other = Extract<Position['stance'], 'neutraal' | 'tegen'> | 'open';
const others: readonly Other[] = ['open', 'neutraal', 'tegen'];

interface ManyDialogProps {
  readonly isExcept: boolean;
  readonly councils: readonly CouncilCard[];
  readonly onNote: (support: readonly CouncilCard[], others: readonly CouncilCard[], what: Other) => void;
  readonly onClose: () => void;
}

function ManyDialog({ isExcept, councils, onNote, onClose }: ManyDialogProps) {
  const [chosen, setChosen] = useState<readonly CouncilId[]>([]);
  const [what, setWhat] = useState<Other>('open');
  const inside = councils.filter(({ id }) => chosen.includes(id));
  const outside = councils.filter(({ id }) => !chosen.includes(id));
  const support = isExcept ? outside : inside;
  const reason =
    chosen.length === 0 ? words.chooseFirst : support.length === 0 ? words.nobodyLeft : undefined;
  return (
    <Dialog
      title={isExcept ? words.exceptTitle : words.onlyTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="main"
            isDisabledBecause={reason}
            onPress={() => onNote(support, isExcept ? inside : [], what)}
          >
            {isExcept && reason === undefined
              ? words.exceptDo(support.length, councils.length)
              : words.onlyDo}
          </Button>
          <Button onPress={onClose}>{sessionWords.back}</Button>
        </>
      }
    >
      <CheckList
        label={words.councils}
        values={chosen}
        onChange={setChosen}
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {isExcept ? (
        <Choice
          label={words.exceptWhat}
          value={what}
          onChange={setWhat}
          options={others.map((value) => ({ value, label: words.exceptStances[value] }))}
        />
      ) : (
        <p className="soft">{words.stays}</p>
      )}
    </Dialog>
  );
}

interface AbsenceDialogProps {
  readonly councils: readonly CouncilCard[];
  readonly absent: ReadonlySet<CouncilId>;
  readonly onClose: () => void;
}

function AbsenceDialog({ councils, absent, onClose }: AbsenceDialogProps) {
  const [chosen, setChosen] = useState<readonly CouncilId[]>([...absent]);
  const save = () => {
    onClose();
    run(writeAbsent(chosen));
    showMessage(words.done.absence);
  };
  return (
    <Dialog
      title={words.absenceTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={save}>
            {words.absenceDo}
          </Button>
          <Button onPress={onClose}>{sessionWords.back}</Button>
        </>
      }
    >
      <p className="soft">{words.absenceHow}</p>
      <CheckList
        label={words.councils}
        values={chosen}
        onChange={setChosen}
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Dialog>
  );
}
