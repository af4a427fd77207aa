// Which council is which: a council keeps its id through every change of its name.
import { type Council, type CouncilId, councilIdSchema, freshSlug } from '../domain';
import { type SharedState, entriesOf } from '../merge';

/** A council as somebody filled it in; `id` is null for one that was just added. */
export interface CouncilDraft {
  readonly id: CouncilId | null;
  readonly name: string;
  readonly municipality: string;
}

/** Every council that an invitation ever named here, in its newest words, in no particular order. */
export function formerCouncils(state: SharedState): Council[] {
  const oldestFirst = entriesOf(state.invitations).sort(
    ([, one], [, other]) => one.ancestors.length - other.ancestors.length,
  );
  return [
    ...new Map(
      oldestFirst.flatMap(([, { councils }]) => councils.map((council) => [council.id, council])),
    ).values(),
  ];
}

/**
 * The councils with an id each. One that is added under the names of a former council is that council, so that what
 * it sent counts again; any other gets an id that nothing in the dossier bears.
 */
export function withCouncilIds(state: SharedState, drafts: readonly CouncilDraft[]): Council[] {
  const former = formerCouncils(state);
  const inUse = new Set(drafts.flatMap(({ id }) => id ?? []));
  const known = new Set<string>([
    ...inUse,
    ...former.map(({ id }) => id),
    ...entriesOf(state.contributions).map(([, { council }]) => council),
  ]);
  return drafts.map(({ id, ...draft }) => {
    const names = { name: draft.name.trim(), municipality: draft.municipality.trim() };
    const before =
      id === null
        ? former.find((council) => !inUse.has(council.id) && isCalled(council, names))
        : former.find((council) => council.id === id);
    const given =
      id ?? before?.id ?? councilIdSchema.parse(freshSlug(names.municipality || names.name, known));
    inUse.add(given);
    known.add(given);
    return { ...before, id: given, ...names };
  });
}

function isCalled(council: Council, { name, municipality }: { name: string; municipality: string }): boolean {
  const plain = (text: string) => text.trim().toLocaleLowerCase('nl');
  return plain(council.name) === plain(name) && plain(council.municipality) === plain(municipality);
}
