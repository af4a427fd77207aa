// The councils of the invitation: added, renamed, put in order, and taken out only after asking.
import type { CouncilId } from '@shared/domain';
import { invitationFormWords as words } from '@shared/i18n/nl-invitation';
import { contributionHeads } from '@shared/merge';
import { memo, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useContributions } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import {
  type CouncilRow,
  type FormErrors,
  type InvitationForm,
  absentCouncils,
  nameOf,
} from './invitation-form';
import { moved, newRowKey, replaced, useRowFocus } from './row-list';

type Change = (edit: (form: InvitationForm) => InvitationForm) => void;

interface CouncilRowsProps {
  readonly form: InvitationForm;
  readonly errors: FormErrors;
  readonly change: Change;
}

export function CouncilRows({ form, errors, change }: CouncilRowsProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { list, focusNear } = useRowFocus();
  const rows = form.councils;
  const add = () => {
    const key = newRowKey('raad');
    setAdded(key);
    change((before) => ({
      ...before,
      councils: [...before.councils, { key, id: null, municipality: '', name: '' }],
    }));
  };
  const nobody = errors.get('councils');
  return (
    <>
      {nobody !== undefined && (
        <p className="field-error">
          <Icon name="care" />
          <span>{nobody}</span>
        </p>
      )}
      <ol className="rows" ref={list}>
        {rows.map((row, index) => (
          <CouncilFields
            key={row.key}
            row={row}
            place={index + 1}
            isLast={index === rows.length - 1}
            error={errors.get(`council:${row.key}`)}
            startsFocused={row.key === added}
            change={change}
            onRemoved={focusNear}
          />
        ))}
      </ol>
      <p>
        <Button icon="plus" onPress={add}>
          {words.addCouncil}
        </Button>
      </p>
      <AbsentCouncils form={form} change={change} />
    </>
  );
}

interface CouncilFieldsProps {
  readonly row: CouncilRow;
  /** From 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly error: string | undefined;
  readonly startsFocused: boolean;
  readonly change: Change;
  /** With the place where it stood. */
  readonly onRemoved: (place: number) => void;
}

/** Remembered: a long list must not be drawn anew at every key. */
const CouncilFields = memo(function CouncilFields(props: CouncilFieldsProps) {
  const { row, place, isLast, error, startsFocused, change, onRemoved } = props;
  const [isAsking, setIsAsking] = useState(false);
  const name = nameOf(row) || words.nameless;
  const edit = (part: Partial<CouncilRow>) =>
    change((before) => ({ ...before, councils: replaced(before.councils, row.key, part) }));
  const move = (step: -1 | 1) =>
    change((before) => ({ ...before, councils: moved(before.councils, row.key, step) }));
  const remove = () => {
    change((before) => ({ ...before, councils: before.councils.filter(({ key }) => key !== row.key) }));
    onRemoved(place);
  };
  return (
    <li className="row council-row">
      <TextField
        label={words.municipality(place)}
        value={row.municipality}
        onChange={(municipality) => edit({ municipality })}
        error={error}
        startsFocused={startsFocused}
      />
      <TextField
        label={words.councilName(place)}
        value={row.name}
        onChange={(typed) => edit({ name: typed })}
      />
      <div className="buttons row-acts">
        <Button
          variant="quiet"
          icon="up"
          aria-label={words.moveUp(name)}
          isDisabledBecause={place === 1 ? words.isFirst : undefined}
          onPress={() => move(-1)}
        >
          {words.up}
        </Button>
        <Button
          variant="quiet"
          icon="down"
          aria-label={words.moveDown(name)}
          isDisabledBecause={isLast ? words.isLast : undefined}
          onPress={() => move(1)}
        >
          {words.down}
        </Button>
        <Button
          variant="quiet"
          icon="cross"
          aria-label={words.removeOf(name)}
          onPress={row.id === null ? remove : () => setIsAsking(true)}
        >
          {words.remove}
        </Button>
      </div>
      {isAsking && (
        <RemovalQuestion id={row.id} name={name} onRemove={remove} onKeep={() => setIsAsking(false)} />
      )}
    </li>
  );
});

interface RemovalQuestionProps {
  readonly id: CouncilId | null;
  readonly name: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

function RemovalQuestion({ id, name, onRemove, onKeep }: RemovalQuestionProps) {
  const points = usePointsOf(id);
  return (
    <div className="row-question">
      <Notice
        isAnnounced
        title={words.removeAsk(name)}
        actions={
          <>
            <Button onPress={onRemove}>{words.removeYes}</Button>
            <Button onPress={onKeep}>{words.keep}</Button>
          </>
        }
      >
        {words.removeKept(name, points)}
      </Notice>
    </div>
  );
}

/** Councils that are not in the list, while something of them is in the dossier. */
function AbsentCouncils({ form, change }: Pick<CouncilRowsProps, 'form' | 'change'>) {
  const shared = useDossier(({ dossier }) => dossier?.shared);
  const waiting = useContributions()?.waiting ?? [];
  if (shared === undefined) return null;
  const absent = absentCouncils(
    form,
    shared,
    waiting.map(([, { council }]) => council),
  );
  if (absent.length === 0) return null;
  return (
    <ul className="rows">
      {absent.map((council) => (
        <AbsentCouncil
          key={council.id}
          council={council}
          onPutBack={() =>
            change((before) => ({
              ...before,
              councils: [...before.councils, { ...council, key: council.id }],
            }))
          }
        />
      ))}
    </ul>
  );
}

interface AbsentCouncilProps {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly onPutBack: () => void;
}

function AbsentCouncil({ council: { id, name }, onPutBack }: AbsentCouncilProps) {
  const points = usePointsOf(id);
  return (
    <li className="row absent-row">
      <span>{words.waiting(name, points)}</span>
      <Button icon="undo" onPress={onPutBack}>
        {words.putBack(name)}
      </Button>
    </li>
  );
}

/** How many points of a council are in the dossier now, invited or not. */
function usePointsOf(id: CouncilId | null): number {
  const dossier = useDossier((store) => store.dossier);
  if (dossier === null || id === null) return 0;
  const heads =
    contributionHeads(dossier.shared.contributions, new Set(dossier.local.setAside)).get(id) ?? [];
  return new Set(heads.flatMap(([, { points }]) => points.map((point) => point.id))).size;
}
