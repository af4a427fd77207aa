// A dossier's first state, made of records.
import { type Dossier, type LocalState, apply, newDossier } from '@shared/commands';
import { type DossierId, type Result, type SharedRecord, succeed } from '@shared/domain';

interface Origin {
  /** ISO. */
  readonly at: string;
  readonly fileName: string;
  /** SHA-256, or empty where there was no file. */
  readonly fileHash: string;
  readonly role?: LocalState['role'];
}

/** Nothing can be undone in it: how a dossier began is not a step of the person. Code `other-dossier`. */
export function startDossier(
  id: DossierId,
  records: readonly SharedRecord[],
  { at, fileName, fileHash, role = 'joint-secretary' }: Origin,
): Result<Dossier> {
  const filled = apply(newDossier(id), { type: 'import', at, fileName, fileHash, records: [...records] });
  if (!filled.ok) return filled;
  const { shared, local } = filled.value;
  return succeed({ shared, local: { ...local, role, undo: [], redo: [] } });
}
