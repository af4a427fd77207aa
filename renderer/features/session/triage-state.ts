// What a person chose in the table: rows, order and filters. Kept while other steps are open.
import type { CouncilId, PointKind } from '@shared/domain';
import type { TriageSort } from '@shared/views/triage';
import { create } from 'zustand';

interface TriageState {
  readonly dossier: string;
  /** Ids of proposals. */
  readonly chosen: ReadonlySet<string>;
  readonly sort: TriageSort;
  readonly council: CouncilId | null;
  readonly kind: PointKind | null;
}

const start: Omit<TriageState, 'dossier'> = {
  chosen: new Set(),
  sort: 'chapter',
  council: null,
  kind: null,
};

export const useTriage = create<TriageState>()(() => ({ dossier: '', ...start }));

export function changeTriage(change: Partial<Omit<TriageState, 'dossier'>>): void {
  useTriage.setState(change);
}

/** Another dossier starts with nothing chosen. */
export function startTriage(dossier: string): void {
  if (useTriage.getState().dossier !== dossier) useTriage.setState({ dossier, ...start });
}

export function choose(ids: readonly string[], isChosen: boolean): void {
  const chosen = new Set(useTriage.getState().chosen);
  for (const id of ids) {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
  }
  changeTriage({ chosen });
}

export function chooseOnly(ids: readonly string[]): void {
  changeTriage({ chosen: new Set(ids) });
}
