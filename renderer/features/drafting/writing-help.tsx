// What could be better in the open point, under its texts. Nothing has to be done with it.
import type { WorkingPoint } from '@shared/commands';
import { writingWords as words } from '@shared/i18n/nl-writing';
import { useCallback, useState } from 'react';
import type { TextField } from '@shared/drafting';
import { Button } from '../../ui/button';
import { type FoundHint, askFor, useFoundHints } from './found-hints';
import { HintItem } from './hint-item';
import { HintSettingsDialog } from './hint-settings-dialog';
import { type TextPlace, type TypedField, flush, useHeldText, write } from './pen';
import type { OwnText } from './use-own-text';
import { useWritingHints } from './use-writing-hints';
import { writingHelpId } from './writing-count';
import type { WritingAid } from './writing-desk';

interface WritingHelpProps {
  readonly aid: WritingAid | null;
  readonly own: OwnText;
  readonly entry: WorkingPoint;
  readonly places: Readonly<Record<TypedField, TextPlace>>;
  /** Opens a text for what is about to be shown in it. */
  readonly onGo: (field: TextField) => void;
}

/** More than this at once is a wall of text. */
const firstShown = 5;

export function WritingHelp({ aid, own, entry, places, onGo }: WritingHelpProps) {
  const { point } = entry;
  const title = useHeldText(places.title) ?? point.title;
  const body = useHeldText(places.body) ?? point.body;
  const advice = useHeldText(places.advice) ?? point.advice ?? '';
  const spelling = useWritingHints(aid, own, entry, { title, body, advice });
  const hints = useFoundHints((found) => found.hints);
  const [showsAll, setShowsAll] = useState(false);
  const [isSetting, setIsSetting] = useState(false);
  const go = useCallback(
    (hint: FoundHint, to?: string) => {
      flush();
      if (hint.field === 'title') goInTitle(places.title, title, hint, to);
      else {
        askFor(hint, to);
        onGo(hint.field);
      }
    },
    [places.title, title, onGo],
  );
  const shown = showsAll ? hints : hints.slice(0, firstShown);
  return (
    <section id={writingHelpId} className="writing-help" tabIndex={-1} aria-label={words.title}>
      <div className="writing-help-head">
        <h2 className="label">{words.counted(hints.length)}</h2>
        <Button variant="quiet" onPress={() => setIsSetting(true)}>
          {words.setting}
        </Button>
      </div>
      {spelling === 'missing' && <p className="soft">{words.noSpelling}</p>}
      {hints.length === 0 ? (
        <p className="soft">{spelling === 'opening' ? words.loading : words.none}</p>
      ) : (
        <ul className="hints">
          {shown.map((hint) => (
            <HintItem
              key={`${hint.field} ${hint.kind} ${hint.start} ${hint.found}`}
              hint={hint}
              aid={aid}
              onGo={go}
            />
          ))}
        </ul>
      )}
      {shown.length < hints.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {words.more(hints.length)}
        </Button>
      )}
      {isSetting && <HintSettingsDialog onClose={() => setIsSetting(false)} />}
    </section>
  );
}

function goInTitle(place: TextPlace, title: string, { start, end }: FoundHint, to: string | undefined): void {
  const field = document.querySelector<HTMLInputElement>('.writing-title');
  if (to !== undefined) write(place, title.slice(0, start) + to + title.slice(end));
  field?.focus();
  if (to === undefined) field?.setSelectionRange(start, end);
}
