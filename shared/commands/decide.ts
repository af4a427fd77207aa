// Acts of the session become decision records that know what they replace.
import {
  type Decision,
  type DecisionAct,
  type PointKey,
  type RecordHash,
  type Result,
  fail,
  succeed,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { sentence } from '../i18n/nl';
import {
  type DecisionIndex,
  type SharedState,
  addRecords,
  indexDecisions,
  jointSubject,
  pointSubject,
  subjectsOf,
} from '../merge';

interface Decided {
  readonly state: SharedState;
  readonly decisions: readonly RecordHash[];
}

/**
 * Records the acts one after the other, each naming the decisions in force on its subjects as parents.
 * An act that says what is in force already adds nothing, so that a decision list can be read twice.
 */
export function recordActs(
  state: SharedState,
  acts: readonly DecisionAct[],
  at: string,
  by?: string,
): Result<Decided> {
  return recordDatedActs(
    state,
    acts.map((act) => ({ act, at })),
    by,
  );
}

/** As {@link recordActs}, for acts that each have a time of their own. */
export function recordDatedActs(
  state: SharedState,
  acts: readonly { readonly act: DecisionAct; readonly at: string }[],
  by?: string,
): Result<Decided> {
  const log = new DecisionLog(state, by);
  for (const { act, at } of acts) {
    const record = decisionFor(log, act, at);
    if (!record.ok) return record;
    if (record.value !== null) log.add(record.value);
  }
  return log.finish();
}

/** Takes decisions back. Code `nothing-to-retract` when others have decided on all their subjects since. */
export function retractDecisions(
  state: SharedState,
  hashes: readonly RecordHash[],
  at: string,
  by?: string,
): Result<Decided> {
  const log = new DecisionLog(state, by);
  let isAnyTaken = false;
  for (const decision of [...hashes].reverse()) {
    const record = decisionFor(log, { act: 'retract', decision }, at);
    // Of a stroke of several acts, those that a colleague decided anew stay as they are.
    if (!record.ok || record.value === null) continue;
    log.add(record.value);
    isAnyTaken = true;
  }
  return isAnyTaken ? log.finish() : fail('nothing-to-retract', sentence('nothing-to-retract'));
}

/** Decisions being added, with an index that is made anew only when an act meets a subject of an earlier one. */
class DecisionLog {
  #state: SharedState;
  #index: DecisionIndex;
  #waiting: Decision[] = [];
  #touched = new Set<string>();
  #added: RecordHash[] = [];

  constructor(
    state: SharedState,
    readonly by?: string,
  ) {
    this.#state = state;
    this.#index = indexDecisions(state.decisions);
  }

  get dossier(): SharedState['dossier'] {
    return this.#state.dossier;
  }

  find(hash: RecordHash): Decision | undefined {
    this.#catchUp();
    return this.#state.decisions[hash];
  }

  tips(subject: string): readonly RecordHash[] {
    return this.#indexFor(subject).tips(subject);
  }

  inForce(subject: string): readonly [RecordHash, Decision][] {
    return this.#indexFor(subject).inForce(subject);
  }

  isActive(subject: string, hash: RecordHash): boolean {
    return this.#indexFor(subject).isActive(subject, hash);
  }

  add(decision: Decision): void {
    this.#waiting.push(decision);
    for (const subject of decision.subjects) this.#touched.add(subject);
  }

  finish(): Result<Decided> {
    this.#catchUp();
    return succeed({ state: this.#state, decisions: this.#added });
  }

  #indexFor(subject: string): DecisionIndex {
    if (this.#touched.has(subject)) this.#catchUp();
    return this.#index;
  }

  #catchUp(): void {
    if (this.#waiting.length === 0) return;
    const grown = addRecords(this.#state, this.#waiting);
    // Decisions made here carry this dossier's id, so adding them cannot fail.
    if (!grown.ok) return;
    this.#state = grown.value.state;
    this.#added.push(...grown.value.added);
    this.#index = indexDecisions(this.#state.decisions);
    this.#waiting = [];
    this.#touched.clear();
  }
}

/** The record for an act; null when it says what is in force on all its subjects already. */
function decisionFor(log: DecisionLog, act: DecisionAct, at: string): Result<Decision | null> {
  const subjects =
    act.act === 'retract' ? stillInForce(log, act.decision) : subjectsOf(act, earlierMembers(log, act));
  if (subjects.length === 0) return fail('nothing-to-retract', sentence('nothing-to-retract'));
  if (isInForce(log, subjects, act)) return succeed(null);
  const parents = [...new Set(subjects.flatMap((subject) => log.tips(subject)))].sort();
  const { dossier, by } = log;
  return succeed({ type: 'decision', dossier, subjects, parents, at, ...(by !== undefined && { by }), act });
}

function isInForce(log: DecisionLog, subjects: readonly string[], act: DecisionAct): boolean {
  const wanted = canonicalJson(act);
  return subjects.every((subject) => {
    const standing = log.inForce(subject);
    if (standing.length !== 1) return false;
    return standing.every(
      ([, decision]) =>
        canonicalJson(decision.act) === wanted ||
        (overlapsOn(subject, act) && overlapsOn(subject, decision.act)),
    );
  });
}

/** Both acts take a point that is meant to be in several joint points: neither takes it from the other. */
function overlapsOn(subject: string, act: DecisionAct): boolean {
  return (
    act.act === 'take' &&
    act.jointPoint.members.some((member) => member.overlaps === true && pointSubject(member) === subject)
  );
}

/** The subjects on which a decision is still what counts. A retraction counts as long as nobody took it back. */
function stillInForce(log: DecisionLog, hash: RecordHash): string[] {
  const decision = log.find(hash);
  if (decision === undefined) return [];
  return decision.subjects.filter((subject) =>
    decision.act.act === 'retract'
      ? log.isActive(subject, hash)
      : log.inForce(subject).some(([standing]) => standing === hash),
  );
}

/** Members that leave with this act. One that another joint point took since is not this one's to speak of. */
function earlierMembers(log: DecisionLog, act: DecisionAct): PointKey[] {
  if (act.act !== 'take' && act.act !== 'dissolve') return [];
  const id = act.act === 'take' ? act.jointPoint.id : act.jointPoint;
  return log.inForce(jointSubject(id)).flatMap(([hash, decision]) => {
    if (decision.act.act !== 'take') return [];
    return decision.act.jointPoint.members.filter((member) => {
      const standing = log.inForce(pointSubject(member));
      return standing.length === 0 || standing.some(([other]) => other === hash);
    });
  });
}
