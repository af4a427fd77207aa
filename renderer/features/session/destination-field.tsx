// Another point to send something to: typed or chosen from a list.
import type { Proposal } from '@shared/views/proposals';
import { useMemo } from 'react';
import { ComboBox } from '../../ui/combo-box';
import type { SessionData } from './use-session-data';

/** The id of a proposal, or alone. */
export type Destination = string;
export const alone: Destination = 'alone';

interface DestinationFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly aloneLabel: string;
  readonly data: SessionData;
  /** Not offered: where it is now. */
  readonly from: Proposal;
  /** Only points that are in the letter already. */
  readonly isJointOnly?: boolean;
  readonly chosen: Destination | null;
  readonly onChoose: (destination: Destination) => void;
}

export function DestinationField(props: DestinationFieldProps) {
  const { label, hint, aloneLabel, data, from, isJointOnly = false, chosen, onChoose } = props;
  const options = useMemo(() => {
    const others = data.proposals.filter(
      ({ id, state }) => id !== from.id && (state === 'joint' || (!isJointOnly && state === 'open')),
    );
    return [{ id: alone, label: aloneLabel }, ...named(others)];
  }, [data.proposals, from.id, isJointOnly, aloneLabel]);
  return (
    <ComboBox
      label={label}
      hint={hint}
      options={options}
      value={options.find(({ id }) => id === chosen)?.label ?? ''}
      onChoose={onChoose}
    />
  );
}

/** Titles that are alike get a number, so that each can be told from the others. */
function named(proposals: readonly Proposal[]): { id: string; label: string }[] {
  const used = new Map<string, number>();
  return proposals.map(({ id, title }) => {
    const count = (used.get(title) ?? 0) + 1;
    used.set(title, count);
    return { id, label: count === 1 ? title : `${title} (${count})` };
  });
}
