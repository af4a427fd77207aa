// The letter in other forms than Word: saved where the person wants it.
import type { AddresseeId, DossierId } from '@shared/domain';
import { letterFormWords as words } from '@shared/i18n/nl-letter-forms';
import { letterScreenWords } from '@shared/i18n/nl-letter-screen';
import type { LetterForm } from '@shared/ipc/letter-form-channels';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { Button } from '../../ui/button';
import { type IconName } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { showMessage } from '../../ui/message';

const icons: Readonly<Record<LetterForm, IconName>> = { pdf: 'document', html: 'eye', text: 'pen' };
const entries = (['pdf', 'html', 'text'] as const).map((id): MenuEntry<LetterForm> => {
  const { name, about } = words.forms[id];
  return { id, label: name, hint: about, icon: icons[id] };
});

interface OtherFormatsProps {
  readonly id: DossierId;
  /** The college for which the preview is shown; null is all. */
  readonly addressee: AddresseeId | null;
}

export function OtherFormats({ id, addressee }: OtherFormatsProps) {
  const [isBusy, setIsBusy] = useState(false);
  if (isBusy) return <Button isDisabledBecause={words.saving}>{words.saving}</Button>;
  const make = async (form: LetterForm) => {
    setIsBusy(true);
    const reply = await ask('letter:export-form', { id, form, ...(addressee !== null && { addressee }) });
    setIsBusy(false);
    if (!reply.ok || reply.value === null) {
      showMessage(reply.ok ? words.notSaved : reply.error.message);
      return;
    }
    const { path, fileName } = reply.value;
    showMessage(words.saved(fileName), {
      label: letterScreenWords.showInFolder,
      icon: 'folder',
      onPress: () => void show(path),
    });
  };
  return (
    <Menu label={words.title} title={words.about} entries={entries} onChoose={(form) => void make(form)} />
  );
}

async function show(path: string): Promise<void> {
  const reply = await ask('files:show', { path });
  if (!reply.ok) showMessage(reply.error.message);
}
