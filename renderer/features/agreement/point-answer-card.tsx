// One joint point for one council: the text, its own words beside it, and its answer.
import type { Council, PointAnswer } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { ownAgreementWords as words, replyWords } from '@shared/i18n/nl-agreement';
import { dutchList } from '@shared/letter';
import { type OwnAgreementPoint, needsText } from '@shared/views';
import { useId } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useCouncils } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { Written } from '../../ui/written';
import { councilName, pointTitle } from './describe';
import { useAnswerText } from './use-answer-text';

interface PointAnswerCardProps {
  readonly council: Council;
  readonly point: OwnAgreementPoint;
  /** "Punt 3 van 24" */
  readonly number: string;
}

const replies = ['akkoord', 'wijziging', 'minderheid', 'bezwaar'] as const;

export function PointAnswerCard({ council, point, number }: PointAnswerCardProps) {
  const { joint, shown, state, sent } = point;
  const title = pointTitle(point);
  const headingId = useId();
  const save = (reply: PointAnswer['reply'], text: string) => {
    const answer = {
      jointPoint: joint.id,
      draft: point.draft,
      reply,
      ...(text.trim() === '' ? {} : { text }),
    };
    void useDossier
      .getState()
      .perform({ type: 'write-answer', council: council.id, put: [answer], remove: [] })
      .then((error) => {
        if (error !== null) showMessage(error.message);
      });
  };
  const reply = state === 'outdated' ? null : (shown?.reply ?? null);
  const { text, change, flush } = useAnswerText(shown?.text ?? '', (typed) => {
    if (reply !== null) save(reply, typed);
  });
  return (
    <article className="answer-card" aria-labelledby={headingId}>
      <div className="answer-head">
        <p className="label">{number}</p>
        <p className={state === 'ready' || state === 'sent' ? 'state state-good' : 'state state-warn'}>
          <Icon name={state === 'sent' || state === 'ready' ? 'check' : 'open'} /> {words.states[state]}
        </p>
      </div>
      <h2 className="title-sheet" id={headingId}>
        {title}
      </h2>
      <div className="answer-texts">
        <JointText point={point} />
        <OwnWords point={point} />
      </div>
      {state === 'outdated' && shown !== null && (
        <Notice
          actions={<Button onPress={() => save(shown.reply, shown.text ?? '')}>{words.keepReply}</Button>}
        >
          {words.outdated(replyWords[shown.reply])}
        </Notice>
      )}
      {sent.length > 1 && shown === null && (
        <Notice>
          <p>{words.fork}</p>
          <ul>
            {sent.map(({ record, date, answer }) => (
              <li key={record}>
                {words.forkLine(replyWords[answer.reply], dutchDate(date))}
                {answer.text === undefined ? '' : `: ${answer.text}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Choice
        label={words.reply}
        value={reply}
        onChange={(chosen) => {
          flush();
          save(chosen, text);
        }}
        options={replies.map((value) => ({ value, label: replyWords[value], hint: words.hints[value] }))}
      />
      {reply !== null && (reply !== 'akkoord' || text !== '') && (
        <TextArea
          label={words.text[reply]}
          value={text}
          onChange={change}
          onBlur={flush}
          rows={3}
          isWritten
          error={needsText(reply) && text.trim() === '' ? words.textMissing : undefined}
        />
      )}
    </article>
  );
}

function JointText({ point: { joint, view } }: { readonly point: OwnAgreementPoint }) {
  const councils = useCouncils();
  const from = new Set(view.members.map(({ council }) => council));
  const names = councils.filter(({ id }) => from.has(id)).map(councilName);
  const advice = joint.advice ?? '';
  return (
    <div className="answer-joint">
      <Written markdown={joint.body ?? ''} />
      {advice.trim() !== '' && (
        <>
          <p className="label">{words.advice}</p>
          <Written markdown={advice} />
        </>
      )}
      {names.length > 0 && <p className="soft">{words.broughtBy(dutchList(names))}</p>}
    </div>
  );
}

function OwnWords({ point: { ownPoints } }: { readonly point: OwnAgreementPoint }) {
  return (
    <div className="answer-own">
      <p className="label">{words.ownPoints}</p>
      {ownPoints.length === 0 && <p className="soft">{words.notYours}</p>}
      {ownPoints.map(({ key, point }) => (
        <div key={key}>
          {point.title.trim() !== '' && <p className="answer-own-title">{point.title}</p>}
          <Written markdown={point.body} />
          {point.advice !== undefined && point.advice.trim() !== '' && (
            <>
              <p className="label">{words.advice}</p>
              <Written markdown={point.advice} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
