// apply(dossier, command): the one place where a dossier changes.
import { type RecordHash, type Result, fail, succeed } from '../domain';
import { sentence } from '../i18n/nl';
import { addRecords } from '../merge';
import type { Command } from './command';
import { recordActs, retractDecisions } from './decide';
import type { Dossier, LocalState } from './dossier';

const undoDepth = 300;

interface Step {
  readonly dossier: Dossier;
  /** The command that takes this one back; null when there is nothing to take back. */
  readonly inverse: Command | null;
}

/**
 * The dossier after a command. Pure: the same dossier and command give the same result on every computer.
 * Codes: `nothing-to-undo`, `nothing-to-redo`, `nothing-to-retract`, `other-dossier`.
 */
export function apply(dossier: Dossier, command: Command): Result<Dossier> {
  if (command.type === 'undo') return takeBack(dossier, 'undo', 'redo', command.at);
  if (command.type === 'redo') return takeBack(dossier, 'redo', 'undo', command.at);
  const step = perform(dossier, command);
  if (!step.ok) return step;
  const { dossier: next, inverse } = step.value;
  if (inverse === null) return succeed(next);
  const undo = isSameDraft(dossier.local.undo.at(-1), inverse)
    ? dossier.local.undo
    : [...dossier.local.undo, inverse];
  return succeed({ ...next, local: { ...next.local, undo: undo.slice(-undoDepth), redo: [] } });
}

/** Applies commands in order and stops at the first that fails. */
export function applyAll(dossier: Dossier, commands: readonly Command[]): Result<Dossier> {
  let current = dossier;
  for (const command of commands) {
    const next = apply(current, command);
    if (!next.ok) return next;
    current = next.value;
  }
  return succeed(current);
}

/** Takes the last entry of one stack back and keeps the way back on the other. */
function takeBack(dossier: Dossier, from: 'undo' | 'redo', to: 'undo' | 'redo', at: string): Result<Dossier> {
  const command = dossier.local[from].at(-1);
  if (command === undefined) return fail(`nothing-to-${from}`, sentence(`nothing-to-${from}`));
  const shortened: Dossier = {
    ...dossier,
    local: { ...dossier.local, [from]: dossier.local[from].slice(0, -1) },
  };
  const step = perform(shortened, 'at' in command ? { ...command, at } : command);
  if (!step.ok) return succeed(shortened);
  const { dossier: next, inverse } = step.value;
  if (inverse === null) return succeed(next);
  return succeed({ ...next, local: { ...next.local, [to]: [...next.local[to], inverse] } });
}

function perform(dossier: Dossier, command: Command): Result<Step> {
  const { shared, local } = dossier;
  switch (command.type) {
    case 'import': {
      const grown = addRecords(shared, command.records);
      if (!grown.ok) return grown;
      const { state, added } = grown.value;
      if (added.length === 0) return succeed({ dossier, inverse: null });
      const entry = {
        at: command.at,
        fileName: command.fileName,
        fileHash: command.fileHash,
        records: added,
      };
      return succeed({
        dossier: { shared: state, local: { ...local, imports: [...local.imports, entry] } },
        inverse: { type: 'set-aside', records: added },
      });
    }
    case 'set-aside':
      return changeLocal(
        dossier,
        { setAside: [...new Set([...local.setAside, ...command.records])] },
        {
          type: 'restore',
          records: command.records,
        },
      );
    case 'restore': {
      const restored = new Set<RecordHash>(command.records);
      return changeLocal(
        dossier,
        { setAside: local.setAside.filter((hash) => !restored.has(hash)) },
        {
          type: 'set-aside',
          records: command.records,
        },
      );
    }
    case 'decide':
    case 'retract': {
      const decided =
        command.type === 'decide'
          ? recordActs(shared, command.acts, command.at)
          : retractDecisions(shared, command.decisions, command.at);
      if (!decided.ok) return decided;
      const { state, decisions } = decided.value;
      return succeed({
        dossier: { shared: state, local },
        inverse:
          decisions.length === 0 ? null : { type: 'retract', at: command.at, decisions: [...decisions] },
      });
    }
    case 'write-draft': {
      const { [command.about]: before = null, ...others } = local.drafts;
      const drafts = command.draft === null ? others : { ...others, [command.about]: command.draft };
      return changeLocal(dossier, { drafts }, { type: 'write-draft', about: command.about, draft: before });
    }
    case 'choose-role':
      return changeLocal(
        dossier,
        { role: command.role, council: command.council },
        {
          type: 'choose-role',
          role: local.role,
          council: local.council,
        },
      );
    case 'undo':
    case 'redo':
      return succeed({ dossier, inverse: null });
  }
}

function changeLocal(dossier: Dossier, change: Partial<LocalState>, inverse: Command): Result<Step> {
  return succeed({ dossier: { ...dossier, local: { ...dossier.local, ...change } }, inverse });
}

/** Keys typed one after the other in one text are one thing to undo. */
function isSameDraft(last: Command | undefined, inverse: Command): boolean {
  return last?.type === 'write-draft' && inverse.type === 'write-draft' && last.about === inverse.about;
}
