// Kind and title of a point, and which earlier point it is a version of.
import { useState } from 'react';
import { type AdvicePoint, type PointKind, pointKinds } from '@shared/domain';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import type { PointMatch, ReviewPoint } from '@shared/word-import';
import { Choice } from '../../../ui/choice';
import { Menu } from '../../../ui/menu';
import { TextField } from '../../../ui/text-field';
import { editWord } from './word-store';

interface PointFieldsProps {
  readonly itemKey: number;
  readonly point: ReviewPoint;
  /** What counts now. */
  readonly kind: PointKind;
  readonly match: PointMatch | undefined;
  readonly known: readonly AdvicePoint[];
}

const newPoint = 'nieuw';
const longestTitle = 300;

export function PointFields({ itemKey, point, kind, match, known }: PointFieldsProps) {
  const { key } = point;
  return (
    <div className="word-fields">
      <Choice
        label={say.kind}
        isLabelHidden
        options={pointKinds.map((value) => ({ value, label: say.kinds[value] }))}
        value={kind}
        onChange={(value) => editWord(itemKey, { type: 'kind', key, kind: value })}
      />
      <TitleField itemKey={itemKey} point={point} />
      {match !== undefined && known.length > 0 && (
        <Menu
          label={match.known === null ? say.isNew : say.belongsTo(match.known.title)}
          variant="quiet"
          chosen={match.known === null ? newPoint : `p ${match.known.id}`}
          entries={[
            { id: newPoint, label: say.isNew },
            ...known.map(({ id, title }) => ({ id: `p ${id}`, label: title === '' ? say.noTitle : title })),
          ]}
          onChoose={(id) => {
            const to = known.find((one) => `p ${one.id}` === id)?.id ?? null;
            editWord(itemKey, { type: 'match', key, to });
          }}
        />
      )}
    </div>
  );
}

/** One step for the whole title: when the focus leaves it, or with Enter. */
function TitleField({
  itemKey,
  point: { key, title, isTitleMade },
}: Pick<PointFieldsProps, 'itemKey' | 'point'>) {
  const [text, setText] = useState(title);
  const [shown, setShown] = useState(title);
  // Taken back, or set elsewhere.
  if (shown !== title) {
    setShown(title);
    setText(title);
  }
  const keep = () => {
    const next = text.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
    if (next !== title) editWord(itemKey, { type: 'title', key, title: next });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={say.editTitle}
        value={text}
        onChange={setText}
        onBlur={keep}
        hint={isTitleMade ? say.titleMade : undefined}
      />
    </form>
  );
}
