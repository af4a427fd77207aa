// One question: what a section is called.
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

interface SectionDialogProps {
  readonly isNew: boolean;
  readonly before: string;
  readonly onName: (title: string) => void;
  readonly onClose: () => void;
}

export function SectionDialog({ isNew, before, onName, onClose }: SectionDialogProps) {
  const [title, setTitle] = useState(before);
  const [wasRefused, setWasRefused] = useState(false);
  const save = () => {
    if (title.trim() === '') setWasRefused(true);
    else onName(title.trim());
  };
  return (
    <Dialog
      title={isNew ? words.addTitle : words.renameTitle}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button variant="main" type="submit">
            {isNew ? words.addDo : words.save}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <TextField
        label={words.sectionName}
        value={title}
        onChange={(text) => setTitle(text.slice(0, 500))}
        startsFocused
        error={wasRefused && title.trim() === '' ? words.sectionNameMissing : undefined}
      />
    </Dialog>
  );
}
