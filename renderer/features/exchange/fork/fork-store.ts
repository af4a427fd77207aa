// What was chosen so far, kept while somebody looks elsewhere. Nothing is typed here, so a restart may forget it.
import type { PointId } from '@shared/domain';
import type { CouncilFork, ForkChoices, PointChoice } from '@shared/views';
import { create } from 'zustand';

interface ForkStore {
  /** By the versions that were chosen between: another version makes it another question. */
  readonly choices: Readonly<Record<string, ForkChoices>>;
}

const useForks = create<ForkStore>()(() => ({ choices: {} }));
const nothing: ForkChoices = new Map();

function keyOf({ versions }: CouncilFork): string {
  return versions.map(([hash]) => hash).join(' ');
}

export function useForkChoices(fork: CouncilFork): ForkChoices {
  return useForks((store) => store.choices[keyOf(fork)]) ?? nothing;
}

export function choosePoint(fork: CouncilFork, point: PointId, choice: PointChoice): void {
  const key = keyOf(fork);
  useForks.setState(({ choices }) => ({
    choices: { ...choices, [key]: new Map([...(choices[key] ?? nothing), [point, choice]]) },
  }));
}
