// Bringing files in, and remembering what became of each. Word files are looked over first.
import { useCallback, useState } from 'react';
import type { DossierId } from '@shared/domain';
import type { FileOutcome, ImportOutcome, Reply } from '@shared/ipc/contract';
import { isWordName } from '@shared/word-import/word-reading';
import { ask } from '../../platform/bridge';
import type { ReadFile } from '../../platform/dropped-files';
import { useDossier } from '../../platform/dossier-store';
import { newTicket } from '../../platform/work';
import { addWord, clearTold } from './word-preview/word-store';

interface ImportState {
  /** Tickets of imports that main has not answered yet. */
  readonly underway: readonly string[];
  readonly files: readonly FileOutcome[];
  readonly problem: string | null;
}

const nothing: ImportState = { underway: [], files: [], problem: null };

type Opening = (asked: {
  readonly id: DossierId;
  readonly ticket: string;
}) => Promise<Reply<'exchange:import-files'>>;

/** Files that come in while others are being read are told of in the same report. */
export function useImport() {
  const [state, setState] = useState(nothing);
  const bring = useCallback((opening: Opening) => {
    const { moment, follow } = useDossier.getState();
    const asked = moment();
    if (asked === null) return;
    const ticket = newTicket();
    setState((before) => ({ ...before, underway: [...before.underway, ticket] }));
    void opening({ id: asked.id, ticket }).then((reply) => {
      if (reply.ok) {
        void follow(asked, reply.value);
        addWord(asked.id, (reply.value.word ?? []).map(toReadFile));
      }
      setState((before) => ({
        underway: before.underway.filter((other) => other !== ticket),
        problem: reply.ok ? null : reply.error.message,
        files: reply.ok ? told(before, reply.value) : before.files,
      }));
    });
  }, []);
  return {
    ...state,
    chooseFiles: () => bring((asked) => ask('exchange:choose-files', asked)),
    importFiles: (files: ReadFile[]) => {
      const { id } = useDossier.getState();
      const others = files.filter(({ name }) => !isWordName(name));
      if (others.length > 0) bring((asked) => ask('exchange:import-files', { ...asked, files: others }));
      if (id !== null)
        addWord(
          id,
          files.filter(({ name }) => isWordName(name)),
        );
    },
    closeReport: () => {
      clearTold();
      setState((before) => ({ ...nothing, underway: before.underway }));
    },
  };
}

function told(before: ImportState, { files }: ImportOutcome): readonly FileOutcome[] {
  if (files.length === 0) return before.files;
  return before.underway.length > 1 ? [...before.files, ...files] : files;
}

function toReadFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): ReadFile {
  return { name, bytes: new Uint8Array(bytes) };
}
