// Points that the council sent before and that the file does not have any more: withdrawn, unless a person keeps them.
import type { AdvicePoint, PointId } from '@shared/domain';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Written } from '../../../ui/written';
import { editWord } from './word-store';

interface VanishedPointsProps {
  readonly itemKey: number;
  readonly points: readonly AdvicePoint[];
  readonly kept: readonly PointId[];
}

export function VanishedPoints({ itemKey, points, kept }: VanishedPointsProps) {
  return (
    <div className="word-vanished">
      <h3 className="title-sheet">{say.vanishedTitle}</h3>
      <p className="soft">{say.vanishedHint}</p>
      <ul>
        {points.map(({ id, title, body }) => {
          const isKept = kept.includes(id);
          return (
            <li key={id} className={isKept ? 'word-card' : 'word-card is-withdrawn'}>
              <div className="word-card-head">
                <span className={isKept ? 'state state-good' : 'state state-warn'}>
                  <Icon name={isKept ? 'check' : 'minus'} /> {isKept ? say.keptState : say.withdrawn}
                </span>
                <Button
                  isPressed={isKept}
                  onPress={() => editWord(itemKey, { type: isKept ? 'withdraw' : 'keep', id })}
                  aria-label={say.keepOf(title)}
                >
                  {say.keep}
                </Button>
              </div>
              <h4 className="word-title">{title}</h4>
              <Written markdown={body} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
