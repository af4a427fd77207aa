// Reading a labelled set: contributions of councils, and what a person decided about their points.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { councilIdSchema, pointKindSchema } from '@shared/domain';
import type { ComparablePoint } from '@shared/similarity/similarity';

const contributionSchema = z.object({
  council: councilIdSchema,
  points: z.array(
    z.object({
      ref: z.string(),
      kind: pointKindSchema,
      chapter: z.string(),
      title: z.string(),
      body: z.string(),
      advice: z.string().default(''),
      source: z.object({ quote: z.string() }).optional(),
    }),
  ),
});
const pairSchema = z.object({ a: z.string(), b: z.string() });
const goldSchema = z.object({
  clusters: z.array(z.object({ refs: z.array(z.string()) })),
  overlaps: z.array(pairSchema).default([]),
  contradictions: z.array(pairSchema).default([]),
  hardNegatives: z.array(pairSchema).default([]),
});

export type RefPair = z.infer<typeof pairSchema>;

export interface LabelledSet {
  readonly name: string;
  readonly points: readonly ComparablePoint[];
  /** Per point the number of its cluster. */
  readonly clusterOf: ReadonlyMap<string, number>;
  readonly overlaps: readonly RefPair[];
  readonly contradictions: readonly RefPair[];
  readonly hardNegatives: readonly RefPair[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The set as if one council had not sent anything. */
export function withoutCouncil(set: LabelledSet, council: string): LabelledSet {
  const points = set.points.filter((point) => point.council !== council);
  const left = new Set(points.map(({ key }) => key));
  const isLeft = ({ a, b }: RefPair) => left.has(a) && left.has(b);
  return {
    name: set.name,
    points,
    clusterOf: new Map([...set.clusterOf].filter(([key]) => left.has(key))),
    overlaps: set.overlaps.filter(isLeft),
    contradictions: set.contradictions.filter(isLeft),
    hardNegatives: set.hardNegatives.filter(isLeft),
  };
}

/** The set in `<corpus>/<name>`, or nothing where it is absent. */
export function readLabelledSet(corpus: string, name: string): LabelledSet | undefined {
  const goldFile = join(corpus, name, 'gold', 'clusters.json');
  const folder = join(corpus, name, 'contributions');
  if (!existsSync(goldFile) || !existsSync(folder)) return undefined;
  const points = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => contributionSchema.parse(readJson(join(folder, file))))
    .flatMap(({ council, points: own }) =>
      own.map(({ ref, source, ...rest }) => ({ key: ref, council, quote: source?.quote ?? '', ...rest })),
    );
  const gold = goldSchema.parse(readJson(goldFile));
  const clusterOf = new Map(
    gold.clusters.flatMap(({ refs }, number) => refs.map((ref) => [ref, number] as const)),
  );
  return { name, points, clusterOf, ...gold };
}
