// Acts of the session become decision records that know what they replace.
import {
  type AppError,
  type Decision,
  type DecisionAct,
  type PointKey,
  type RecordHash,
  type Result,
  fail,
  succeed,
} from '../domain';
import { sentence } from '../i18n/nl';
import { type DecisionIndex, type SharedState, addRecords, indexDecisions, jointSubject, subjectsOf } from '../merge';

interface Decided {
  readonly state: SharedState;
  readonly decisions: readonly RecordHash[];
}

/**
 * Records the acts one after the other, each naming the decisions in force on its subjects as parents.
 * An act that says exactly what is in force already adds nothing.
 */
export function recordActs(state: SharedState, acts: readonly DecisionAct[], at: string): Result<Decided> {
  const index = acts.length > 1 ? new GrowingIndex(state) : undefined;
  let current = state;
  const decisions: RecordHash[] = [];
  for (const act of acts) {
    const reader = index?.read() ?? indexDecisions(current.decisions);
    const record = decisionFor(current, reader, act, at);
    if (!record.ok) return record;
    const grown = addRecords(current, [record.value]);
    if (!grown.ok) return grown;
    decisions.push(...grown.value.added);
    current = grown.value.state;
    index?.add(current, record.value);
  }
  return succeed({ state: current, decisions });
}

/** Takes decisions back. Code `nothing-to-retract` when others have decided on all their subjects since. */
export function retractDecisions(state: SharedState, hashes: readonly RecordHash[], at: string): Result<Decided> {
  return recordActs(
    state,
    [...hashes].reverse().map((decision) => ({ act: 'retract', decision })),
    at,
  );
}

/** Keeps one index over a run of acts that touch different subjects; rebuilt only when an act meets an earlier one. */
class GrowingIndex {
  #index: DecisionIndex;
  #touched = new Set<string>();
  #state: SharedState;

  constructor(state: SharedState) {
    this.#state = state;
    this.#index = indexDecisions(state.decisions);
  }

  read(): DecisionIndex {
    return {
      ...this.#index,
      tips: (subject) => this.#fresh(subject).tips(subject),
      inForce: (subject) => this.#fresh(subject).inForce(subject),
    };
  }

  add(state: SharedState, decision: Decision): void {
    this.#state = state;
    for (const subject of decision.subjects) this.#touched.add(subject);
  }

  #fresh(subject: string): DecisionIndex {
    if (this.#touched.has(subject)) {
      this.#index = indexDecisions(this.#state.decisions);
      this.#touched.clear();
    }
    return this.#index;
  }
}

function decisionFor(
  state: SharedState,
  index: DecisionIndex,
  act: DecisionAct,
  at: string,
): Result<Decision, AppError> {
  const subjects = act.act === 'retract' ? stillInForce(state, index, act.decision) : subjectsOf(act, earlierMembers(index, act));
  if (subjects.length === 0) return fail('nothing-to-retract', sentence('nothing-to-retract'));
  const parents = [...new Set(subjects.flatMap((subject) => index.tips(subject)))].sort();
  return succeed({ type: 'decision', dossier: state.dossier, subjects, parents, at, act });
}

/** The subjects on which a decision is still what counts. A retraction counts as long as it is the last word. */
function stillInForce(state: SharedState, index: DecisionIndex, hash: RecordHash): string[] {
  const decision = state.decisions[hash];
  if (decision === undefined) return [];
  return decision.subjects.filter((subject) =>
    decision.act.act === 'retract'
      ? index.tips(subject).includes(hash)
      : index.inForce(subject).some(([inForce]) => inForce === hash),
  );
}

function earlierMembers(index: DecisionIndex, act: DecisionAct): PointKey[] {
  if (act.act !== 'take' && act.act !== 'dissolve') return [];
  const id = act.act === 'take' ? act.jointPoint.id : act.jointPoint;
  return index
    .inForce(jointSubject(id))
    .flatMap(([, decision]) => (decision.act.act === 'take' ? decision.act.jointPoint.members : []));
}

