// A file that was made: where it is, and the mail that goes with it.
import { agreementFileWords as files } from '@shared/i18n/nl-agreement';
import { words as general } from '@shared/i18n/nl-screens';
import type { WrittenFile } from '@shared/ipc/contract';
import { useEffect, useRef } from 'react';
import { ask } from '../../platform/bridge';
import { copyText } from '../../platform/clipboard';
import { Button } from '../../ui/button';
import { CopyBox } from '../../ui/copy-box';
import { Notice } from '../../ui/notice';

interface MadeFileProps {
  readonly title: string;
  readonly said: string;
  readonly next: string;
  readonly file: WrittenFile;
  readonly mail: string;
}

export function MadeFile({ title, said, next, file, mail }: MadeFileProps) {
  const place = useRef<HTMLDivElement>(null);
  // It may be out of sight where the button is: whoever works by keyboard goes on here.
  useEffect(() => place.current?.focus(), [file]);
  return (
    <div className="made-file" ref={place} tabIndex={-1}>
      <Notice
        kind="good"
        isAnnounced
        title={title}
        actions={
          <Button icon="folder" onPress={() => void ask('files:show', { path: file.path })}>
            {general.showInFolder}
          </Button>
        }
      >
        <p>{said}</p>
        <p className="path">{file.path}</p>
        <p>{next}</p>
      </Notice>
      <CopyBox
        key={mail}
        label={files.mailLabel}
        text={mail}
        action={files.copyMail}
        copied={files.mailCopied}
        byHand={files.copyByHand}
        copy={copyText}
      />
    </div>
  );
}
