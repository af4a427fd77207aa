// apply(dossier, command): the one place where a dossier changes.
import { type DecisionAct, type RecordHash, type Result, type SharedRecord, fail, succeed } from '../domain';
import { sentence } from '../i18n/nl';
import { hashRecord } from '../exchange/record-hash';
import { addRecords, withoutRecords } from '../merge';
import {
  answerDraftsOf,
  continuesAnswer,
  editAnswers,
  inverseAnswerEdit,
  withoutSent,
} from './answer-drafts';
import type { Command } from './command';
import { recordActs, retractDecisions } from './decide';
import type { Dossier, LocalState } from './dossier';
import { type AddLetterPicture, actsOfLetterPicture } from './letter-picture-command';
import { type AddReply, actsOfReply } from './reply-commands';
import { type AddSentLetter, actsOfSentLetter } from './sent-letter-command';
import { type AddTemplate, actsOfTemplate } from './template-command';
import { continuesTyping, editText, inverseEdit, textOf } from './working-text';

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
  const settled = command.type === 'decide' ? command.settles : undefined;
  const { inverse } = step.value;
  const next = settled === undefined ? step.value.dossier : withoutDraft(step.value.dossier, settled);
  if (inverse === null) return succeed(next);
  const undo = isSameDraft(next.local.undo.at(-1), command, inverse)
    ? next.local.undo
    : [...next.local.undo, inverse];
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
      const grown = bringIn(dossier, command.records);
      if (!grown.ok) return grown;
      const { at, fileName, fileHash, via } = command;
      const { added, dossier: next } = grown.value;
      const inverse = via === undefined ? grown.value.inverse : null;
      if (added.length === 0) return succeed({ dossier: next, inverse });
      const entry = { at, fileName, fileHash, records: added, ...(via && { via }) };
      const imports = [...local.imports, entry];
      return succeed({ inverse, dossier: { ...next, local: { ...next.local, imports } } });
    }
    case 'invite':
      return bringIn(dossier, [command.invitation, ...command.documents]);
    case 'set-aside': {
      const before = new Set(local.setAside);
      const records = [...new Set(command.records)].filter((hash) => !before.has(hash));
      if (records.length === 0) return succeed({ dossier, inverse: null });
      return changeLocal(
        dossier,
        { setAside: [...local.setAside, ...records] },
        { type: 'restore', records },
      );
    }
    case 'restore': {
      const asked = new Set<RecordHash>(command.records);
      const records = local.setAside.filter((hash) => asked.has(hash));
      if (records.length === 0) return succeed({ dossier, inverse: null });
      const setAside = local.setAside.filter((hash) => !asked.has(hash));
      return changeLocal(dossier, { setAside }, { type: 'set-aside', records });
    }
    case 'decide':
    case 'retract': {
      const counting = withoutRecords(shared, new Set(local.setAside));
      const decided =
        command.type === 'decide'
          ? recordActs(counting, command.acts, command.at, command.by)
          : retractDecisions(counting, command.decisions, command.at, command.by);
      if (!decided.ok) return decided;
      const { state, decisions } = decided.value;
      const all = { ...shared, decisions: { ...shared.decisions, ...state.decisions } };
      return succeed({
        dossier: { shared: all, local },
        inverse:
          decisions.length === 0 ? null : { type: 'retract', at: command.at, decisions: [...decisions] },
      });
    }
    case 'add-reply':
      return addDocument(dossier, command, actsOfReply(command));
    case 'add-sent-letter':
      return addDocument(dossier, command, actsOfSentLetter(command));
    case 'add-template':
      return addDocument(dossier, command, actsOfTemplate(command));
    case 'add-letter-picture':
      return addDocument(dossier, command, actsOfLetterPicture(command));
    case 'write-draft': {
      const before = Object.hasOwn(local.drafts, command.about)
        ? (local.drafts[command.about] ?? null)
        : null;
      const others = withoutKey(local.drafts, command.about);
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
    case 'edit-points': {
      const text = textOf(local.working, command.council);
      return changeLocal(
        dossier,
        { working: { ...local.working, [command.council]: editText(text, command) } },
        inverseEdit(text, command),
      );
    }
    case 'send': {
      const { contribution } = command;
      const grown = addRecords(shared, [contribution]);
      if (!grown.ok) return grown;
      const text = textOf(local.working, contribution.council);
      const working =
        contribution.role === 'council'
          ? { ...local.working, [contribution.council]: { ...text, basedOn: [hashRecord(contribution)] } }
          : local.working;
      // What left as a file cannot be called back: there is nothing to undo, the next one replaces it.
      return succeed({
        dossier: { shared: grown.value.state, local: { ...local, ...(working && { working }) } },
        inverse: null,
      });
    }
    case 'write-answer': {
      const drafts = answerDraftsOf(local.answers, command.council);
      return changeLocal(
        dossier,
        { answers: { ...local.answers, [command.council]: editAnswers(drafts, command) } },
        inverseAnswerEdit(drafts, command),
      );
    }
    case 'send-answer': {
      const { answer } = command;
      const grown = addRecords(shared, [answer]);
      if (!grown.ok) return grown;
      const drafts = withoutSent(answerDraftsOf(local.answers, answer.council), answer);
      const answers = { ...local.answers, [answer.council]: drafts };
      // As with a contribution: what left as a file is replaced by a next one, never called back.
      return succeed({ dossier: { shared: grown.value.state, local: { ...local, answers } }, inverse: null });
    }
    case 'see-contributions':
      // Having seen something is nothing to take back.
      return succeed({
        dossier: { shared, local: { ...local, seen: [...command.contributions] } },
        inverse: null,
      });
    case 'sign-as':
      return changeLocal(
        dossier,
        { sender: command.sender },
        { type: 'sign-as', sender: local.sender ?? '' },
      );
    case 'undo':
    case 'redo':
      return succeed({ dossier, inverse: null });
  }
}

