// One point to work on: what kind it is, its title, where it comes from, what the council sees and advises.
import type { WorkingPoint } from '@shared/commands';
import { type CouncilId, type PointId, type PointKind, pointKinds } from '@shared/domain';
import { type TextField, chapterOf, countItems, lackOf } from '@shared/drafting';
import { draftingWords as words, openings } from '@shared/i18n/nl-drafting';
import { type RefObject, memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { RichTextField, type RichTextHandle } from '../../editor';
import { Choice } from '../../ui/choice';
import { ChapterField } from './chapter-field';
import { DraftFoot } from './draft-foot';
import { answerAsked, useFoundHints } from './found-hints';
import { kindIcons } from './kind-icons';
import { type TextPlace, flush, touch, useHeldText, write } from './pen';
import { changePoint } from './point-acts';
import { SourceFigure } from './source-figure';
import type { OwnText } from './use-own-text';
import type { WritingAid } from './writing-desk';
import { WritingHelp } from './writing-help';

interface DraftPaneProps {
  readonly own: OwnText;
  readonly number: number;
  readonly entry: WorkingPoint;
  /** Chapters of the invitation and those that are in use. */
  readonly chapters: readonly string[];
  readonly aid: WritingAid | null;
}

const kinds = pointKinds.map((value) => ({ value, label: words.kinds[value], icon: kindIcons[value] }));

/** Mount anew for another point. */
export function DraftPane({ own, number, entry, chapters, aid }: DraftPaneProps) {
  const { dossier, council } = own;
  const { point, status } = entry;
  const { id, body, advice = '' } = point;
  const places = useMemo(() => {
    const about = { dossier, council, point: id };
    return {
      title: { ...about, field: 'title' },
      body: { ...about, field: 'body' },
      advice: { ...about, field: 'advice' },
    } as const;
  }, [dossier, council, id]);
  const [active, setActive] = useState<TextField | null>(null);
  const text = useRef<RichTextHandle>(null);
  const inBody = useMemo(() => itemsOf(body), [body]);
  const inAdvice = useMemo(() => itemsOf(advice), [advice]);
  const caret = useCallback(() => {
    const cut = text.current?.cut() ?? null;
    return active === null || cut === null ? null : { field: active, cut };
  }, [active]);
  return (
    <form className="draft" onSubmit={(event) => event.preventDefault()}>
      <div className="scroll draft-sheet" role="region" tabIndex={0} aria-label={words.pointRegion(number)}>
        <KindChoice council={council} id={id} kind={point.kind} />
        <TitleField place={places.title} stored={point.title} />
        <SourceFigure council={council} id={id} source={point.source} />
        <PointText
          place={places.body}
          stored={body}
          isActive={active === 'body'}
          onActivate={setActive}
          handle={text}
        />
        <PointText
          place={places.advice}
          stored={advice}
          isActive={active === 'advice'}
          onActivate={setActive}
          handle={text}
        />
        <WritingHelp aid={aid} own={own} entry={entry} places={places} onGo={setActive} />
        <ChapterField council={council} id={id} chapter={chapterOf(entry)} known={chapters} />
      </div>
      <DraftFoot
        council={council}
        id={id}
        status={status}
        lack={lackOf(entry)}
        items={inBody || inAdvice}
        addressees={point.addressees}
        caret={caret}
      />
    </form>
  );
}

/** In how many points a text could be split; reading it all is left out where there is no list. */
function itemsOf(markdown: string): number {
  if (!/^(?:[-*+]|\d+[.)])\s/m.test(markdown)) return 0;
  const items = countItems(markdown);
  return items > 1 ? items : 0;
}

interface KindChoiceProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly kind: PointKind;
}

const KindChoice = memo(function KindChoice({ council, id, kind }: KindChoiceProps) {
  return (
    <Choice
      label={words.kind}
      isLabelHidden
      options={kinds}
      value={kind}
      onChange={(chosen) =>
        changePoint(council, id, (now) => ({ ...now, point: { ...now.point, kind: chosen } }))
      }
    />
  );
});

const longestTitle = 300;

function TitleField({ place, stored }: { readonly place: TextPlace; readonly stored: string }) {
  const inputId = useId();
  const held = useHeldText(place);
  return (
    <div className="draft-field">
      <label className="label" htmlFor={inputId}>
        {words.titleLabel}
      </label>
      <input
        id={inputId}
        className="writing writing-title"
        value={held ?? stored}
        maxLength={longestTitle}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => write(place, event.target.value)}
        onBlur={flush}
      />
    </div>
  );
}

interface PointTextProps {
  readonly place: TextPlace & { readonly field: TextField };
  readonly stored: string;
  readonly isActive: boolean;
  readonly onActivate: (field: TextField) => void;
  readonly handle: RefObject<RichTextHandle | null>;
}

const PointText = memo(function PointText({ place, stored, isActive, onActivate, handle }: PointTextProps) {
  const held = useHeldText(place);
  const marks = useFoundHints((found) => found.marks[place.field]);
  const asked = useFoundHints((found) => (found.asked?.field === place.field ? found.asked : undefined));
  return (
    <RichTextField
      label={words[place.field]}
      markdown={held ?? stored}
      openings={openings[place.field]}
      isActive={isActive}
      onActivate={() => onActivate(place.field)}
      onType={(read) => touch(place, read)}
      onLeave={flush}
      marks={marks}
      asked={asked}
      onAsked={answerAsked}
      {...(isActive && { handle })}
    />
  );
});
