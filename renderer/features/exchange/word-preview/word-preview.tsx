// One Word file looked over before it counts: whose it is, what it replaces, and what its points are.
import { useCallback, useState } from 'react';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import type { Review } from '@shared/word-import';
import { Button } from '../../../ui/button';
import { FullSheet } from '../../../ui/full-sheet';
import { shortName } from '../describe';
import { DocumentPane } from './document-pane';
import { PointsPane } from './points-pane';
import { PreviewFacts, PreviewHead } from './preview-head';
import { takeOver } from './take-over';
import { type Comparison, useComparison } from './use-comparison';
import { usePreviewKeys } from './use-preview-keys';
import { type WordItem, type WordState, postponeWord, undoEdit } from './word-store';
import './word-preview.css';

interface WordPreviewProps {
  readonly item: WordItem;
  readonly state: Extract<WordState, { is: 'ready' }>;
  /** "2 van 3". */
  readonly place: number;
  readonly of: number;
}

export function WordPreview({ item, state: { reading, draft }, place, of }: WordPreviewProps) {
  const { key, file } = item;
  const { review } = draft;
  const comparison = useComparison(reading, draft, file.name);
  const [chosen, setChosen] = useState<number | null>(null);
  /** Chooses a point and brings it into sight, with the focus on it. */
  const goTo = useCallback((point: number | null) => {
    setChosen(point);
    if (point !== null) queueMicrotask(() => requestAnimationFrame(() => showPoint(point)));
  }, []);
  const undo = useCallback(() => undoEdit(key), [key]);
  const step = useCallback(
    (by: 1 | -1) => goTo(neighbour(keysOf(review), chosen, by)),
    [review, chosen, goTo],
  );
  usePreviewKeys(undo, step);
  const amount = comparison.reviewed.points.length;
  return (
    <FullSheet
      label={say.place(place, of, file.name)}
      title={say.title}
      head={<PreviewFacts reading={reading} draft={draft} comparison={comparison} />}
      onClose={() => postponeWord(key)}
      foot={
        <>
          <span className="buttons">
            <Button
              icon="undo"
              onPress={undo}
              isDisabledBecause={draft.past.length === 0 ? say.nothingToUndo : undefined}
            >
              {say.undo}
            </Button>
            <Button onPress={() => postponeWord(key)}>{say.later}</Button>
          </span>
          <Button
            variant="main"
            icon="check"
            onPress={() => void takeOver(item, comparison)}
            isDisabledBecause={draft.isTaking ? say.isTaking : whyNot(comparison)}
          >
            {comparison.council === undefined
              ? say.takeNothing(amount)
              : say.take(amount, shortName(comparison.council))}
          </Button>
        </>
      }
    >
      <PreviewHead itemKey={key} reading={reading} draft={draft} comparison={comparison} />
      <div className="word-panes">
        <DocumentPane itemKey={key} lines={reading.lines} review={review} chosen={chosen} onChoose={goTo} />
        <PointsPane
          itemKey={key}
          reading={reading}
          review={review}
          comparison={comparison}
          chosen={chosen}
          onChoose={goTo}
        />
      </div>
    </FullSheet>
  );
}

function whyNot({ council, replaces, reviewed }: Comparison): string | undefined {
  if (council === undefined) return say.needsCouncil;
  if (replaces === null) return say.needsChoice;
  return reviewed.points.length === 0 ? say.needsPoint : undefined;
}

function keysOf({ points }: Review): number[] {
  return points.map((point) => point.key);
}

function neighbour(keys: readonly number[], chosen: number | null, step: 1 | -1): number | null {
  const at = chosen === null ? -1 : keys.indexOf(chosen);
  return keys[Math.min(keys.length - 1, Math.max(0, at + step))] ?? null;
}

function showPoint(key: number): void {
  const card = document.querySelector<HTMLElement>(`[data-point="${key}"]`);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
  document.querySelector(`[data-line-of="${key}"]`)?.scrollIntoView({ block: 'nearest' });
}