/** A file and what is said of it. Taken back, the file stays in the dossier: only what was said of it goes. */
function addDocument(
  dossier: Dossier,
  {
    document,
    at,
    by,
  }: Pick<AddReply | AddSentLetter | AddTemplate | AddLetterPicture, 'document' | 'at' | 'by'>,
  acts: readonly DecisionAct[],
): Result<Step> {
  const received = bringIn(dossier, [document]);
  if (!received.ok) return received;
  const { shared, local } = received.value.dossier;
  const decided = recordActs(withoutRecords(shared, new Set(local.setAside)), acts, at, by);
  if (!decided.ok) return decided;
  const { state, decisions } = decided.value;
  return succeed({
    dossier: {
      shared: { ...shared, decisions: { ...shared.decisions, ...state.decisions } },
      local,
    },
    inverse: decisions.length === 0 ? null : { type: 'retract', at, decisions: [...decisions] },
  });
}

/** Adds records. Bringing in what was set aside before makes it count again. */
function bringIn(
  dossier: Dossier,
  records: readonly SharedRecord[],
): Result<Step & { readonly added: RecordHash[] }> {
  const { shared, local } = dossier;
  const grown = addRecords(shared, records);
  if (!grown.ok) return grown;
  const { state, added } = grown.value;
  const hashes = new Set(records.map(hashRecord));
  const restored = local.setAside.filter((hash) => hashes.has(hash));
  const setAside = local.setAside.filter((hash) => !hashes.has(hash));
  const came = [...added, ...restored];
  if (came.length === 0) return succeed({ added, dossier, inverse: null });
  return succeed({
    added,
    dossier: { shared: state, local: { ...local, setAside } },
    inverse: { type: 'set-aside', records: came },
  });
}

function changeLocal(dossier: Dossier, change: Partial<LocalState>, inverse: Command): Result<Step> {
  return succeed({ dossier: { ...dossier, local: { ...dossier.local, ...change } }, inverse });
}

/** Without the draft, and without the steps at the end of which each only typed it. */
function withoutDraft(dossier: Dossier, about: string): Dossier {
  const { drafts, undo } = dossier.local;
  const isTyping = (step: Command) => step.type === 'write-draft' && step.about === about;
  const kept = undo.findLastIndex((step) => !isTyping(step)) + 1;
  const local = { ...dossier.local, drafts: withoutKey(drafts, about), undo: undo.slice(0, kept) };
  return { ...dossier, local };
}

function withoutKey<T>(entries: Readonly<Record<string, T>>, left: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== left));
}

/** Keys typed one after the other in one text are one thing to undo; throwing a text away is a thing of its own. */
function isSameDraft(last: Command | undefined, command: Command, inverse: Command): boolean {
  if (last?.type === 'edit-points' && command.type === 'edit-points' && inverse.type === 'edit-points') {
    return continuesTyping(last, command, inverse);
  }
  if (last?.type === 'write-answer' && command.type === 'write-answer' && inverse.type === 'write-answer') {
    return continuesAnswer(last, command, inverse);
  }
  return (
    last?.type === 'write-draft' &&
    inverse.type === 'write-draft' &&
    command.type === 'write-draft' &&
    last.about === inverse.about &&
    command.draft !== null &&
    inverse.draft !== null
  );
}
