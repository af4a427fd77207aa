// The colour of the letter: one of a few, or the council's own when it can be read on paper.
import type { LetterPart } from '@shared/domain';
import { houseStyleWords as words } from '@shared/i18n/nl-house-style';
import { isReadable, readColour, readableColour } from '@shared/letter/look';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';

interface StyleColourProps {
  /** Null is the usual one, the first of the list. */
  readonly accent: string | null;
  readonly onSet: (part: LetterPart) => void;
}

type Named = keyof typeof words.accents;
const named = Object.keys(words.accents) as Named[];
const usual: Named = '145640';

export function StyleColour({ accent, onSet }: StyleColourProps) {
  const listed = named.find((colour) => colour === (accent ?? usual));
  const [isOwn, setIsOwn] = useState(listed === undefined);
  const set = (colour: string) => onSet({ part: 'accent', value: colour === usual ? null : colour });
  const showsOwn = isOwn || listed === undefined;
  return (
    <div className="choices-in-two house-style-part">
      <Choice
        label={words.accent}
        options={[
          ...named.map((colour) => ({
            value: colour,
            label: words.accents[colour],
            mark: <Swatch colour={colour} />,
          })),
          { value: 'own' as const, label: words.ownAccent },
        ]}
        value={showsOwn ? 'own' : listed}
        onChange={(value) => {
          setIsOwn(value === 'own');
          if (value !== 'own') set(value);
        }}
      />
      {showsOwn && <OwnColour stored={accent ?? usual} onChoose={set} />}
    </div>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span className="swatch" style={{ backgroundColor: `#${colour}` }} />;
}

interface OwnColourProps {
  readonly stored: string;
  readonly onChoose: (colour: string) => void;
}

function OwnColour({ stored, onChoose }: OwnColourProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly error: string; readonly darker?: string } | null>(null);
  const take = (colour: string) => {
    setTyped(null);
    setRefused(null);
    if (colour !== stored) onChoose(colour);
  };
  const finish = () => {
    if (typed === null) return;
    const colour = readColour(typed);
    if (colour === null) setRefused({ error: words.accentWrong });
    else if (isReadable(colour)) take(colour);
    else {
      const darker = readableColour(colour);
      setRefused({ error: words.accentLight(darker), darker });
    }
  };
  return (
    <>
      <TextField
        label={words.accentCode}
        hint={words.accentCodeHint}
        value={typed ?? `#${stored}`}
        onChange={(text) => {
          setTyped(text);
          setRefused(null);
        }}
        onBlur={finish}
        error={refused?.error}
      />
      {refused?.darker !== undefined && (
        <Button onPress={() => take(refused.darker ?? stored)}>{words.takeDarker}</Button>
      )}
    </>
  );
}
