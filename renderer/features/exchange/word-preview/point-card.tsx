// One found point: as it will be sent, and when it is chosen with everything that can be done about it.
import { useState } from 'react';
import type { AdvicePoint } from '@shared/domain';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import type { PointMatch, ReviewPoint } from '@shared/word-import';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { ArrangeText } from './arrange-text';
import { MarginNotesList } from './margin-notes';
import { PointFields } from './point-fields';
import { PointText } from './point-text';
import { editWord } from './word-store';

interface PointCardProps {
  readonly itemKey: number;
  readonly point: ReviewPoint;
  readonly number: number;
  readonly nextNumber: number | undefined;
  /** The key that a part split off gets. */
  readonly newKey: number;
  /** Undefined where the council sent nothing before. */
  readonly match: PointMatch | undefined;
  readonly known: readonly AdvicePoint[];
  readonly isChosen: boolean;
  readonly onChoose: (point: number | null) => void;
}

export function PointCard(props: PointCardProps) {
  const { itemKey, point, number, newKey, match, known, isChosen, onChoose } = props;
  const [isArranging, setIsArranging] = useState(false);
  const { key, title, changes, comments } = point;
  const split = (at: number) => {
    editWord(itemKey, { type: 'split', key, at });
    setIsArranging(false);
    onChoose(newKey);
  };
  return (
    <li
      className={isChosen ? 'word-card is-chosen' : 'word-card'}
      data-point={key}
      tabIndex={-1}
      aria-label={say.pointOf(number, title)}
    >
      <div className="word-card-head">
        <p className="soft">
          <span className="word-card-number">{number}</span>
          {[say.kinds[kindOf(point, match)], point.chapter].filter((part) => part !== '').join(' · ')}
        </p>
        <span className="buttons">
          {match !== undefined && <MatchState match={match} />}
          <Button
            variant="quiet"
            icon={isChosen ? 'check' : 'pen'}
            onPress={() => onChoose(isChosen ? null : key)}
            aria-label={isChosen ? undefined : say.editOf(number)}
          >
            {isChosen ? say.done : say.edit}
          </Button>
        </span>
      </div>
      {isChosen && (
        <PointFields
          itemKey={itemKey}
          point={point}
          kind={kindOf(point, match)}
          match={match}
          known={known}
        />
      )}
      {isChosen && isArranging ? (
        <ArrangeText itemKey={itemKey} point={point} onSplit={split} />
      ) : (
        <PointText
          point={point}
          earlier={match?.change === 'changed' ? match.known : null}
          hasTitle={!isChosen}
        />
      )}
      <MarginNotesList changes={changes} comments={comments} />
      {isChosen && <PointActs {...props} isArranging={isArranging} onArrange={setIsArranging} />}
    </li>
  );
}

/** What counts: of a point that was known, its kind stays unless somebody says otherwise. */
function kindOf(point: ReviewPoint, match: PointMatch | undefined) {
  return match?.known && !point.isKindSaid ? match.known.kind : point.kind;
}

function MatchState({ match: { change } }: { readonly match: PointMatch }) {
  return (
    <span className={change === 'same' ? 'state state-good' : 'state state-warn'}>
      <Icon name={change === 'same' ? 'check' : change === 'new' ? 'plus' : 'pen'} /> {say[change]}
    </span>
  );
}

interface PointActsProps extends PointCardProps {
  readonly isArranging: boolean;
  readonly onArrange: (isArranging: boolean) => void;
}

function PointActs({ itemKey, point, nextNumber, isArranging, onArrange, onChoose }: PointActsProps) {
  const { key } = point;
  const join = () => {
    editWord(itemKey, { type: 'join', key });
    onChoose(key);
  };
  const leaveOut = () => {
    editWord(itemKey, { type: 'leave-out', key });
    onChoose(key);
  };
  return (
    <div className="buttons word-acts">
      <Button isPressed={isArranging} onPress={() => onArrange(!isArranging)}>
        {isArranging ? say.arrangeDone : say.arrange}
      </Button>
      {nextNumber === undefined ? null : (
        <Button icon="join" onPress={join}>
          {say.join(nextNumber)}
        </Button>
      )}
      <Button icon="minus" onPress={leaveOut}>
        {say.leaveOut}
      </Button>
    </div>
  );
}
