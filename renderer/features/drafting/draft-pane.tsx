// One point to work on: what kind it is, its title, where it comes from, what the council sees and advises.
import type { WorkingPoint } from '@shared/commands';
import { pointKinds } from '@shared/domain';
import { draftingWords as words, openings } from '@shared/i18n/nl-drafting';
import { useId, useMemo, useRef, useState } from 'react';
import { RichTextField, type RichTextHandle } from '../../editor';
import { Choice } from '../../ui/choice';
import { ChapterField } from './chapter-field';
import { DraftFoot } from './draft-foot';
import { kindIcons } from './kind-icons';
import { type TextPlace, flush, touch, useHeldText, write } from './pen';
import { changePoint } from './point-acts';
import { SourceFigure } from './source-figure';
import type { OwnText } from './use-own-text';

interface DraftPaneProps {
  readonly own: OwnText;
  readonly number: number;
  readonly entry: WorkingPoint;
}

const longestTitle = 300;
const kinds = pointKinds.map((value) => ({ value, label: words.kinds[value], icon: kindIcons[value] }));

/** Mount anew for another point. */
export function DraftPane({ own, number, entry }: DraftPaneProps) {
  const { dossier, council } = own;
  const { point } = entry;
  const places = useMemo(() => {
    const about = { dossier, council, point: point.id };
    return {
      title: { ...about, field: 'title' },
      body: { ...about, field: 'body' },
      advice: { ...about, field: 'advice' },
    } as const;
  }, [dossier, council, point.id]);
  const titleId = useId();
  const title = useHeldText(places.title) ?? point.title;
  const [active, setActive] = useState<'body' | 'advice' | null>(null);
  const text = useRef<RichTextHandle>(null);
  return (
    <form className="draft" onSubmit={(event) => event.preventDefault()}>
      <div className="scroll draft-sheet" role="region" tabIndex={0} aria-label={words.pointRegion(number)}>
        <Choice
          label={words.kind}
          isLabelHidden
          options={kinds}
          value={point.kind}
          onChange={(kind) =>
            changePoint(council, point.id, (now) => ({ ...now, point: { ...now.point, kind } }))
          }
        />
        <div className="draft-field">
          <label className="label" htmlFor={titleId}>
            {words.titleLabel}
          </label>
          <input
            id={titleId}
            className="writing writing-title"
            value={title}
            maxLength={longestTitle}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => write(places.title, event.target.value)}
            onBlur={flush}
          />
        </div>
        <SourceFigure own={own} entry={entry} />
        <PointText
          place={places.body}
          stored={point.body}
          isActive={active === 'body'}
          onActivate={() => setActive('body')}
          handle={text}
        />
        <PointText
          place={places.advice}
          stored={point.advice ?? ''}
          isActive={active === 'advice'}
          onActivate={() => setActive('advice')}
          handle={text}
        />
        <ChapterField own={own} entry={entry} />
      </div>
      <DraftFoot own={own} entry={entry} field={active ?? 'body'} cut={() => text.current?.cut() ?? null} />
    </form>
  );
}

interface PointTextProps {
  readonly place: TextPlace & { readonly field: 'body' | 'advice' };
  readonly stored: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly handle: React.RefObject<RichTextHandle | null>;
}

function PointText({ place, stored, isActive, onActivate, handle }: PointTextProps) {
  const held = useHeldText(place);
  return (
    <RichTextField
      label={words[place.field]}
      markdown={held ?? stored}
      openings={openings[place.field]}
      isActive={isActive}
      onActivate={onActivate}
      onType={(read) => touch(place, read)}
      onLeave={flush}
      {...(isActive && { handle })}
    />
  );
}
