// Word files in the report that are not looked over yet: kept, and one press away.
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { type WordItem, dropWord, openWord } from './word-store';

export function WordRow({ item: { key, file, state } }: { readonly item: WordItem }) {
  const isReady = state.is === 'ready';
  return (
    <li className="report-line">
      <span className="state state-warn">
        <Icon name="care" /> {isReady ? say.pending : say.waiting}
      </span>
      <div>
        <b>{file.name}</b>
        <p>{isReady ? say.pendingText(state.draft.review.points.length) : say.waitingText}</p>
        {isReady && (
          <p className="buttons">
            <Button icon="eye" onPress={() => openWord(key)} aria-label={say.openOf(file.name)}>
              {say.open}
            </Button>
            <Button variant="quiet" onPress={() => dropWord(key)} aria-label={say.dropOf(file.name)}>
              {say.drop}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
