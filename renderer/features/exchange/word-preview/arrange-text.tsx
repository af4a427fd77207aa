// A point in its sentences and list items: each can go to the other side, and between any two the point can be split.
import { useMemo } from 'react';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { type PointPart, type ReviewPoint, piecesOf } from '@shared/word-import';
import { Button } from '../../../ui/button';
import { editWord } from './word-store';

interface ArrangeTextProps {
  readonly itemKey: number;
  readonly point: ReviewPoint;
  /** Before the piece in this place. */
  readonly onSplit: (at: number) => void;
}

export function ArrangeText({ itemKey, point, onSplit }: ArrangeTextProps) {
  const pieces = useMemo(() => piecesOf(point).map((piece, at) => ({ ...piece, at })), [point]);
  const parts: readonly (readonly [PointPart, string])[] = [
    ['body', say.see],
    ['advice', say.advise],
  ];
  return (
    <div className="arrange">
      {parts.map(([part, label]) => (
        <section key={part} aria-label={label}>
          <p className="label">{label}</p>
          <ul>
            {pieces
              .filter((piece) => piece.part === part)
              .map(({ at, text }) => (
                <li key={at}>
                  {at > 0 && (
                    <Button
                      variant="quiet"
                      className="arrange-split"
                      onPress={() => onSplit(at)}
                      aria-label={say.splitBefore(text.slice(0, 60))}
                    >
                      {say.splitHere}
                    </Button>
                  )}
                  <div className="arrange-piece">
                    <span className="written">{text}</span>
                    <Button
                      icon={part === 'body' ? 'down' : 'up'}
                      onPress={() => editWord(itemKey, { type: 'move', key: point.key, at })}
                      aria-label={
                        part === 'body' ? say.toAdviceOf(text.slice(0, 60)) : say.toBodyOf(text.slice(0, 60))
                      }
                    >
                      {part === 'body' ? say.toAdvice : say.toBody}
                    </Button>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
