// A council that sent something without being asked gets its place in the dossier.
import { useState } from 'react';
import { reviseInvitation } from '@shared/commands';
import type { Council, CouncilId } from '@shared/domain';
import { forkWords as say } from '@shared/i18n/nl-forks';
import { startWords } from '@shared/i18n/nl-start';
import { words } from '@shared/i18n/nl-screens';
import { currentInvitation } from '@shared/merge';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { TextField } from '../../ui/text-field';
import { shortName } from './describe';

interface AddCouncilDialogProps {
  /** How the file names it. */
  readonly council: CouncilId;
  readonly onClose: () => void;
}

export function AddCouncilDialog({ council, onClose }: AddCouncilDialogProps) {
  const [municipality, setMunicipality] = useState('');
  const [typedName, setTypedName] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const name = typedName ?? (municipality.trim() === '' ? '' : startWords.councilName(municipality.trim()));
  const add = () => {
    if (name.trim() === '') setIsMissing(true);
    else {
      addCouncil({ id: council, name: name.trim(), municipality: municipality.trim() });
      onClose();
    }
  };
  return (
    <Dialog
      title={say.addTitle}
      onClose={onClose}
      onSubmit={add}
      actions={
        <>
          <Button variant="main" type="submit">
            {say.add}
          </Button>
          <Button onPress={onClose}>{say.back}</Button>
        </>
      }
    >
      <p>{say.addWhat(council)}</p>
      <TextField
        label={say.municipality}
        value={municipality}
        onChange={(text) => setMunicipality(text.slice(0, 300))}
        startsFocused
      />
      <TextField
        label={say.councilName}
        value={name}
        onChange={(text) => setTypedName(text.slice(0, 300))}
        error={isMissing && name.trim() === '' ? say.nameMissing : undefined}
      />
    </Dialog>
  );
}

/** A new invitation with the council behind the others. */
function addCouncil(council: Council): void {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return;
  const setAside = new Set(dossier.local.setAside);
  const { invitations } = dossier.shared;
  const councils = currentInvitation(invitations, setAside)?.councils ?? [];
  const invitation = reviseInvitation(invitations, setAside, { councils: [...councils, council] });
  if (invitation === undefined) return;
  void perform({ type: 'invite', invitation, documents: [] }).then((error) =>
    showMessage(
      error === null ? say.added(shortName(council)) : error.message,
      error === null
        ? { label: words.undo, onPress: () => void perform({ type: 'undo', at: now() }) }
        : undefined,
    ),
  );
}
