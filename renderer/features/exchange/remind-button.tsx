// A friendly mail to a council that is missing, on the clipboard.
import { useState } from 'react';
import type { Council } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { reminderText, words } from '@shared/i18n/nl-screens';
import { copyText } from '../../platform/clipboard';
import { useInvitation } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { TextArea } from '../../ui/text-area';
import { shortName } from './describe';

export function RemindButton({ council }: { readonly council: Council }) {
  const invitation = useInvitation();
  const [toCopy, setToCopy] = useState<string | null>(null);
  const name = shortName(council);
  const remind = () => {
    const text = reminderText({
      council: council.name,
      subject: invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '',
      deadline: invitation?.deadline === undefined ? '' : dutchDate(invitation.deadline),
      signature: invitation?.jointSecretary ?? '',
    });
    void copyText(text).then((isCopied) =>
      isCopied ? showMessage(words.exchange.reminded(name)) : setToCopy(text),
    );
  };
  return (
    <>
      <Button icon="copy" onPress={remind} aria-label={words.exchange.remindOf(name)}>
        {words.exchange.remind}
      </Button>
      {toCopy !== null && (
        <Dialog
          title={words.exchange.copyTitle(name)}
          onClose={() => setToCopy(null)}
          actions={<Button onPress={() => setToCopy(null)}>{words.close}</Button>}
        >
          <TextArea
            label={words.exchange.copyHint}
            value={toCopy}
            onChange={setToCopy}
            rows={10}
            startsFocused
          />
        </Dialog>
      )}
    </>
  );
}
