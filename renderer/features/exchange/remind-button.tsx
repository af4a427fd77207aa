// A friendly mail to a council that is missing, on the clipboard.
import type { Council } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { reminderText, words } from '@shared/i18n/nl-screens';
import { useInvitation } from '../../platform/dossier-views';
import { CopyMailButton } from './copy-mail-button';
import { shortName } from './describe';

export function RemindButton({ council }: { readonly council: Council }) {
  const invitation = useInvitation();
  const name = shortName(council);
  const textOf = () =>
    reminderText({
      council: council.name,
      subject: invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '',
      deadline: invitation?.deadline === undefined ? '' : dutchDate(invitation.deadline),
      signature: invitation?.jointSecretary ?? '',
    });
  return (
    <CopyMailButton
      textOf={textOf}
      aria-label={words.exchange.remindOf(name)}
      copied={words.exchange.reminded(name)}
      byHandTitle={words.exchange.copyTitle(name)}
    >
      {words.exchange.remind}
    </CopyMailButton>
  );
}
