// The joint secretary's side: the draft goes round, and who said what of it.
import type { JointPointId } from '@shared/domain';
import { agreementFileWords, draftMail, jointWords as words } from '@shared/i18n/nl-agreement';
import type { WrittenFile } from '@shared/ipc/contract';
import type { Agreement } from '@shared/views';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { useAgreement, useInvitation, useSession } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { ScreenHead } from '../../ui/screen-head';
import { AgreementTable } from './agreement-table';
import { MadeFile } from './made-file';

interface JointAgreementProps {
  readonly onShowPoint: (joint: JointPointId) => void;
}

export function JointAgreement({ onShowPoint }: JointAgreementProps) {
  const agreement = useAgreement();
  if (agreement === null) return null;
  if (agreement.points.length === 0) return <NoDraft />;
  return <OpenAgreement agreement={agreement} onShowPoint={onShowPoint} />;
}

function OpenAgreement({ agreement, onShowPoint }: JointAgreementProps & { readonly agreement: Agreement }) {
  const [made, setMade] = useState<WrittenFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const undecided = useSession()?.undecided.length ?? 0;
  const mail = useMail(agreement.points.length, made);
  const waiting = [...agreement.waiting.values()];
  const send = async () => {
    const { id } = useDossier.getState();
    if (isMaking || id === null) return;
    setIsMaking(true);
    const reply = await ask('agreement:send-draft', { id });
    setIsMaking(false);
    setProblem(reply.ok ? null : reply.error.message);
    if (reply.ok && reply.value !== null) setMade(reply.value);
  };
  return (
    <>
      <ScreenHead
        title={words.title}
        note={words.note(waiting.filter((points) => points === 0).length, waiting.length)}
        actions={
          <Button
            variant={agreement.hasAnswers ? 'plain' : 'main'}
            icon="document"
            isDisabledBecause={isMaking ? words.making : undefined}
            onPress={() => void send()}
          >
            {made === null ? words.send : words.sendAgain}
          </Button>
        }
      />
      {/* Scrolls, so it can be reached by keyboard. */}
      <div className="scroll agreement-scroll" tabIndex={0} role="region" aria-label={words.region}>
        {problem !== null && (
          <Notice kind="danger" isAnnounced>
            {problem}
          </Notice>
        )}
        {undecided > 0 && (
          <Notice actions={<Button onPress={() => goTo('session')}>{words.toSession}</Button>}>
            {words.undecided(undecided)}
          </Notice>
        )}
        {made !== null && (
          <MadeFile
            title={words.doneTitle}
            said={words.done(made.fileName)}
            next={words.doneNext}
            file={made}
            mail={mail}
          />
        )}
        <AgreementTable agreement={agreement} onShowPoint={onShowPoint} />
      </div>
    </>
  );
}

function NoDraft() {
  return (
    <>
      <ScreenHead title={words.title} />
      <div className="scroll later">
        <Empty
          action={
            <Button variant="main" iconAfter="forward" onPress={() => goTo('session')}>
              {words.toSession}
            </Button>
          }
        >
          {words.none}
        </Empty>
      </div>
    </>
  );
}

function useMail(points: number, made: WrittenFile | null): string {
  const invitation = useInvitation();
  const subject = invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '';
  const file = made?.fileName ?? `${agreementFileWords.draft(invitation?.title ?? '')}.samenadvies`;
  return draftMail({ subject, points, file, signature: invitation?.jointSecretary ?? '' });
}
