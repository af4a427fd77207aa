// One remark: what it is, where, and what can be done with it.
import { draftingWords } from '@shared/i18n/nl-drafting';
import { writingWords as words } from '@shared/i18n/nl-writing';
import { memo, useState } from 'react';
import { useSettings } from '../../platform/settings-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { type FoundHint, skipHint } from './found-hints';
import type { WritingAid } from './writing-desk';

interface HintItemProps {
  readonly hint: FoundHint;
  readonly aid: WritingAid | null;
  /** Shows the words in their text, or with `to` replaces them. */
  readonly onGo: (hint: FoundHint, to?: string) => void;
}

export const HintItem = memo(function HintItem({ hint, aid, onGo }: HintItemProps) {
  const { kind, field, found, message, instead } = hint;
  const [suggested, setSuggested] = useState<readonly string[] | null>(null);
  const offers = suggested ?? instead;
  const suggest = () => void aid?.desk.ask('suggest', found).then(setSuggested);
  return (
    <li className="hint">
      <p>
        <b>{words.kinds[kind]}</b> {message}{' '}
        <span className="soft">
          {words.inField(field === 'title' ? draftingWords.titleLabel : draftingWords[field])}
        </span>
      </p>
      {suggested?.length === 0 && <p className="soft">{words.noSuggestion}</p>}
      <div className="buttons">
        <Button
          variant="quiet"
          icon="eye"
          aria-label={words.showOne(shortened(found))}
          onPress={() => onGo(hint)}
        >
          {words.show}
        </Button>
        {offers.map((word) => (
          <Button key={word} variant="quiet" onPress={() => onGo(hint, word)}>
            {kind === 'abbreviation' ? words.writeOut : words.replaceBy(word)}
          </Button>
        ))}
        {kind === 'spelling' && suggested === null && (
          <Button variant="quiet" onPress={suggest}>
            {words.suggest}
          </Button>
        )}
        {kind === 'spelling' && (
          <Button variant="quiet" icon="plus" onPress={() => learn(found)}>
            {words.learn}
          </Button>
        )}
        <Button variant="quiet" onPress={() => skipHint(hint)}>
          {words.skip}
        </Button>
      </div>
    </li>
  );
});

function learn(word: string): void {
  const { settings, change } = useSettings.getState();
  const ownWords = [...new Set([...(settings.ownWords ?? []), word])];
  change({ ownWords });
  showMessage(words.learned(word), {
    label: draftingWords.undo,
    onPress: () => change({ ownWords: ownWords.filter((own) => own !== word) }),
  });
}

/** Enough for who only hears the name of a button. */
function shortened(found: string): string {
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}
