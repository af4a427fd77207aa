// What an archive keeps of one computer beside the shared state: unsent text, what was set aside, the list of files.
import { z } from 'zod';
import type { CouncilId, Result } from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { parseJson } from '../exchange/json-limits';
import { setNames } from '../merge';
import { answerDraftsOf } from './answer-drafts';
import type { Command } from './command';
import { type Dossier, type LocalState, localStateSchema } from './dossier';
import { textOf } from './working-text';

/**
 * Not the steps that can be undone, which belong to one sitting; not how the person signs, because somebody else may go on
 * with the archive.
 */
const schema = z.object({
  version: z.literal(1),
  local: localStateSchema.omit({ undo: true, redo: true, sender: true }),
  /** Left out where there are none, and in archives of the first version. */
  versions: z
    .array(
      z.object({
        at: z.iso.datetime(),
        sequence: z.int().nonnegative(),
        working: localStateSchema.shape.working,
      }),
    )
    .max(200)
    .optional(),
});
export type LocalCopy = z.infer<typeof schema>['local'];
/** An earlier version of the own text: when it was kept, after how many commands, and the text. */
export type CarriedVersion = NonNullable<z.infer<typeof schema>['versions']>[number];

/** What would make the unsent text itself unreadable is left out, the oldest first. In characters. */
const mostOfVersions = 20_000_000;

export function writeLocalCopy(local: LocalState, versions: readonly CarriedVersion[] = []): string {
  const kept = Object.entries(local).filter(([key]) => key in schema.shape.local.shape);
  let room = mostOfVersions;
  const fitting = versions.filter((version) => (room -= JSON.stringify(version).length) > 0).slice(0, 200);
  return canonicalJson({
    version: 1,
    local: Object.fromEntries(kept),
    ...(fitting.length > 0 && { versions: fitting }),
  });
}

/** Empty when it cannot be read: the shared state of the archive stands by itself. */
export function readLocalCopy(bytes: Uint8Array): {
  readonly local?: LocalCopy;
  readonly versions?: readonly CarriedVersion[] | undefined;
} {
  const json: Result<unknown> = parseJson(bytes);
  return (json.ok && schema.safeParse(json.value).data) || {};
}

/** A dossier that was just made from an archive, with what its maker had beside it. */
export function withLocalCopy({ shared, local }: Dossier, copy: LocalCopy): Dossier {
  const known = new Set(setNames.flatMap((name) => Object.keys(shared[name])));
  const told = new Set(copy.imports.flatMap(({ records }) => records));
  const rest = local.imports
    .map((entry) => ({ ...entry, records: entry.records.filter((hash) => !told.has(hash)) }))
    .filter(({ records }) => records.length > 0);
  return {
    shared,
    local: {
      ...local,
      ...copy,
      imports: [...copy.imports, ...rest],
      setAside: copy.setAside.filter((hash) => known.has(hash)),
    },
  };
}

/** What brings the archive's unsent text into a dossier that is there already: only where nothing was written yet. */
export function commandsFromCopy(local: LocalState, copy: LocalCopy): Command[] {
  const edits = Object.entries(copy.working ?? {}).flatMap(([id, text]): Command[] => {
    const council = id as CouncilId;
    if (text.points.length === 0 || textOf(local.working, council).points.length > 0) return [];
    return [{ type: 'edit-points', council, put: text.points, remove: [], basedOn: text.basedOn }];
  });
  const answers = Object.entries(copy.answers ?? {}).flatMap(([id, put]): Command[] => {
    const council = id as CouncilId;
    if (put.length === 0 || answerDraftsOf(local.answers, council).length > 0) return [];
    return [{ type: 'write-answer', council, put, remove: [] }];
  });
  const drafts = Object.entries(copy.drafts).flatMap(([about, draft]): Command[] =>
    Object.hasOwn(local.drafts, about) ? [] : [{ type: 'write-draft', about, draft }],
  );
  return [...edits, ...answers, ...drafts];
}
