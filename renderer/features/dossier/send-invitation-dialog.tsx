// The invitation as a file: what is in it, what is still missing, where it stands, and the mail that goes with it.
import type { Invitation } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { invitationMail, invitationSendWords as words } from '@shared/i18n/nl-invitation';
import { words as general } from '@shared/i18n/nl-screens';
import type { WrittenFile } from '@shared/ipc/contract';
import { useState } from 'react';
import { askDialog } from '../../platform/asked-dialog';
import { ask } from '../../platform/bridge';
import { copyText } from '../../platform/clipboard';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';
import { today } from '../../platform/today';
import { Button } from '../../ui/button';
import { CopyBox } from '../../ui/copy-box';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import './dossier.css';

interface Made {
  readonly file: WrittenFile;
  readonly mail: string;
  readonly isCopied: boolean;
}

export function SendInvitationDialog({ onClose }: { readonly onClose: () => void }) {
  const invitation = useInvitation();
  const [isMaking, setIsMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  if (!invitation) return null;
  const make = async () => {
    const { id } = useDossier.getState();
    if (id === null || isMaking) return;
    setIsMaking(true);
    const reply = await ask('invitation:send', { id });
    setIsMaking(false);
    setProblem(reply.ok ? null : reply.error.message);
    if (!reply.ok || reply.value === null) return;
    const mail = mailFor(invitation, reply.value.fileName);
    setMade({ file: reply.value, mail, isCopied: await copyText(mail) });
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        made === null ? (
          <>
            <Button
              variant="main"
              icon="document"
              isDisabledBecause={isMaking ? words.making : undefined}
              onPress={() => void make()}
            >
              {words.make}
            </Button>
            <Button icon="pen" onPress={() => askDialog('invitation')}>
              {words.edit}
            </Button>
            <Button onPress={onClose}>{words.close}</Button>
          </>
        ) : (
          <Button variant="main" onPress={onClose}>
            {words.close}
          </Button>
        )
      }
    >
      {problem !== null && (
        <Notice kind="danger" isAnnounced>
          {problem}
        </Notice>
      )}
      {made === null ? <Contents invitation={invitation} /> : <MadeFile made={made} />}
    </Dialog>
  );
}

function Contents({ invitation }: { readonly invitation: Invitation }) {
  const { councils, chapters, policyDocuments, deadline, jointSecretaryMail, instructions } = invitation;
  const files = policyDocuments.filter(({ blob }) => blob !== undefined).length;
  const facts = [
    words.councils(councils.length),
    ...(deadline === undefined ? [] : [words.deadline(dutchDate(deadline))]),
    ...(chapters.length === 0 ? [] : [words.chapters(chapters.length)]),
    ...(files === 0 ? [] : [words.documents(files)]),
  ];
  const missing = [
    ...(deadline === undefined ? [words.noDeadline] : []),
    ...(deadline !== undefined && deadline < today() ? [words.pastDeadline] : []),
    ...(jointSecretaryMail === undefined ? [words.noMail] : []),
    ...(files === 0 ? [words.noDocument] : []),
    ...(instructions === undefined ? [words.noInstructions] : []),
  ];
  return (
    <>
      <p>{words.text}</p>
      <section>
        <h3 className="label">{words.contents}</h3>
        <ul className="facts">
          {facts.map((fact) => (
            <li key={fact} className="state state-good">
              <Icon name="check" /> {fact}
            </li>
          ))}
        </ul>
      </section>
      {missing.length > 0 && (
        <Notice>
          {missing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function MadeFile({ made: { file, mail, isCopied } }: { readonly made: Made }) {
  return (
    <>
      <Notice
        kind="good"
        isAnnounced
        title={words.doneTitle}
        actions={
          <Button icon="folder" onPress={() => void ask('files:show', { path: file.path })}>
            {general.showInFolder}
          </Button>
        }
      >
        <p>{words.done(file.fileName)}</p>
        <p className="path">{file.path}</p>
        <p>{words.doneNext}</p>
        {isCopied && <p>{words.mailCopied}</p>}
      </Notice>
      <CopyBox
        label={words.mailLabel}
        text={mail}
        action={words.copyMail}
        copied={words.mailCopied}
        byHand={words.copyByHand}
        copy={copyText}
      />
    </>
  );
}

function mailFor(invitation: Invitation, file: string): string {
  return invitationMail({
    title: invitation.title,
    subject: invitation.policyDocuments[0]?.title ?? '',
    deadline: invitation.deadline === undefined ? '' : dutchDate(invitation.deadline),
    instructions: invitation.instructions ?? '',
    signature: invitation.jointSecretary ?? '',
    address: invitation.jointSecretaryMail ?? '',
    file,
  });
}
