// What the worker that checks the letter holds: the dossier's records, that came one after the other, and the checks.
import type { DossierId } from '@shared/domain';
import { type Finding, checkLetter } from '@shared/letter/checks';
import type { LetterModel } from '@shared/letter/letter-model';
import { type SharedState, emptyState } from '@shared/merge';

export type SetName = Exclude<keyof SharedState, 'dossier'>;

/** Records are never changed, so each is sent once; `begin` forgets all that were. */
export type CheckRequest =
  | { readonly is: 'begin'; readonly dossier: DossierId }
  | { readonly is: 'record'; readonly set: SetName; readonly hash: string; readonly record: unknown }
  | { readonly is: 'check'; readonly letter: LetterModel };

export class LetterCheck {
  #state: SharedState | null = null;
  readonly #added = new Map<SetName, Record<string, unknown>>();

  /** Null for what needs no answer. */
  take(request: CheckRequest): readonly Finding[] | null {
    switch (request.is) {
      case 'begin':
        this.#state = emptyState(request.dossier);
        this.#added.clear();
        return null;
      case 'record': {
        const added = this.#added.get(request.set) ?? {};
        added[request.hash] = request.record;
        this.#added.set(request.set, added);
        return null;
      }
      case 'check':
        return this.#check(request.letter);
    }
  }

  #check(letter: LetterModel): readonly Finding[] {
    if (this.#state === null) return [];
    for (const [set, records] of this.#added)
      this.#state = { ...this.#state, [set]: { ...this.#state[set], ...records } };
    this.#added.clear();
    return checkLetter(this.#state, letter);
  }
}
