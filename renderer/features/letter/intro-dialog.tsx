// What a section says before its points.
import { outlineWords as words } from '@shared/i18n/nl-letter-outline';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';

interface IntroDialogProps {
  readonly title: string;
  readonly before: string;
  readonly onKeep: (intro: string) => void;
  readonly onClose: () => void;
}

export function IntroDialog({ title, before, onKeep, onClose }: IntroDialogProps) {
  const [text, setText] = useState(before);
  return (
    <Dialog
      title={words.introTitle(title)}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={() => onKeep(text.trim())}>
            {words.keep}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <TextArea
        label={words.intro}
        hint={words.introHint}
        value={text}
        onChange={setText}
        rows={5}
        startsFocused
      />
    </Dialog>
  );
}
