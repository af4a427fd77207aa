// Anyone can switch role and council: the steps follow.
import { words } from '@shared/i18n/nl-screens';
import { whoWords } from '@shared/i18n/nl-sending';
import { memo } from 'react';
import { askDialog } from '../platform/asked-dialog';
import { useDossier } from '../platform/dossier-store';
import { useOwnCouncil } from '../platform/dossier-views';
import { goTo, usePlace } from '../platform/place';
import { Menu, type MenuEntry } from '../ui/menu';
import type { Role } from './role';
import { stepsOf } from './steps';

const roleNames: Record<Role, string> = {
  'joint-secretary': words.role.jointSecretary,
  participant: words.role.participant,
};

const roles: readonly MenuEntry<Role>[] = [
  { id: 'joint-secretary', label: roleNames['joint-secretary'], hint: words.role.jointSecretaryHint },
  { id: 'participant', label: roleNames.participant, hint: words.role.participantHint },
];

export const RoleMenu = memo(function RoleMenu({ role }: { readonly role: Role }) {
  const perform = useDossier((state) => state.perform);
  const council = useOwnCouncil();
  const choose = (chosen: Role | 'council') => {
    if (chosen === 'council') askDialog('council');
    if (chosen === 'council' || chosen === role) return;
    const own = useDossier.getState().dossier?.local.council ?? null;
    void perform({ type: 'choose-role', role: chosen, council: own });
    const { place } = usePlace.getState();
    if (place !== 'start' && !stepsOf(chosen).includes(place)) goTo('document');
  };
  const councilEntry: MenuEntry<'council'> =
    council === undefined
      ? { id: 'council', label: whoWords.chooseCouncil, hint: whoWords.ownCouncilHint, icon: 'pen' }
      : {
          id: 'council',
          label: whoWords.changeCouncil(council.name),
          hint: whoWords.changeCouncilHint,
          icon: 'pen',
        };
  return (
    <Menu
      variant="quiet"
      className="role"
      label={words.role.label(roleNames[role])}
      entries={[...roles, councilEntry]}
      chosen={role}
      onChoose={choose}
    />
  );
});
