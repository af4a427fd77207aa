// What the writing help looks at, and the words that this person knows to be right.
import { writingWords as words } from '@shared/i18n/nl-writing';
import { hintKinds } from '@shared/writing';
import { useState } from 'react';
import { useSettings } from '../../platform/settings-store';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';

const kinds = hintKinds.map((value) => ({ value, label: words.settingKinds[value] }));

export function HintSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { hintsOff = [], ownWords = [] } = useSettings((store) => store.settings);
  const change = useSettings((store) => store.change);
  const [list, setList] = useState(() => ownWords.join('\n'));
  const close = () => {
    const typed = list.split(/[\n,;]/).map((word) => word.trim().slice(0, 60));
    change({ ownWords: [...new Set(typed.filter((word) => word !== ''))].slice(0, 5000) });
    onClose();
  };
  return (
    <Dialog
      title={words.dialog}
      onClose={close}
      actions={
        <Button variant="main" onPress={close}>
          {words.done}
        </Button>
      }
    >
      <p>{words.intro}</p>
      <CheckList
        label={words.kindsLabel}
        options={kinds}
        values={hintKinds.filter((kind) => !hintsOff.includes(kind))}
        onChange={(on) => change({ hintsOff: hintKinds.filter((kind) => !on.includes(kind)) })}
      />
      <TextArea label={words.ownWords} hint={words.ownWordsHint} value={list} onChange={setList} />
    </Dialog>
  );
}
