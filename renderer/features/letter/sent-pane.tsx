// De verzonden brief: which file went out, to whom, until when the colleges can answer, and what is different in it.
import type { AddresseeId, DossierId } from '@shared/domain';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import type { KeptLetter } from '@shared/ipc/contract';
import { dutchList } from '@shared/letter';
import { collegePlace } from '@shared/letter/letter-file-names';
import { type LetterSettings, type RecordedSending, replyDeadline } from '@shared/views';
import { useState } from 'react';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { SentDialog } from './sent-dialog';
import { SentDifferences } from './sent-differences';
import { SidePane } from './side-pane';
import { today } from '../../platform/today';

interface SentPaneProps {
  readonly id: DossierId;
  readonly settings: LetterSettings;
  readonly sendings: readonly RecordedSending[];
  readonly onClose: () => void;
}

export function SentPane({ id, settings, sendings, onClose }: SentPaneProps) {
  const [kept, setKept] = useState<KeptLetter | null>(null);
  const [compared, setCompared] = useState<RecordedSending | null>(null);
  const { addressees } = settings;
  const choose = async () => {
    const reply = await ask('letter:keep-sent', { id });
    if (reply.ok) setKept(reply.value);
    else showMessage(reply.error.message);
  };
  const record = async (sent: { sentOn: string; addressees: AddresseeId[] }) => {
    if (kept === null) return;
    const error = await useDossier.getState().perform({
      type: 'add-sent-letter',
      at: now(),
      document: kept.record,
      sent: { ...sent, blob: kept.record.hash, name: kept.fileName },
    });
    setKept(null);
    if (error !== null) showMessage(error.message);
  };
  return (
    <SidePane title={words.sentTitle} lead={words.sentWhy} onClose={onClose}>
      {sendings.length === 0 && <p>{words.sentNone}</p>}
      <ul className="sendings">
        {sendings.map((sending) => (
          <SendingItem
            key={sending.sent.blob}
            sending={sending}
            settings={settings}
            onCompare={() => setCompared(sending)}
          />
        ))}
      </ul>
      <Button icon="plus" onPress={() => void choose()}>
        {words.recordSent}
      </Button>
      {kept !== null && (
        <SentDialog
          fileName={kept.fileName}
          addressees={addressees}
          onRecord={(sent) => void record(sent)}
          onClose={() => setKept(null)}
        />
      )}
      {compared !== null && (
        <SentDifferences
          id={id}
          sent={compared.sent}
          isOwnLetter={settings.sending === 'each'}
          onClose={() => setCompared(null)}
        />
      )}
    </SidePane>
  );
}

interface SendingItemProps {
  readonly sending: RecordedSending;
  readonly settings: LetterSettings;
  readonly onCompare: () => void;
}

function SendingItem({ sending: { sent }, settings: { addressees }, onCompare }: SendingItemProps) {
  const to = addressees.filter(({ id }) => sent.addressees.includes(id));
  const { on } = replyDeadline({ today: today(), sentOn: sent.sentOn, silent: [], colleges: 0 });
  return (
    <li>
      <p>
        <b>{words.sentName(sent.name, sent.sentOn)}</b>
      </p>
      <p className="soft">
        {to.length === 0
          ? words.sentToAll
          : words.sentTo(dutchList(to.map(({ name }) => collegePlace(name))))}
        {on !== null && ` ${words.deadline(on)}`}
      </p>
      <Button icon="eye" onPress={onCompare} aria-label={words.differencesOf(sent.name)}>
        {words.differences}
      </Button>
    </li>
  );
}
