// The file as it reads, with for every piece of text which point it became, or that it became none.
import { useMemo } from 'react';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { type DocumentLine, type Review, looseLines } from '@shared/word-import';
import { Button } from '../../../ui/button';
import { pointNumbers } from './point-numbers';
import { editWord } from './word-store';

interface DocumentPaneProps {
  readonly itemKey: number;
  readonly lines: readonly DocumentLine[];
  readonly review: Review;
  readonly chosen: number | null;
  readonly onChoose: (point: number) => void;
}

export function DocumentPane({ itemKey, lines, review, chosen, onChoose }: DocumentPaneProps) {
  const numbers = useMemo(() => pointNumbers(review), [review]);
  const loose = useMemo(() => looseLines(review, lines), [review, lines]);
  // A line that was cut in two belongs to the point that it opens.
  const owners = useMemo(
    () =>
      new Map(
        review.points.toReversed().flatMap((point) => point.lines.map((line) => [line, point] as const)),
      ),
    [review],
  );
  const opened = new Set<number>();
  return (
    // Scrolls, so it can be reached by keyboard.
    <div className="word-document" tabIndex={0} role="region" aria-label={say.document}>
      <p className="label word-pane-label">
        {say.document} <span className="soft">{say.documentHint}</span>
      </p>
      {lines.map((line, at) => {
        const owner = owners.get(at);
        const isFirst = owner !== undefined && !opened.has(owner.key);
        if (owner !== undefined) opened.add(owner.key);
        const number = owner && numbers.get(owner.key);
        const mark =
          isFirst && number !== undefined ? (
            <button
              type="button"
              className="word-number"
              aria-label={say.toPoint(number)}
              data-line-of={owner.key}
              onClick={() => onChoose(owner.key)}
            >
              {number}
            </button>
          ) : null;
        const isOut = owner?.isLeftOut === true || loose.has(at);
        return (
          <div key={at} className={classOf(line, isOut, owner !== undefined && owner.key === chosen)}>
            <span className="word-margin">{mark}</span>
            <div className={loose.has(at) ? 'word-loose' : undefined}>
              {loose.has(at) && !loose.has(at - 1) && <p className="soft">{say.noPoint}</p>}
              <p className="word-text">{line.text}</p>
              {loose.has(at) && (
                <p>
                  <Button
                    variant="quiet"
                    icon="plus"
                    onPress={() => editWord(itemKey, { type: 'make-point', line: at })}
                    aria-label={say.makePointOf(line.text.slice(0, 60))}
                  >
                    {say.makePoint}
                  </Button>
                </p>
              )}
              {isFirst && owner.isLeftOut && <p className="soft">{say.leftOutHere}</p>}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function classOf({ part }: DocumentLine, isOut: boolean, isChosen: boolean): string {
  const names = ['word-line', `is-${part}`, isOut ? 'is-out' : '', isChosen ? 'is-chosen' : ''];
  return names.filter(Boolean).join(' ');
}
