// Anyone can switch role: the steps follow.
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../platform/dossier-store';
import { goTo, usePlace } from '../platform/place';
import { Menu, type MenuEntry } from '../ui/menu';
import type { Role } from './role';
import { stepsOf } from './steps';

const roleNames: Record<Role, string> = {
  'joint-secretary': words.role.jointSecretary,
  participant: words.role.participant,
};

const entries: readonly MenuEntry<Role>[] = [
  { id: 'joint-secretary', label: roleNames['joint-secretary'], hint: words.role.jointSecretaryHint },
  { id: 'participant', label: roleNames.participant, hint: words.role.participantHint },
];

export function RoleMenu({ role }: { readonly role: Role }) {
  const perform = useDossier((state) => state.perform);
  const choose = (chosen: Role) => {
    if (chosen === role) return;
    void perform({ type: 'choose-role', role: chosen, council: null });
    const { place } = usePlace.getState();
    if (place !== 'start' && !stepsOf(chosen).includes(place)) goTo('document');
  };
  return (
    <Menu
      variant="quiet"
      className="role"
      label={words.role.label(roleNames[role])}
      entries={entries}
      chosen={role}
      onChoose={choose}
    />
  );
}
