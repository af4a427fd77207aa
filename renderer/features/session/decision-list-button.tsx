// The decision list as a file: to read in Word, or for other programs.
import { decisionListWords as words } from '@shared/i18n/nl-agreement';
import { words as general } from '@shared/i18n/nl-screens';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { useSession } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';

export function DecisionListButton() {
  const session = useSession();
  const [isAsking, setIsAsking] = useState(false);
  const [isMaking, setIsMaking] = useState(false);
  if (session === null) return null;
  const { jointPoints, dropped, parked, keptApart } = session;
  const isEmpty = jointPoints.length + dropped.length + parked.length + keptApart.length === 0;
  const make = async (form: 'word' | 'json') => {
    const { id } = useDossier.getState();
    if (id === null || isMaking) return;
    setIsMaking(true);
    const reply = await ask('decisions:export', { id, form });
    setIsMaking(false);
    if (!reply.ok) {
      setIsAsking(false);
      showMessage(reply.error.message);
    } else if (reply.value !== null) {
      const { path, fileName } = reply.value;
      setIsAsking(false);
      showMessage(words.made(fileName), {
        label: general.showInFolder,
        icon: 'folder',
        onPress: () => void ask('files:show', { path }),
      });
    }
  };
  const busy = isMaking ? words.making : undefined;
  return (
    <>
      <Button
        icon="list"
        isDisabledBecause={isEmpty ? words.none : undefined}
        onPress={() => setIsAsking(true)}
      >
        {words.button}
      </Button>
      {isAsking && (
        <Dialog
          title={words.dialogTitle}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button
                variant="main"
                icon="document"
                isDisabledBecause={busy}
                onPress={() => void make('word')}
              >
                {words.word}
              </Button>
              <Button isDisabledBecause={busy} onPress={() => void make('json')}>
                {words.json}
              </Button>
              <Button onPress={() => setIsAsking(false)}>{words.cancel}</Button>
            </>
          }
        >
          <p>{words.dialogText}</p>
          <p className="soft">{words.jsonHint}</p>
        </Dialog>
      )}
    </>
  );
}
