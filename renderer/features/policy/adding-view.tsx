// A file on its way in: how far it is, what went wrong, and the one question that only a person can answer.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { ShelfDocument } from '@shared/views';
import { useProgress } from '../../platform/work';
import { Arrival } from '../../ui/arrival';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Adding } from './use-adding';

interface AddingViewProps {
  readonly adding: Adding;
  readonly shelf: readonly ShelfDocument[];
}

export function AddingView({ adding, shelf }: AddingViewProps) {
  const { ticket, error, asked } = adding;
  const progress = useProgress(ticket);
  return (
    <>
      <Arrival
        error={error?.message ?? null}
        errorTitle={words.addFailed}
        onDismiss={adding.dismiss}
        isUnderWay={ticket !== null && progress !== null}
        underWay={words.adding}
        progress={progress}
        onStop={adding.stop}
      />
      {asked !== null && (
        <Dialog
          title={words.askVersion(asked.fileName)}
          onClose={adding.dismiss}
          actions={
            <>
              {shelf.map((document) => (
                <Button key={document.key} onPress={() => adding.take(asked, document)}>
                  {words.isVersionOf(document.title)}
                </Button>
              ))}
              <Button onPress={() => adding.take(asked, null)}>{words.isOther}</Button>
              <Button variant="quiet" onPress={adding.dismiss}>
                {words.cancel}
              </Button>
            </>
          }
        >
          <p>{words.askVersionText}</p>
        </Dialog>
      )}
    </>
  );
}
