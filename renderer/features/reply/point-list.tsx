// Our points with what the college did with each; the chosen one shows why the machine thinks so.
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words, surenessWords } from '@shared/i18n/nl-reply-screen';
import type { ProposedReplyAnswer } from '@shared/reply';
import type { CollegeAnswer } from '@shared/views';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon';
import { PointDetail } from './point-detail';
import { nameOf, numberOf } from './point-name';
import type { ReplyEntry } from './reply-entries';
import { statusIcons } from './status-icons';

interface PointListProps {
  readonly entry: ReplyEntry;
  readonly answers: readonly CollegeAnswer[];
  readonly chosen: string | null;
  readonly proposalOf: (answer: CollegeAnswer) => ProposedReplyAnswer | undefined;
  readonly onChoose: (key: string) => void;
}

export function PointList({ entry, answers, chosen, proposalOf, onChoose }: PointListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.answer.is-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} className="scroll reply-points" role="region" tabIndex={0} aria-label={words.points}>
      {answers.length === 0 && <p className="reply-none soft">{words.none}</p>}
      <ol>
        {answers.map((one) => {
          const isChosen = one.point.key === chosen;
          const proposal = proposalOf(one);
          const isOpen = one.status === 'onbeantwoord';
          const isUnsure =
            one.answer?.origin === 'proposed' &&
            proposal !== undefined &&
            !surenessWords(proposal.confidence).isSure;
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
                  <Icon name={statusIcons[one.status]} /> {replyWords.statuses[one.status]}
                </span>
                {isUnsure && (
                  <span className="state state-warn">
                    <Icon name="warn" /> {words.unsure}
                  </span>
                )}
              </button>
              {isChosen && <PointDetail entry={entry} answer={one} proposal={proposal} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
