// The margins of the letter: one of three, or in millimetres.
import { type LetterPart, type OwnMargins, marginNames } from '@shared/domain';
import { houseStyleWords as words } from '@shared/i18n/nl-house-style';
import { marginBounds, marginSides, millimetres, pageMeasures } from '@shared/letter/look';
import { useState } from 'react';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';

interface StyleMarginsProps {
  readonly margins: string | OwnMargins;
  readonly onSet: (part: LetterPart) => void;
}

export function StyleMargins({ margins, onSet }: StyleMarginsProps) {
  const listed = marginNames.find((name) => name === margins) ?? 'normal';
  const isOwn = typeof margins !== 'string';
  const own = measuresOf(margins);
  const options = [...marginNames, 'own' as const].map((value) => {
    const [label, hint] = words.marginNames[value];
    return { value, label, hint };
  });
  return (
    <div className="house-style-part">
      <Choice
        label={words.margins}
        options={options}
        value={isOwn ? 'own' : listed}
        onChange={(value) => onSet({ part: 'margins', value: value === 'own' ? own : value })}
      />
      {isOwn && (
        <div className="margin-fields">
          {marginSides.map((side) => (
            <Margin
              key={side}
              side={side}
              stored={own[side]}
              onChange={(value) => onSet({ part: 'margins', value: { ...own, [side]: value } })}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Whole millimetres of what the page has. */
function measuresOf(margins: string | OwnMargins): OwnMargins {
  const page = pageMeasures(margins);
  return {
    top: millimetres(page.top),
    bottom: millimetres(page.bottom),
    left: millimetres(page.left),
    right: millimetres(page.right),
  };
}

interface MarginProps {
  readonly side: keyof OwnMargins;
  readonly stored: number;
  readonly onChange: (value: number) => void;
}

function Margin({ side, stored, onChange }: MarginProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const { least, most } = marginBounds[side];
  const finish = () => {
    if (typed === null) return;
    const value = Number(typed.replace(',', '.').replace(/\s*mm\s*$/i, ''));
    const isGood = typed.trim() !== '' && value >= least && value <= most;
    setIsRefused(!isGood);
    if (!isGood) return;
    setTyped(null);
    if (value !== stored) onChange(value);
  };
  return (
    <TextField
      label={words.marginSides[side]}
      value={typed ?? String(stored).replace('.', ',')}
      onChange={(text) => {
        setTyped(text);
        setIsRefused(false);
      }}
      onBlur={finish}
      error={isRefused ? words.marginWrong(least, most) : undefined}
    />
  );
}
