// The points of the file, in its order, and those of the last time that it does not have any more.
import { useMemo } from 'react';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { type Review, nextCounting } from '@shared/word-import';
import type { WordReading } from '@shared/word-import/word-reading';
import { Button } from '../../../ui/button';
import { PointCard } from './point-card';
import { pointNumbers } from './point-numbers';
import type { Comparison } from './use-comparison';
import { VanishedPoints } from './vanished-points';
import { editWord } from './word-store';

interface PointsPaneProps {
  readonly itemKey: number;
  readonly reading: WordReading;
  readonly review: Review;
  readonly comparison: Comparison;
  readonly chosen: number | null;
  readonly onChoose: (point: number | null) => void;
}

export function PointsPane({ itemKey, review, comparison, chosen, onChoose }: PointsPaneProps) {
  const numbers = useMemo(() => pointNumbers(review), [review]);
  const { base, replaces, reviewed } = comparison;
  return (
    // Scrolls, so it can be reached by keyboard.
    <div className="word-points" tabIndex={0} role="region" aria-label={say.pointsTitle}>
      <p className="label word-pane-label">
        {say.pointsTitle} <span className="soft">{say.keys}</span>
      </p>
      <ol>
        {review.points.map((point) => {
          const number = numbers.get(point.key);
          if (number === undefined) {
            return (
              <li key={point.key} className="word-left-out" data-point={point.key} tabIndex={-1}>
                <p className="soft">
                  {say.leftOut} <b>{point.title}</b>
                </p>
                <Button
                  icon="undo"
                  variant="quiet"
                  onPress={() => {
                    editWord(itemKey, { type: 'take-back', key: point.key });
                    onChoose(point.key);
                  }}
                  aria-label={say.takeBackOf(point.title)}
                >
                  {say.takeBack}
                </Button>
              </li>
            );
          }
          const next = nextCounting(review, point.key);
          return (
            <PointCard
              key={point.key}
              itemKey={itemKey}
              point={point}
              number={number}
              nextNumber={next && numbers.get(next.key)}
              newKey={review.nextKey}
              match={base.heads.length > 0 ? reviewed.matches.get(point.key) : undefined}
              known={base.known}
              isChosen={point.key === chosen}
              onChoose={onChoose}
            />
          );
        })}
      </ol>
      {replaces !== false && reviewed.vanished.length > 0 && (
        <VanishedPoints itemKey={itemKey} points={reviewed.vanished} kept={review.kept} />
      )}
    </div>
  );
}
