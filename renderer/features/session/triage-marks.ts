// Which proposals a person marked as hamerstuk or for discussion: kept with the dossier on this computer, and undone like the rest.
import type { LocalState } from '@shared/commands';
import type { TriageMark, TriageMarks } from '@shared/views/triage';
import { useDossier } from '../../platform/dossier-store';
import { run } from './decide-and-say';

const about = 'triage:marks';

/** As text, so that what is worked out from it is worked out once. */
export function textOfMarks(drafts: LocalState['drafts']): string {
  return drafts[about]?.body ?? '';
}

export function readMarks(text: string): TriageMarks {
  try {
    const found: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).flatMap(([id, value]) => (isMark(value) ? [[id, value] as const] : [])),
    );
  } catch {
    return {};
  }
}

export function mark(ids: readonly string[], as: TriageMark): void {
  const drafts = useDossier.getState().dossier?.local.drafts ?? {};
  const marks = { ...readMarks(textOfMarks(drafts)), ...Object.fromEntries(ids.map((id) => [id, as])) };
  const draft = { title: '', body: JSON.stringify(marks), advice: '' };
  run({ type: 'write-draft', about, draft });
}

function isMark(value: unknown): value is TriageMark {
  return value === 'hamer' || value === 'bespreken';
}
