// The invitation of a dossier that a joint secretary starts by hand.
import {
  type Council,
  type Invitation,
  councilIdSchema,
  addresseeIdSchema,
  dossierIdSchema,
  freshSlug,
  slugOf,
} from '@shared/domain';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf } from '@shared/ipc/contract';

/** `unique` is a text of letters and digits that makes the dossier's id differ from every other. */
export function draftInvitation(input: InputOf<'dossier:create'>, unique: string): Invitation {
  const councils = nameCouncils(input.councils);
  const municipalities = [
    ...new Set(councils.map((council) => council.municipality).filter((name) => name !== '')),
  ];
  const policyTitle = input.policyTitle.trim();
  return {
    type: 'invitation',
    dossier: dossierIdSchema.parse(`${slugOf(input.title, 'dossier').slice(0, 40)}-${unique}`),
    title: input.title,
    councils,
    addressees: uniqueIds(municipalities, 'college').map(([id, municipality]) => ({
      id: addresseeIdSchema.parse(id),
      name: mainWords.collegeOf(municipality),
      lines: [],
    })),
    chapters: [],
    policyDocuments: policyTitle === '' ? [] : [{ title: policyTitle, municipalities }],
    ...(input.deadline === null ? {} : { deadline: input.deadline }),
    ancestors: [],
  };
}

/** A council without a name is called after its municipality, and the other way round; without both it is left out. */
function nameCouncils(drafts: InputOf<'dossier:create'>['councils']): Council[] {
  const trimmed = drafts
    .map((draft) => ({ name: draft.name.trim(), municipality: draft.municipality.trim() }))
    .filter((draft) => draft.name !== '' || draft.municipality !== '');
  const ids = uniqueIds(
    trimmed.map((draft) => draft.municipality || draft.name),
    '',
  );
  return trimmed.map((draft, at) => ({
    id: councilIdSchema.parse(ids[at]?.[0]),
    name: draft.name || draft.municipality,
    municipality: draft.municipality,
  }));
}

/** Each name with an id of its own, in order: the slug, with a number behind it where two are the same. */
function uniqueIds(names: readonly string[], prefix: string): [id: string, name: string][] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = freshSlug(name, taken, prefix);
    taken.add(id);
    return [id, name];
  });
}
