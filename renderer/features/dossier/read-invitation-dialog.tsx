// The invitation as a council reads it.
import type { Invitation } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { readInvitationWords as words } from '@shared/i18n/nl-invitation';
import { useInvitation } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Written } from '../../ui/written';
import './dossier.css';

export function ReadInvitationDialog({ onClose }: { readonly onClose: () => void }) {
  const invitation = useInvitation();
  if (!invitation) return null;
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={onClose}
      actions={
        <Button variant="main" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <p className="title-sheet">{invitation.title}</p>
      {invitation.instructions !== undefined && (
        <div className="invitation-instructions">
          <Written markdown={invitation.instructions} />
        </div>
      )}
      <dl className="invitation-facts">
        {factsOf(invitation).map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            {(lines.length === 0 ? [words.none] : lines).map((line, index) => (
              <dd key={index}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function factsOf(invitation: Invitation): [label: string, lines: string[]][] {
  const { deadline, jointSecretary = '', jointSecretaryMail = '' } = invitation;
  return [
    [words.deadline, deadline === undefined ? [] : [dutchDate(deadline)]],
    [words.from, [jointSecretary, jointSecretaryMail].filter((part) => part !== '')],
    [words.documents, invitation.policyDocuments.map(({ title }) => title)],
    [words.chapters, invitation.chapters],
    [words.councils, invitation.councils.map(({ name }) => name)],
    [words.addressees, invitation.addressees.map(({ name }) => name)],
  ];
}
