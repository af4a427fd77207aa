// What stands around the open dossier: the bar, the steps, one task a screen, the status line.
import { memo, useEffect } from 'react';
import { words } from '@shared/i18n/nl-screens';
import { AgreementScreen } from '../features/agreement/agreement-screen';
import { DraftingScreen } from '../features/drafting/drafting-screen';
import { ExchangeScreen } from '../features/exchange/exchange-screen';
import { useArrivals } from '../features/exchange/use-arrivals';
import { LetterScreen } from '../features/letter/letter-screen';
import { PolicyScreen } from '../features/policy/policy-screen';
import { ReplyScreen } from '../features/reply/reply-screen';
import { SendingScreen } from '../features/sending/sending-screen';
import { SessionScreen } from '../features/session/session-screen';
import { useDossier } from '../platform/dossier-store';
import type { StepId } from '../platform/place';
import { Button } from '../ui/button';
import { MessageBar, clearMessage } from '../ui/message';
import { Notice } from '../ui/notice';
import { screenTitleId } from '../ui/screen-head';
import { DossierDialogs } from './dossier-dialogs';
import { SaveFailure } from './save-status';
import { showInSession } from './show-in-session';
import { StatusLine } from './status-line';
import { StepList } from './step-list';
import { stepsOf } from './steps';
import { TopBar } from './top-bar';
import { useUndoKeys } from './undo';

/** Mount anew for another dossier. Drawn again for another step or role only: what stands in it looks at the dossier itself. */
export const Frame = memo(function Frame({ step: asked }: { readonly step: StepId }) {
  const role = useDossier(({ dossier }) => dossier?.local.role ?? 'participant');
  const step = stepsOf(role).includes(asked) ? asked : 'document';
  useUndoKeys();
  useArrivals();
  useEffect(() => {
    document.getElementById(screenTitleId)?.focus();
    return clearMessage;
  }, [step]);
  return (
    <div className="frame">
      <TopBar />
      <StepList current={step} role={role} />
      <main className="main">
        <SaveFailure />
        <OpeningNotices />
        {step === 'document' ? (
          <OpenPolicy />
        ) : step === 'points' ? (
          <DraftingScreen />
        ) : step === 'contributions' ? (
          <ExchangeScreen />
        ) : step === 'session' ? (
          <SessionScreen />
        ) : step === 'letter' ? (
          <LetterScreen />
        ) : step === 'send' ? (
          <SendingScreen />
        ) : step === 'agreement' ? (
          <AgreementScreen onShowPoint={showInSession} />
        ) : (
          <OpenReply />
        )}
      </main>
      <StatusLine />
      <MessageBar />
      <DossierDialogs />
    </div>
  );
});

function OpenPolicy() {
  const dossier = useDossier((state) => state.dossier);
  return dossier && <PolicyScreen dossier={dossier} />;
}

function OpenReply() {
  const dossier = useDossier((state) => state.dossier);
  return dossier && <ReplyScreen dossier={dossier} />;
}

/** What happened while opening: a file kept aside, a journal replayed. Said once. */
function OpeningNotices() {
  const notices = useDossier((state) => state.notices);
  const dismiss = useDossier((state) => state.dismissNotices);
  if (notices.length === 0) return null;
  return (
    <div className="frame-notice">
      <Notice
        isAnnounced
        actions={
          <Button variant="quiet" icon="cross" onPress={dismiss}>
            {words.close}
          </Button>
        }
      >
        {notices.map(({ message }, index) => (
          <p key={index}>{message}</p>
        ))}
      </Notice>
    </div>
  );
}
