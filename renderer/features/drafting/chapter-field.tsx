// Under which chapter a point stands: one of the invitation, or one of the council's own.
import type { CouncilId, PointId } from '@shared/domain';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { memo, useEffect, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { ComboBox } from '../../ui/combo-box';
import { changePoint } from './point-acts';

const longest = 300;

interface ChapterFieldProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly chapter: string;
  /** What it could be, besides a name of one's own. */
  readonly known: readonly string[];
}

export const ChapterField = memo(function ChapterField(props: ChapterFieldProps) {
  const { council, id, chapter: stored, known } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const release = useRef<(() => void) | null>(null);
  const options = known.map((chapter) => ({ id: chapter, label: chapter }));

  const keep = (chapter: string) => {
    setTyped(null);
    const next = chapter.trim().slice(0, longest);
    if (next !== stored) {
      changePoint(council, id, (now) => ({ ...now, point: { ...now.point, chapter: next } }));
    }
    release.current?.();
    release.current = null;
  };
  const type = (chapter: string) => {
    release.current ??= useDossier.getState().hold();
    setTyped(chapter);
  };
  // Going to another point or step while the field has the focus is leaving it as well.
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => (typed === null ? undefined : keep(typed));
  });
  useEffect(() => () => leave.current(), []);
  return (
    <ComboBox
      className="draft-field"
      label={words.chapter}
      placeholder={words.chapterHint}
      options={options}
      value={typed ?? stored}
      onChoose={keep}
      onType={type}
      onBlur={() => typed !== null && keep(typed)}
    />
  );
});
