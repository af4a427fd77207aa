// The one green button: the letter as a Word file, and where it is.
import type { DossierId } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';

export function MakeWord({ id }: { readonly id: DossierId }) {
  const [isBusy, setIsBusy] = useState(false);
  const make = async () => {
    setIsBusy(true);
    const reply = await ask('letter:export-word', { id });
    setIsBusy(false);
    if (!reply.ok) {
      showMessage(reply.error.message);
      return;
    }
    if (reply.value === null) {
      showMessage(words.notMade);
      return;
    }
    const { path, fileName } = reply.value;
    showMessage(words.made(fileName), {
      label: words.showInFolder,
      icon: 'folder',
      onPress: () => void show(path),
    });
  };
  return (
    <Button
      variant="main"
      icon="document"
      onPress={() => void make()}
      isDisabledBecause={isBusy ? words.making : undefined}
    >
      {isBusy ? words.making : words.make}
    </Button>
  );
}

async function show(path: string): Promise<void> {
  const reply = await ask('files:show', { path });
  if (!reply.ok) showMessage(reply.error.message);
}
