// The policy documents: a title each, and the file that goes along with the invitation.
import { invitationFormWords as words } from '@shared/i18n/nl-invitation';
import type { ChosenDocument } from '@shared/ipc/contract';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { cancelWork, newTicket, useProgress } from '../../platform/work';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Work } from '../../ui/work';
import type { DocumentRow, FormErrors, InvitationForm } from './invitation-form';
import { newRowKey, replaced, useRowFocus } from './row-list';

type Change = (edit: (form: InvitationForm) => InvitationForm) => void;

interface DocumentRowsProps {
  readonly rows: readonly DocumentRow[];
  readonly errors: FormErrors;
  readonly change: Change;
}

export function DocumentRows({ rows, errors, change }: DocumentRowsProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { list, focusNear } = useRowFocus();
  const add = () => {
    const key = newRowKey('stuk');
    setAdded(key);
    change((before) => ({ ...before, documents: [...before.documents, { key, title: '', fileName: '' }] }));
  };
  return (
    <>
      <ol className="rows" ref={list}>
        {rows.map((row, index) => (
          <DocumentFields
            key={row.key}
            row={row}
            place={index + 1}
            error={errors.get(`document:${row.key}`)}
            startsFocused={row.key === added}
            change={change}
            onRemoved={focusNear}
          />
        ))}
      </ol>
      <p>
        <Button icon="plus" onPress={add}>
          {words.addDocument}
        </Button>
      </p>
    </>
  );
}

interface DocumentFieldsProps {
  readonly row: DocumentRow;
  /** From 1. */
  readonly place: number;
  readonly error: string | undefined;
  readonly startsFocused: boolean;
  readonly change: Change;
  /** With the place where it stood. */
  readonly onRemoved: (place: number) => void;
}

function DocumentFields({ row, place, error, startsFocused, change, onRemoved }: DocumentFieldsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<ChosenDocument | null>(null);
  const [ticket, setTicket] = useState<string | null>(null);
  const progress = useProgress(ticket);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (unreadable !== null) question.current?.scrollIntoView({ block: 'center' });
  }, [unreadable]);
  const size = useFileSize(row);
  const hasFile = row.chosen !== undefined || row.original?.blob !== undefined;
  const title = row.title.trim() || words.untitled;
  const edit = (part: Partial<DocumentRow>) =>
    change((before) => ({ ...before, documents: replaced(before.documents, row.key, part) }));
  const remove = () => {
    change((before) => ({ ...before, documents: before.documents.filter(({ key }) => key !== row.key) }));
    onRemoved(place);
  };
  const take = ({ fileName, record }: ChosenDocument) => {
    setUnreadable(null);
    edit({ chosen: record, fileName, ...(row.title.trim() === '' && { title: titleFrom(fileName) }) });
  };
  const choose = async () => {
    const { id } = useDossier.getState();
    if (id === null || ticket !== null) return;
    const own = newTicket();
    setTicket(own);
    setUnreadable(null);
    const reply = await ask('invitation:choose-document', { id, ticket: own });
    setTicket(null);
    setProblem(reply.ok || reply.error.code === 'job-cancelled' ? null : reply.error.message);
    if (!reply.ok || reply.value === null) return;
    if (reply.value.unreadable === null) take(reply.value);
    else setUnreadable(reply.value);
  };
  return (
    <li className="row document-row">
      <TextField
        label={words.documentTitle(place)}
        value={row.title}
        onChange={(typed) => edit({ title: typed })}
        error={error}
        startsFocused={startsFocused}
      />
      <p className="soft" role="status">
        {hasFile ? words.file(row.fileName, size) : words.noFile}
      </p>
      <div className="buttons row-acts">
        <Button
          icon="folder"
          aria-label={hasFile ? words.attachOtherOf(title) : words.attachOf(title)}
          onPress={() => void choose()}
        >
          {hasFile ? words.attachOther : words.attach}
        </Button>
        <Button variant="quiet" icon="cross" aria-label={words.documentDropped(title)} onPress={remove}>
          {words.remove}
        </Button>
      </div>
      {ticket !== null && progress !== null && (
        <div className="row-question">
          <Work
            title={words.documentReading}
            detail={progress.what}
            value={progress.of > 0 ? progress.done : undefined}
            max={Math.max(1, progress.of)}
            onStop={() => cancelWork(ticket)}
          />
        </div>
      )}
      {problem !== null && (
        <div className="row-question">
          <Notice kind="danger" isAnnounced>
            {problem}
          </Notice>
        </div>
      )}
      {unreadable !== null && (
        <div className="row-question" ref={question}>
          <Notice
            isAnnounced
            title={words.unreadable(unreadable.fileName)}
            actions={
              <>
                <Button icon="folder" onPress={() => void choose()}>
                  {words.attachOther}
                </Button>
                <Button onPress={() => take(unreadable)}>{words.sendUnreadable}</Button>
                <Button onPress={() => setUnreadable(null)}>{words.leaveUnreadable}</Button>
              </>
            }
          >
            {unreadable.unreadable} {words.unreadableChoice}
          </Notice>
        </div>
      )}
    </li>
  );
}

/** "Nota Wonen 2027.pdf" is most likely about "Nota Wonen 2027". */
function titleFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
}

/** As people say it; empty where nobody knows. */
function useFileSize({ chosen, original }: DocumentRow): string {
  const blobs = useDossier(({ dossier }) => dossier?.shared.blobs);
  const known = Object.values(blobs ?? {}).find(({ hash }) => hash === original?.blob);
  const size = chosen?.size ?? known?.size;
  if (size === undefined) return '';
  return size < 1_000_000
    ? `${Math.max(1, Math.round(size / 1000))} kB`
    : `${(size / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
