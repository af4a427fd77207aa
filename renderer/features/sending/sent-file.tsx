// What was sent: where the file stands, the mail that goes with it, and the same in Word.
import type { Council } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { words as general } from '@shared/i18n/nl-screens';
import {
  contributionMail,
  inbrengMail,
  sendingFileWords,
  sendingWords as words,
} from '@shared/i18n/nl-sending';
import type { WrittenFile } from '@shared/ipc/contract';
import type { OwnContribution, SendAs } from '@shared/views';
import { useEffect, useRef } from 'react';
import { ask } from '../../platform/bridge';
import { copyText } from '../../platform/clipboard';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { CopyBox } from '../../ui/copy-box';
import { Notice } from '../../ui/notice';
import type { useSending } from './use-sending';

interface SentFileProps {
  readonly council: Council;
  readonly as: SendAs;
  readonly last: NonNullable<OwnContribution['last']>;
  readonly sending: ReturnType<typeof useSending>;
  /** Who signs the mail. */
  readonly name: string;
}

export function SentFile({ council, as, last, sending, name }: SentFileProps) {
  const [hash, { revision = 1, date }] = last;
  const { made, word, isMaking, write } = sending;
  const mail = useMail({ council, as, last, made, name });
  const busy = isMaking ? words.making : undefined;
  const place = useRef<HTMLDivElement>(null);
  // The button that made the file is gone: whoever works by keyboard goes on here.
  useEffect(() => {
    if (made === null) return;
    place.current?.focus({ preventScroll: true });
    place.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  return (
    <div className="sent" ref={place} tabIndex={-1}>
      {made === null ? (
        <Notice kind="info">
          {as.role === 'council'
            ? words.unchanged(revision, dutchDate(date))
            : words.unchangedInbreng(revision, dutchDate(date))}
        </Notice>
      ) : (
        <MadeNotice made={made} as={as} />
      )}
      <div className="buttons">
        <Button icon="document" isDisabledBecause={busy} onPress={() => void write('made', hash)}>
          {words.makeAgain}
        </Button>
        <Button icon="document" isDisabledBecause={busy} onPress={() => void write('word', hash)}>
          {words.word}
        </Button>
      </div>
      <p className="soft">{words.wordHint}</p>
      {word !== null && (
        <Notice kind="good" isAnnounced actions={<ShowInFolder path={word.path} />}>
          {words.wordDone(word.fileName)}
        </Notice>
      )}
      <CopyBox
        key={mail}
        label={words.mailLabel}
        text={mail}
        action={words.copyMail}
        copied={words.mailCopied}
        byHand={words.copyByHand}
        copy={copyText}
      />
    </div>
  );
}

function MadeNotice({ made, as }: { readonly made: WrittenFile; readonly as: SendAs }) {
  const address = useInvitation()?.jointSecretaryMail ?? '';
  const isJoint = useDossier(({ dossier }) => dossier?.local.role === 'joint-secretary');
  return (
    <Notice kind="good" isAnnounced title={words.doneTitle} actions={<ShowInFolder path={made.path} />}>
      <p>{words.done(made.fileName)}</p>
      <p className="path">{made.path}</p>
      <p>
        {as.role === 'member' ? words.doneNextMember : isJoint ? words.doneHere : words.doneNext(address)}
      </p>
    </Notice>
  );
}

function ShowInFolder({ path }: { readonly path: string }) {
  return (
    <Button icon="folder" onPress={() => void ask('files:show', { path })}>
      {general.showInFolder}
    </Button>
  );
}

interface MailParts extends Pick<SentFileProps, 'council' | 'as' | 'last' | 'name'> {
  readonly made: WrittenFile | null;
}

function useMail({ council, as, last, made, name }: MailParts): string {
  const invitation = useInvitation();
  const { revision = 1, points } = last[1];
  const stem =
    as.role === 'council'
      ? sendingFileWords.contribution(council.name, revision)
      : sendingFileWords.inbreng(council.name, as.author, revision);
  const parts = {
    council: council.name,
    subject: invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '',
    points: points.length,
    file: made?.fileName ?? `${stem}.samenadvies`,
    signature: name,
  };
  if (as.role === 'member') return inbrengMail(parts);
  return contributionMail({
    ...parts,
    number: revision,
    to: invitation?.jointSecretary ?? '',
    address: invitation?.jointSecretaryMail ?? '',
    deadline: invitation?.deadline === undefined ? '' : dutchDate(invitation.deadline),
  });
}
