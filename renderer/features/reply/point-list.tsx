// Our points with what the college did with each; the chosen one shows why the machine thinks so.
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { isCompliment, isUnanswered } from '@shared/views';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon';
import { type Match, asksALook } from './matches';
import { PointDetail } from './point-detail';
import { nameOf, numberOf } from './point-name';
import type { ReplyEntry } from './reply-entries';
import { statusIcons } from './status-icons';

interface PointListProps {
  readonly entry: ReplyEntry;
  readonly matches: readonly Match[];
  /** Also those that are not in the list now. */
  readonly all: readonly Match[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

export function PointList({ entry, matches, all, chosen, onChoose }: PointListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.answer.is-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} className="scroll reply-points" role="region" tabIndex={0} aria-label={words.points}>
      {matches.length === 0 && <p className="reply-none soft">{words.none}</p>}
      <ol>
        {matches.map((match) => {
          const { one, isUnsure } = match;
          const isChosen = one.point.key === chosen;
          const isOpen = isUnanswered(one);
          return (
            <li
              key={one.point.key}
              className={['answer', isChosen && 'is-chosen', isOpen && 'is-unanswered']
                .filter(Boolean)
                .join(' ')}
            >
              <button
                type="button"
                className="answer-head"
                aria-expanded={isChosen}
                onClick={() => onChoose(one.point.key)}
              >
                <span className="answer-number">{numberOf(one)}</span>
                <span className="answer-title">{nameOf(one)}</span>
                <span className={isOpen ? 'state state-danger' : 'state'}>
                  <Icon name={isCompliment(one) ? 'heart' : statusIcons[one.status]} />{' '}
                  {isCompliment(one) ? replyWords.compliment : replyWords.statuses[one.status]}
                </span>
                {asksALook(match) && (
                  <span className="state state-warn">
                    <Icon name="warn" /> {isUnsure ? words.unsure : words.lookAt}
                  </span>
                )}
              </button>
              {isChosen && <PointDetail entry={entry} match={match} all={all} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
