// A picture in the letter: chosen, with words for who cannot see it, and taken away again.
import type { LetterPart, LetterPicture } from '@shared/domain';
import { pictureWords as words } from '@shared/i18n/nl-house-style';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { TextField } from '../../ui/text-field';
import { usePicture } from './use-picture';

interface PictureFieldProps<Picture extends LetterPicture> {
  readonly of: 'logo' | 'signature';
  readonly picture: Picture | undefined;
  /** Said of a new picture until somebody says better. */
  readonly usualAlt: string;
  /** What the buttons and the field are called when there are more of them on the screen. */
  readonly called?: { readonly choose: string; readonly remove: string; readonly alt: string };
  /** The part of the letter with this picture in it; null takes it away. */
  readonly partWith: (picture: LetterPicture | null) => LetterPart;
  readonly onSet: (part: LetterPart) => void;
}

export function PictureField<Picture extends LetterPicture>(props: PictureFieldProps<Picture>) {
  const { of, picture, called, partWith, onSet } = props;
  const said = words[of];
  const add = () => void choose(props);
  if (picture === undefined) {
    return (
      <Button icon="plus" onPress={add} {...(called !== undefined && { 'aria-label': called.choose })}>
        {said.choose}
      </Button>
    );
  }
  return (
    <div className="picture-field">
      <Shown picture={picture} />
      <Alt
        key={picture.blob}
        label={called?.alt ?? said.alt}
        stored={picture.alt}
        onSet={(alt) => onSet(partWith({ ...picture, alt }))}
      />
      <div className="picture-acts">
        <Button onPress={add}>{said.chooseOther}</Button>
        <Button
          variant="quiet"
          onPress={() => onSet(partWith(null))}
          {...(called !== undefined && { 'aria-label': called.remove })}
        >
          {said.remove}
        </Button>
      </div>
    </div>
  );
}

function Shown({ picture }: { readonly picture: LetterPicture }) {
  const address = usePicture(picture);
  return <div className="picture-shown">{address !== null && <img src={address} alt={picture.alt} />}</div>;
}

interface AltProps {
  readonly label: string;
  readonly stored: string;
  readonly onSet: (alt: string) => void;
}

function Alt({ label, stored, onSet }: AltProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  const isMissing = text.trim() === '';
  const finish = () => {
    if (typed === null || isMissing) return;
    setTyped(null);
    if (typed.trim() !== stored) onSet(typed.trim().slice(0, 300));
  };
  return (
    <TextField
      label={label}
      hint={words.altHint}
      value={text}
      onChange={setTyped}
      onBlur={finish}
      error={isMissing ? words.altMissing : undefined}
    />
  );
}

async function choose({
  of,
  picture: before,
  usualAlt,
  partWith,
}: Pick<PictureFieldProps<LetterPicture>, 'of' | 'picture' | 'usualAlt' | 'partWith'>): Promise<void> {
  const { id, perform } = useDossier.getState();
  if (id === null) return;
  const reply = await ask('letter:choose-picture', { id, of });
  if (!reply.ok) showMessage(reply.error.message);
  if (!reply.ok || reply.value === null) return;
  const { picture, record } = reply.value;
  const letterPart = partWith({ ...before, ...picture, alt: before?.alt ?? usualAlt });
  const error = await perform({ type: 'add-letter-picture', at: now(), document: record, letterPart });
  if (error !== null) showMessage(error.message);
}
