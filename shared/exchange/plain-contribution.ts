// A council's points as plain JSON: becomes a contribution minted on behalf of that council.
import { z } from 'zod';
import {
  type AdvicePoint,
  type AppError,
  type Contribution,
  type DossierId,
  type Result,
  advicePointSchema,
  councilIdSchema,
  pointIdSchema,
  quoteSchema,
  recordHashSchema,
  succeed,
} from '../domain';
import { readPlain } from './plain-reader';
import { refuse } from './refuse';

const { kind, chapter, title, body, advice } = advicePointSchema.shape;
const { quote, section, page } = quoteSchema.shape;

const plainContributionSchema = z.object({
  format: z.literal('samenadvies-bijdrage/1').optional(),
  council: councilIdSchema,
  sentBy: z.string().max(300),
  date: z.string().max(40),
  revision: z.int().positive().optional(),
  supersedes: z.array(recordHashSchema).max(5000).optional(),
  points: z
    .array(
      z.object({
        ref: pointIdSchema,
        kind,
        chapter,
        title,
        body,
        advice,
        source: z.object({ quote, section, page }).optional(),
      }),
    )
    .max(5000),
});

/**
 * Makes the record that travels. The point's `ref` becomes its id; nothing of the moment of import goes in, so the same
 * file gives the same record on every computer. Codes: those of `readPlain`, `duplicate-ref`.
 */
export function mintPlainContribution(
  bytes: Uint8Array,
  dossier: DossierId,
): Result<{ record: Contribution; warnings: readonly AppError[] }> {
  const file = readPlain(bytes, 'samenadvies-bijdrage/1', plainContributionSchema);
  if (!file.ok) return file;
  const { council, sentBy, date, revision, supersedes = [], points } = file.value.value;
  const refs = new Set<string>();
  for (const [at, point] of points.entries()) {
    if (refs.has(point.ref)) return refuse('duplicate-ref', `points[${at}].ref`);
    refs.add(point.ref);
  }
  const record: Contribution = {
    type: 'contribution',
    dossier,
    council,
    role: 'council',
    sentBy,
    date,
    ...(revision === undefined ? {} : { revision }),
    ancestors: [...new Set(supersedes)].sort(),
    points: points.map(({ ref, ...rest }): AdvicePoint => ({ id: ref, ...rest })),
    heldBack: [],
    minted: 'plain',
  };
  return succeed({ record, warnings: file.value.warnings });
}
