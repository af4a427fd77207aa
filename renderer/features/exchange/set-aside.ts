// Letting contributions not count, and count again. Nothing is thrown away.
import type { RecordHash } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';

export function setAside(records: readonly RecordHash[], done: string): void {
  change('set-aside', records, done);
}

export function restore(records: readonly RecordHash[], done: string): void {
  change('restore', records, done);
}

function change(type: 'set-aside' | 'restore', records: readonly RecordHash[], done: string): void {
  const back = type === 'set-aside' ? 'restore' : 'set-aside';
  const { perform } = useDossier.getState();
  void perform({ type, records: [...records] }).then((error) =>
    error === null
      ? showMessage(done, {
          label: words.undo,
          onPress: () => void perform({ type: back, records: [...records] }),
        })
      : showMessage(error.message),
  );
}
