// The chosen point: what we asked, what the college did with it and why, and the buttons to say it differently.
import { type ReplyAnswer, replyStatuses } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyReason, replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words, surenessWords } from '@shared/i18n/nl-reply-screen';
import { isUnanswered } from '@shared/views';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import { Written } from '../../ui/written';
import { DetailsDialog } from './details-dialog';
import { KeptNotice } from './kept-notice';
import type { Match } from './matches';
import { MoveDialog } from './move-dialog';
import { nameOf } from './point-name';
import { changeAnswers } from './reply-acts';
import type { ReplyEntry } from './reply-entries';
import { statusIcons } from './status-icons';

interface PointDetailProps {
  readonly entry: ReplyEntry;
  readonly match: Match;
  /** Where a passage can go. */
  readonly all: readonly Match[];
}

export function PointDetail({ entry, match, all }: PointDetailProps) {
  const [asks, setAsks] = useState<'details' | 'move' | null>(null);
  const { one: shown, passages } = match;
  const { point, answer, otherVersions } = shown;
  const ours = point.advice.trim() === '' ? point.body : point.advice;
  const change = (next: Partial<ReplyAnswer>) =>
    changeAnswers(entry, [{ one: shown, change: { passages: [...passages], ...next } }]);
  return (
    <div className="answer-detail">
      {otherVersions.length > 0 && answer !== null && (
        <Notice
          actions={[answer, ...otherVersions].map((version, at) => (
            <Button key={at} onPress={() => change(version)}>
              {words.keepThis(replyWords.statuses[version.status])}
            </Button>
          ))}
        >
          {words.fork}
        </Notice>
      )}
      <KeptNotice entry={entry} match={match} onChange={change} />
      {ours.trim() !== '' && (
        <>
          <p className="label">{words.ours}</p>
          <Written markdown={ours} />
        </>
      )}
      {(answer?.motivation ?? '') !== '' && (
        <>
          <p className="label">{words.motivation}</p>
          <p className="written">‘{answer?.motivation}’</p>
        </>
      )}
      <PromiseLines answer={answer} isOverdue={shown.isOverdue} />
      {answer?.note !== undefined && (
        <>
          <p className="label">{words.note}</p>
          <p>{answer.note}</p>
        </>
      )}
      <Why match={match} />
      <div className="buttons">
        <Menu
          label={words.changeStatus}
          chosen={shown.status}
          entries={replyStatuses.map((id) => ({
            id,
            label: replyWords.statuses[id],
            icon: statusIcons[id],
          }))}
          onChoose={(status) => change({ status })}
        />
        <Button icon="pen" onPress={() => setAsks('details')}>
          {words.editDetails}
        </Button>
        {passages.length > 0 && (
          <Button icon="forward" onPress={() => setAsks('move')}>
            {words.move}
          </Button>
        )}
      </div>
      {asks === 'details' && (
        <DetailsDialog
          name={nameOf(shown)}
          answer={answer}
          onSave={(next) => {
            setAsks(null);
            change(next);
          }}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'move' && <MoveDialog entry={entry} match={match} all={all} onClose={() => setAsks(null)} />}
    </div>
  );
}

interface PromiseLinesProps {
  readonly answer: ReplyAnswer | null;
  readonly isOverdue: boolean;
}

function PromiseLines({ answer, isOverdue }: PromiseLinesProps) {
  const promise = answer?.promise;
  if (promise === undefined) return null;
  return (
    <>
      <p className="label">{words.promise}</p>
      {promise.quote !== '' && <p className="written">‘{promise.quote}’</p>}
      {promise.product !== undefined && (
        <p>
          {words.product} {promise.product}
        </p>
      )}
      {promise.followUpOn !== undefined && (
        <p>
          {words.followUp} {dutchDate(promise.followUpOn)}{' '}
          {isOverdue && (
            <span className="state state-danger">
              <Icon name="care" /> {words.overdue}
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Why({ match: { one, proposal, passages, kept } }: { readonly match: Match }) {
  if (kept === 'same' || kept === 'gone') return <p className="soft">{words.howToAdd}</p>;
  if (kept === null && one.answer?.origin === 'edited')
    return (
      <p className="soft">
        {words.sureness}: {words.edited}. {words.howToAdd}
      </p>
    );
  const isEmpty = passages.length === 0 && kept === null;
  return (
    <>
      {proposal !== undefined && passages.length > 0 && (
        <>
          <p className="label">{words.whyTitle}</p>
          <ul className="answer-why">
            {proposal.why.map((reason, at) => (
              <li key={at}>{replyReason(reason)}</li>
            ))}
            <li>
              {words.sureness}: {surenessWords(proposal.confidence).text}.
            </li>
          </ul>
        </>
      )}
      <p className="soft">
        {isEmpty && `${words.noPassage} `}
        {isEmpty && isUnanswered(one) && `${words.inReminder} `}
        {words.howToAdd}
      </p>
    </>
  );
}
