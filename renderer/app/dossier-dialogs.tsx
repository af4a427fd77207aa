// The dialogues that lie over the open dossier, whoever asked for them; and the question that is asked once.
import { useState } from 'react';
import { ChooseCouncilDialog } from '../features/dossier/choose-council-dialog';
import { InvitationDialog } from '../features/dossier/invitation-dialog';
import { ReadInvitationDialog } from '../features/dossier/read-invitation-dialog';
import { SendInvitationDialog } from '../features/dossier/send-invitation-dialog';
import { SendingDialog } from '../features/sending/sending-dialog';
import { closeDialog, useAskedDialog } from '../platform/asked-dialog';
import { useDossier } from '../platform/dossier-store';
import { useCouncils } from '../platform/dossier-views';

export function DossierDialogs() {
  const dialog = useAskedDialog((state) => state.dialog);
  switch (dialog) {
    case 'invitation':
      return <InvitationDialog />;
    case 'send-invitation':
      return <SendInvitationDialog onClose={closeDialog} />;
    case 'read-invitation':
      return <ReadInvitationDialog onClose={closeDialog} />;
    case 'council':
      return <ChooseCouncilDialog isWelcome={false} onClose={closeDialog} />;
    case 'sending':
      return <SendingDialog onClose={closeDialog} />;
    case null:
      return <CouncilQuestion />;
  }
}

/** Whoever opens an invitation is asked which council it is for; put off, not again until the dossier is opened anew. */
function CouncilQuestion() {
  const id = useDossier((state) => state.id);
  const isOpen = useDossier(
    ({ dossier }) => dossier?.local.role === 'participant' && dossier.local.council === null,
  );
  const [answeredFor, setAnsweredFor] = useState<string | null>(null);
  const hasCouncils = useCouncils().length > 0;
  if (!isOpen || !hasCouncils || id === null || answeredFor === id) return null;
  return <ChooseCouncilDialog isWelcome onClose={() => setAnsweredFor(id)} />;
}
