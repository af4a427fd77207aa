// The one green button: the letter as a Word file, and where it is. Says so first when it will be a concept.
import type { AddresseeId, DossierId } from '@shared/domain';
import { letterDeskWords } from '@shared/i18n/nl-letter-desk';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { ConceptDialog, type ConceptReasons } from './concept-dialog';
import { OtherFormats } from './other-formats';

interface MakeWordProps {
  readonly id: DossierId;
  /** A file for each college. */
  readonly makesEach: boolean;
  /** The college for which the preview is shown. */
  readonly addressee: AddresseeId | null;
  /** Null when the letter is no concept. */
  readonly concept: ConceptReasons | null;
  readonly onApprove: () => void;
}

export function MakeWord({ id, makesEach, addressee, concept, onApprove }: MakeWordProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const make = async () => {
    setIsAsking(false);
    setIsBusy(true);
    await (makesEach && addressee === null
      ? makeEach(id)
      : makeOne({ id, ...(addressee !== null && { addressee }) }));
    setIsBusy(false);
  };
  return (
    <>
      <OtherFormats id={id} addressee={addressee} />
      <Button
        variant="main"
        icon="document"
        onPress={() => (concept === null ? void make() : setIsAsking(true))}
        isDisabledBecause={isBusy ? words.making : undefined}
      >
        {isBusy ? words.making : makesEach && addressee === null ? letterDeskWords.makeEach : words.make}
      </Button>
      {isAsking && concept !== null && (
        <ConceptDialog
          reasons={concept}
          onMake={() => void make()}
          onApprove={() => {
            setIsAsking(false);
            onApprove();
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

async function makeOne(input: InputOf<'letter:export-word'>): Promise<void> {
  const reply = await ask('letter:export-word', input);
  if (!reply.ok) showMessage(reply.error.message);
  else if (reply.value === null) showMessage(words.notMade);
  else if ('leftAlone' in reply.value) {
    const { leftAlone, proposal } = reply.value;
    showMessage(leftAlone, {
      label: letterDeskWords.saveAs(proposal),
      icon: 'document',
      onPress: () => void makeOne({ ...input, fileName: proposal }),
    });
  } else tellMade(words.made(reply.value.fileName), reply.value);
}

async function makeEach(id: DossierId): Promise<void> {
  const reply = await ask('letter:export-each', { id });
  if (!reply.ok) showMessage(reply.error.message);
  else if (reply.value === null) showMessage(words.notMade);
  else {
    const { files, renamed } = reply.value;
    const others = renamed.map(({ wanted, fileName }) => letterDeskWords.renamed(wanted, fileName));
    const [first] = files;
    const made = [letterDeskWords.madeEach(files.length), ...others].join(' ');
    if (first !== undefined) tellMade(made, first);
  }
}

function tellMade(said: string, { path }: WrittenFile): void {
  showMessage(said, { label: words.showInFolder, icon: 'folder', onPress: () => void show(path) });
}

async function show(path: string): Promise<void> {
  const reply = await ask('files:show', { path });
  if (!reply.ok) showMessage(reply.error.message);
}
