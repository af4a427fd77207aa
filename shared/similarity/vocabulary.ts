// The words of the field as data: what means nearly the same, what is opposed, what compounds are made of.
import { z } from 'zod';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';

/** Words and short phrases that councils use for one thing. An entry that ends in `*` stands for a beginning. */
export interface SynonymGroup {
  readonly name: string;
  readonly words: readonly string[];
}

/** Two sides of one choice; points that lean to different sides may contradict each other. */
export interface Opposition {
  readonly name: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Reaches `shared/` as data: the files are in `resources/woordenlijsten`, read by who may read files. */
export interface Vocabulary {
  readonly groups: readonly SynonymGroup[];
  readonly oppositions: readonly Opposition[];
  /** Words of three letters and more from which Dutch compounds in this field are built. */
  readonly parts: readonly string[];
}

const entrySchema = z.string().trim().min(1).max(80);
const groupsSchema = z.array(z.object({ naam: entrySchema, woorden: z.array(entrySchema).min(2) }));
const oppositionsSchema = z.array(
  z.object({ naam: entrySchema, links: z.array(entrySchema).min(1), rechts: z.array(entrySchema).min(1) }),
);
const partsSchema = z.array(entrySchema.min(3));

/** The three word lists as they lie in `resources/woordenlijsten`, in Dutch because councils may extend them. */
export const wordListsSchema = z.object({
  groepen: groupsSchema,
  tegenstellingen: oppositionsSchema,
  woorddelen: partsSchema,
});

/**
 * Word lists as parsed JSON, one property a file, to a {@link Vocabulary}.
 * Error code: `vocabulary-invalid`, with the place of the first fault.
 */
export function parseVocabulary(lists: unknown): Result<Vocabulary> {
  const parsed = wordListsSchema.safeParse(lists);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return fail(
      'vocabulary-invalid',
      'Een woordenlijst is niet leesbaar. Vergelijken gaat door zonder vaktermen; zet de lijst terug.',
      path,
    );
  }
  const { groepen, tegenstellingen, woorddelen } = parsed.data;
  return succeed({
    groups: groepen.map(({ naam, woorden }) => ({ name: naam, words: woorden })),
    oppositions: tegenstellingen.map(({ naam, links, rechts }) => ({
      name: naam,
      left: links,
      right: rechts,
    })),
    parts: woorddelen,
  });
}
