// What somebody should know before sending, in sentences, each with the button that helps.
import type { Contribution, RecordHash } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { sendingWords as words } from '@shared/i18n/nl-sending';
import { type OwnContribution, type SendAs, takeInContribution } from '@shared/views';
import { useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { NewerDialog } from './newer-dialog';

interface SendingNoticesProps {
  readonly own: OwnContribution;
  readonly as: SendAs;
}

export function SendingNotices({ own, as }: SendingNoticesProps) {
  const [looking, setLooking] = useState<RecordHash | null>(null);
  const [first] = own.unknown;
  const isNoneReady = own.ready.length === 0 && !own.canTakeIn && as.role === 'council';
  return (
    <div className="sending-notices">
      {own.canTakeIn && first !== undefined ? (
        <TakeInNotice own={own} found={first} />
      ) : (
        own.unknown.map(([hash, contribution]) => (
          <UnknownNotice key={hash} contribution={contribution} onLook={() => setLooking(hash)} />
        ))
      )}
      {isNoneReady && (
        <Notice title={words.noneReady}>
          {own.last === null ? words.noneReadyText : words.noneReadyAfter(own.number - 1)}
        </Notice>
      )}
      {looking !== null && (
        <NewerDialog council={own.council} hash={looking} onClose={() => setLooking(null)} />
      )}
    </div>
  );
}

function TakeInNotice({
  own,
  found: [hash, contribution],
}: {
  readonly own: OwnContribution;
  readonly found: readonly [RecordHash, Contribution];
}) {
  const takeIn = () => {
    const { dossier, perform } = useDossier.getState();
    const edit = dossier && takeInContribution(dossier, own.council, hash);
    if (edit === null) return;
    void perform(edit).then((error) =>
      showMessage(error?.message ?? words.takenIn(contribution.points.length)),
    );
  };
  return (
    <Notice
      kind="info"
      title={words.takeInTitle}
      actions={
        <Button variant="main" icon="receive" onPress={takeIn}>
          {words.takeInButton}
        </Button>
      }
    >
      {words.takeIn(numberOf(contribution), dutchDate(contribution.date), contribution.points.length)}
    </Notice>
  );
}

function UnknownNotice({
  contribution,
  onLook,
}: {
  readonly contribution: Contribution;
  readonly onLook: () => void;
}) {
  const { date, sentBy } = contribution;
  return (
    <Notice
      title={words.unknownTitle}
      actions={
        <Button icon="eye" onPress={onLook}>
          {words.look}
        </Button>
      }
    >
      <p>{words.unknown(numberOf(contribution), dutchDate(date), sentBy)}</p>
      <p>{words.unknownFork}</p>
    </Notice>
  );
}

function numberOf({ revision, minted }: Contribution): string {
  return revision === undefined || minted === 'word' ? words.unnumbered : words.numbered(revision);
}
