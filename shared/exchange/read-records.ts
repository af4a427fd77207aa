// The records of a file: each one whole and of this dossier, or the file is refused.
import { type DossierId, type Result, type SharedRecord, sharedRecordSchema, succeed } from '../domain';
import { type JsonLimits, parseJson } from './json-limits';
import { jsonPath, refuse } from './refuse';

const root = 'records';

/**
 * The records in the JSON array `bytes`, as they were written.
 *
 * @returns the codes of `parseJson`, `record-invalid` with the path of the key (also for another dossier's record),
 * `duplicate-ref` when two points of one contribution have one id.
 */
export function readRecords(
  bytes: Uint8Array,
  dossier: DossierId,
  limits: JsonLimits,
): Result<readonly SharedRecord[]> {
  const json = parseJson(bytes, limits);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) return refuse('record-invalid', root);
  const records: SharedRecord[] = [];
  for (const [index, raw] of (json.value as unknown[]).entries()) {
    const parsed = sharedRecordSchema.safeParse(raw);
    if (!parsed.success) {
      return refuse('record-invalid', jsonPath(root, [index, ...(parsed.error.issues[0]?.path ?? [])]));
    }
    if (parsed.data.dossier !== dossier) return refuse('record-invalid', jsonPath(root, [index, 'dossier']));
    const twice = findRepeatedPoint(parsed.data);
    if (twice !== undefined) {
      return refuse('duplicate-ref', jsonPath(root, [index, 'points', twice, 'id']));
    }
    // Not the parsed copy: parsing may leave out keys that a newer version wrote, and the hash counts them.
    records.push(raw as SharedRecord);
  }
  return succeed(records);
}

/** The index of the first point whose id an earlier point of the same contribution has. */
function findRepeatedPoint(record: SharedRecord): number | undefined {
  if (record.type !== 'contribution') return undefined;
  const seen = new Set<string>();
  for (const [index, { id }] of record.points.entries()) {
    if (seen.has(id)) return index;
    seen.add(id);
  }
  return undefined;
}
