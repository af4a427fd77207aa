// Finding proposals by any word that a person may remember.
import type { AdvicePoint } from '@shared/domain';
import { plainTextOf } from '@shared/rich-text';
import type { TriageRow } from '@shared/views/triage';
import type { SessionData } from './use-session-data';

/** Points do not change, so each is read once. */
const texts = new WeakMap<AdvicePoint, string>();

/** In small letters; an empty search finds everything. */
export function searchRows(
  rows: readonly TriageRow[],
  search: string,
  councilOf: SessionData['councilOf'],
): readonly TriageRow[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(
    ({ proposal, councils }) =>
      [proposal.title, proposal.chapter, ...councils.map((id) => councilOf(id).name)].some((text) =>
        text.toLowerCase().includes(wanted),
      ) || proposal.members.some(({ point }) => textOfPoint(point).includes(wanted)),
  );
}

function textOfPoint(point: AdvicePoint): string {
  const known = texts.get(point);
  if (known !== undefined) return known;
  const { title, body, advice = '', ref, id } = point;
  const text = [title, plainTextOf(body), plainTextOf(advice), ref ?? id].join('\n').toLowerCase();
  texts.set(point, text);
  return text;
}
