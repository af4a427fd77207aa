// The choice becomes a contribution on behalf of the council, brought in like any other.
import type { Council } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { dayOf } from '@shared/i18n/dutch-moment';
import { forkWords } from '@shared/i18n/nl-forks';
import { words } from '@shared/i18n/nl-screens';
import { type CouncilFork, type ForkChoices, mintChoice } from '@shared/views';
import { now, useDossier } from '../../../platform/dossier-store';
import { showMessage } from '../../../ui/message';
import { shortName } from '../describe';

/** Answers whether it is saved; says so, or why not. */
export async function saveChoice(
  council: Council,
  fork: CouncilFork,
  choices: ForkChoices,
  sentBy: string,
): Promise<boolean> {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return false;
  const at = now();
  const record = mintChoice(dossier.shared, fork, choices, { sentBy, date: dayOf(new Date()) });
  if (record === null) return false;
  const name = shortName(council);
  const fileName = forkWords.fileName(name);
  const error = await perform({ type: 'import', at, fileName, fileHash: '', records: [record] });
  if (error !== null) {
    showMessage(error.message);
    return false;
  }
  showMessage(forkWords.saved(name), {
    label: words.undo,
    onPress: () => void perform({ type: 'set-aside', records: [hashRecord(record)] }),
  });
  return true;
}
