// The chosen point: what we asked, what the college did with it and why, and the buttons to say it differently.
import { replyStatuses } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyReason, replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words, surenessWords } from '@shared/i18n/nl-reply-screen';
import type { ProposedReplyAnswer } from '@shared/reply';
import type { CollegeAnswer } from '@shared/views';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import { Written } from '../../ui/written';
import { DetailsDialog } from './details-dialog';
import { nameOf } from './point-name';
import { changeAnswer } from './reply-acts';
import type { ReplyEntry } from './reply-entries';
import { statusIcons } from './status-icons';

interface PointDetailProps {
  readonly entry: ReplyEntry;
  readonly answer: CollegeAnswer;
  readonly proposal: ProposedReplyAnswer | undefined;
}

export function PointDetail({ entry, answer: shown, proposal }: PointDetailProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { point, answer, otherVersions } = shown;
  const ours = point.advice.trim() === '' ? point.body : point.advice;
  const promise = answer?.promise;
  return (
    <div className="answer-detail">
      {otherVersions.length > 0 && answer !== null && (
        <Notice
          actions={[answer, ...otherVersions].map((version, at) => (
            <Button key={at} onPress={() => changeAnswer(entry, shown, version)}>
              {words.keepThis(replyWords.statuses[version.status])}
            </Button>
          ))}
        >
          {words.fork}
        </Notice>
      )}
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
      {promise !== undefined && (
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
              {words.followUp} {dutchDate(promise.followUpOn)}
            </p>
          )}
        </>
      )}
      {answer?.note !== undefined && (
        <>
          <p className="label">{words.note}</p>
          <p>{answer.note}</p>
        </>
      )}
      <Why shown={shown} proposal={proposal} />
      <div className="buttons">
        <Menu
          label={words.changeStatus}
          chosen={shown.status}
          entries={replyStatuses.map((id) => ({
            id,
            label: replyWords.statuses[id],
            icon: statusIcons[id],
          }))}
          onChoose={(status) => changeAnswer(entry, shown, { status })}
        />
        <Button icon="pen" onPress={() => setIsEditing(true)}>
          {words.editDetails}
        </Button>
      </div>
      {isEditing && (
        <DetailsDialog
          name={nameOf(shown)}
          answer={answer}
          onSave={(change) => {
            setIsEditing(false);
            changeAnswer(entry, shown, change);
          }}
          onClose={() => setIsEditing(false)}
        />
      )}
    </div>
  );
}

function Why({ shown, proposal }: Pick<PointDetailProps, 'proposal'> & { readonly shown: CollegeAnswer }) {
  const { answer, point } = shown;
  const passages = answer?.passages.length ?? 0;
  if (answer?.origin === 'edited')
    return (
      <p className="soft">
        {words.sureness}: {words.edited}. {words.howToAdd}
      </p>
    );
  return (
    <>
      {proposal !== undefined && passages > 0 && (
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
        {passages === 0 && `${words.noPassage} `}
        {passages === 0 && point.kind !== 'waardering' && `${words.inReminder} `}
        {words.howToAdd}
      </p>
    </>
  );
}
