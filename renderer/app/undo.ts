// Undo and redo, from the bar and from the keyboard, and the sentence that says what was taken back.
import { useEffect } from 'react';
import type { Command, Dossier } from '@shared/commands';
import type { DecisionAct, RecordHash } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import { now, useDossier } from '../platform/dossier-store';
import { showMessage } from '../ui/message';

export function undo(): void {
  const { dossier, perform } = useDossier.getState();
  const command = dossier?.local.undo.at(-1);
  if (command === undefined) {
    showMessage(words.nothingToUndo);
    return;
  }
  void perform({ type: 'undo', at: now() }).then((error) =>
    error === null
      ? showMessage(whatWasUndone(command, dossier), { label: words.redo, icon: 'redo', onPress: redo })
      : showMessage(error.message),
  );
}

export function redo(): void {
  const { dossier, perform } = useDossier.getState();
  if (dossier?.local.redo.length === 0) {
    showMessage(words.nothingToRedo);
    return;
  }
  void perform({ type: 'redo', at: now() }).then((error) =>
    error === null
      ? showMessage(words.undone.redone, { label: words.undo, onPress: undo })
      : showMessage(error.message),
  );
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, except in a field: there they undo typing. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || belongsElsewhere(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null;
}

/** `command` is what undo does: the inverse of what the person did. */
function whatWasUndone(command: Command, dossier: Dossier | null): string {
  switch (command.type) {
    case 'retract':
      return decisionUndone(command.decisions.flatMap((hash) => dossier?.shared.decisions[hash]?.act ?? []));
    case 'decide':
      return decisionUndone(command.acts);
    case 'set-aside':
      return isInvitation(command.records, dossier) ? words.undone.invitation : words.undone.aside;
    case 'restore':
      return words.undone.restored;
    case 'edit-points':
      return words.undone.points;
    case 'write-draft':
      return words.undone.draft;
    case 'choose-role':
      return words.undone.role;
    default:
      return words.undone.other;
  }
}

/** By its name, where it is a decision of the meeting: parts of the letter and replies are kept as decisions too. */
function decisionUndone(acts: readonly DecisionAct[]): string {
  const taken = acts.find(({ act }) => act === 'take');
  if (taken?.act === 'take') return words.undone.decisionOn(taken.jointPoint.title ?? '');
  const isOfMeeting = acts.some(({ act }) => act === 'drop' || act === 'park' || act === 'dissolve');
  return isOfMeeting ? words.undone.decision : words.undone.other;
}

/** What the joint secretary changed in the invitation, rather than what came in with a file. */
function isInvitation(records: readonly RecordHash[], dossier: Dossier | null): boolean {
  const fromFiles = new Set(dossier?.local.imports.flatMap((entry) => entry.records));
  return records.some((hash) => dossier?.shared.invitations[hash] !== undefined && !fromFiles.has(hash));
}
