// Bringing files in, and remembering what became of each.
import { useCallback, useState } from 'react';
import type { DossierId } from '@shared/domain';
import type { FileOutcome, ImportOutcome, Reply } from '@shared/ipc/contract';
import { ask } from '../../platform/bridge';
import type { ReadFile } from '../../platform/dropped-files';
import { useDossier } from '../../platform/dossier-store';

interface ImportState {
  /** Imports that main has not answered yet. */
  readonly underway: number;
  readonly files: readonly FileOutcome[];
  readonly problem: string | null;
}

const nothing: ImportState = { underway: 0, files: [], problem: null };

/** Files that come in while others are being read are told of in the same report. */
export function useImport() {
  const [state, setState] = useState(nothing);
  const bring = useCallback((opening: (id: DossierId) => Promise<Reply<'exchange:import-files'>>) => {
    const { moment, follow } = useDossier.getState();
    const asked = moment();
    if (asked === null) return;
    setState((before) => ({ ...before, underway: before.underway + 1 }));
    void opening(asked.id).then((reply) => {
      if (reply.ok) void follow(asked, reply.value);
      setState((before) => ({
        underway: before.underway - 1,
        problem: reply.ok ? null : reply.error.message,
        files: reply.ok ? told(before, reply.value) : before.files,
      }));
    });
  }, []);
  return {
    ...state,
    isReading: state.underway > 0,
    chooseFiles: () => bring((id) => ask('exchange:choose-files', { id })),
    importFiles: (files: ReadFile[]) => bring((id) => ask('exchange:import-files', { id, files })),
    closeReport: () => setState(nothing),
  };
}

function told(before: ImportState, { files }: ImportOutcome): readonly FileOutcome[] {
  if (files.length === 0) return before.files;
  return before.underway > 1 ? [...before.files, ...files] : files;
}
