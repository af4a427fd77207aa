// What Bijdragen shows of Word files: the one that is being read, and the one that is being looked over.
import { words } from '@shared/i18n/nl-screens';
import { previewWords } from '@shared/i18n/nl-word-preview';
import { useDossier } from '../../../platform/dossier-store';
import { cancelWork, useProgress } from '../../../platform/work';
import { Work } from '../../../ui/work';
import { WordPreview } from './word-preview';
import { type WordItem, useWord } from './word-store';

/** The Word files of the open dossier. */
export function useWordItems(): readonly WordItem[] {
  const id = useDossier((store) => store.id);
  const items = useWord((store) => store.items);
  return items.filter(({ dossier }) => dossier === id);
}

export function WordImport() {
  const items = useWordItems();
  const open = useWord((store) => store.open);
  const reading = items.find(({ state }) => state.is === 'reading');
  const shown = items.find(({ key }) => key === open);
  // Files that were refused are no part of the walk.
  const walk = items.filter(({ state }) => state.is !== 'told' || state.outcome.status === 'read');
  return (
    <>
      {reading?.state.is === 'reading' && (
        <ReadingWord ticket={reading.state.ticket} fileName={reading.file.name} />
      )}
      {shown?.state.is === 'ready' && (
        <WordPreview
          key={shown.key}
          item={shown}
          state={shown.state}
          place={walk.indexOf(shown) + 1}
          of={walk.length}
        />
      )}
    </>
  );
}

function ReadingWord({ ticket, fileName }: { readonly ticket: string; readonly fileName: string }) {
  const progress = useProgress(ticket);
  return (
    <Work
      title={previewWords.reading}
      detail={progress === null ? fileName : progress.what}
      onStop={() => cancelWork(ticket)}
    />
  );
}

/** The files that are being read together; `ticket` leads to how far it is. */
export function ReadingFiles({ ticket }: { readonly ticket: string }) {
  const progress = useProgress(ticket);
  const isMeasured = progress !== null && progress.of > 0;
  return (
    <Work
      title={words.exchange.reading}
      {...(isMeasured && { value: progress.done, max: progress.of })}
      {...(progress !== null && { detail: progress.what })}
      onStop={() => cancelWork(ticket)}
    />
  );
}
