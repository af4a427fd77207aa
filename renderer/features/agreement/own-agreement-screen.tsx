// A participant's side: the joint draft point by point, an answer to each, and the file.
import type { Council } from '@shared/domain';
import { agreementFileWords, answerMail, ownAgreementWords as words } from '@shared/i18n/nl-agreement';
import type { OwnAgreement } from '@shared/views';
import { askDialog } from '../../platform/asked-dialog';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import { useInvitation, useOwnAgreement, useOwnCouncil } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { ScreenHead } from '../../ui/screen-head';
import { agreementAnchor } from './agreement-anchor';
import { MadeFile } from './made-file';
import { PointAnswerCard } from './point-answer-card';
import { type SendingAnswer, useSendAnswer } from './use-send-answer';

export function OwnAgreementScreen() {
  const own = useOwnAgreement();
  const council = useOwnCouncil();
  if (own === null || council === undefined)
    return (
      <Nothing
        text={words.noCouncil}
        button={{ text: words.chooseCouncil, act: () => askDialog('council') }}
      />
    );
  if (own.points.length === 0)
    return <Nothing text={words.none} button={{ text: words.chooseFile, act: () => void openDraft() }} />;
  return <Answering own={own} council={council} key={council.id} />;
}

function Answering({ own, council }: { readonly own: OwnAgreement; readonly council: Council }) {
  const sending = useSendAnswer();
  const mail = useMail(council, sending.points, sending.made?.fileName);
  const address = useInvitation()?.jointSecretaryMail ?? '';
  return (
    <>
      <ScreenHead
        title={words.titleOf(council.name)}
        note={words.note(own.open.length, own.points.length)}
        actions={<SendButton own={own} sending={sending} />}
      />
      {/* Scrolls, so it can be reached by keyboard. */}
      <div className="scroll agreement-scroll" tabIndex={0} role="region" aria-label={words.region}>
        {sending.problem !== null && (
          <Notice kind="danger" isAnnounced>
            {sending.problem}
          </Notice>
        )}
        {sending.made !== null && !own.hasNews && (
          <MadeFile
            title={words.doneTitle}
            said={words.done(sending.made.fileName)}
            next={words.doneNext(address)}
            file={sending.made}
            mail={mail}
          />
        )}
        <ol className="answer-list">
          {own.points.map((point, at) => (
            <li key={point.joint.id} id={agreementAnchor(point.joint.id)} tabIndex={-1}>
              <PointAnswerCard
                council={council}
                point={point}
                number={words.number(at + 1, own.points.length)}
              />
            </li>
          ))}
        </ol>
        <div className="answer-rest">
          {own.open.length > 0 && (
            <Notice kind="info" title={`${words.restTitle(own.open.length)}.`} actions={<Rest own={own} />} />
          )}
          <SendButton own={own} sending={sending} />
          {own.hasNews && own.open.length > 0 && <p className="soft">{words.partly(own.open.length)}</p>}
        </div>
      </div>
    </>
  );
}

function SendButton({ own, sending }: { readonly own: OwnAgreement; readonly sending: SendingAnswer }) {
  const { isMaking, send } = sending;
  const isAgain = !own.hasNews && own.last !== null;
  const cannot = isMaking ? words.sending : own.hasNews || isAgain ? undefined : words.nothing;
  return (
    <Button
      variant={own.hasNews ? 'main' : 'plain'}
      icon="document"
      isDisabledBecause={cannot}
      onPress={() => void send()}
    >
      {isAgain ? words.sendAgain : words.send}
    </Button>
  );
}

/** Agreement with every point that nothing was chosen for; points whose text changed must be read again first. */
function Rest({ own }: { readonly own: OwnAgreement }) {
  const untouched = own.open.filter(({ state, sent }) => state === 'open' && sent.length === 0);
  const agree = () => {
    const put = untouched.map(({ joint, draft }) => ({
      jointPoint: joint.id,
      draft,
      reply: 'akkoord' as const,
    }));
    void useDossier
      .getState()
      .perform({ type: 'write-answer', council: own.council, put, remove: [] })
      .then((error) => {
        if (error !== null) {
          showMessage(error.message);
          return;
        }
        const undo = () => void useDossier.getState().perform({ type: 'undo', at: now() });
        showMessage(words.restDone(put.length), { label: words.undo, onPress: undo });
      });
  };
  return (
    <Button
      icon="check"
      isDisabledBecause={untouched.length === 0 ? words.readFirst : undefined}
      onPress={agree}
    >
      {words.rest}
    </Button>
  );
}

interface NothingProps {
  readonly text: string;
  readonly button?: { readonly text: string; readonly act: () => void };
}

function Nothing({ text, button }: NothingProps) {
  return (
    <>
      <ScreenHead title={words.title} />
      <div className="scroll later">
        <Empty
          action={
            button && (
              <Button variant="main" onPress={button.act}>
                {button.text}
              </Button>
            )
          }
        >
          {text}
        </Empty>
      </div>
    </>
  );
}

/** The joint draft as it came with the mail: united with this dossier by main. */
async function openDraft(): Promise<void> {
  const reply = await ask('dossier:choose-file', null);
  if (!reply.ok) showMessage(reply.error.message);
  else if (reply.value !== null) useDossier.getState().show(reply.value);
}

function useMail(council: Council, points: number, made: string | undefined): string {
  const invitation = useInvitation();
  const signature = useDossier(({ dossier }) => dossier?.local.sender ?? '');
  return answerMail({
    to: invitation?.jointSecretary ?? '',
    address: invitation?.jointSecretaryMail ?? '',
    council: council.name,
    subject: invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '',
    points,
    file: made ?? `${agreementFileWords.answer(council.name)}.samenadvies`,
    signature,
  });
}
