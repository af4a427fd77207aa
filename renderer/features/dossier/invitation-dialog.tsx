// The joint secretary changes the invitation: everything in one place, kept while it is being filled in.
import { useEffect, useRef, useState } from 'react';
import { invitationFormWords as words } from '@shared/i18n/nl-invitation';
import { words as general } from '@shared/i18n/nl-screens';
import { startWords } from '@shared/i18n/nl-start';
import { echoDutchDate, pastDutchDate } from '@shared/i18n/read-dutch-date';
import { askDialog, closeDialog } from '../../platform/asked-dialog';
import { now, useDossier } from '../../platform/dossier-store';
import { today } from '../../platform/today';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { AddresseeRows } from './addressee-rows';
import { CouncilRows } from './council-rows';
import { DocumentRows } from './document-rows';
import { type FormErrors, type InvitationForm, checkForm } from './invitation-form';
import { type InvitationEditing, useInvitationForm } from './use-invitation-form';
import './dossier.css';

const noErrors: FormErrors = new Map();

export function InvitationDialog() {
  const editing = useInvitationForm();
  const [isChecked, setIsChecked] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // After a save that could not be done, the first field that is not right gets the focus.
  useEffect(() => {
    if (attempt > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  const { form } = editing;
  if (form === null) return null;
  const errors = isChecked ? checkForm(form) : noErrors;

  const save = (next: 'close' | 'send') => {
    setIsChecked(true);
    setProblem(null);
    if (checkForm(form).size > 0) {
      setAttempt((before) => before + 1);
      return;
    }
    void editing.save().then((done) => {
      if (typeof done !== 'string') {
        setProblem(done.message);
        return;
      }
      if (next === 'send') askDialog('send-invitation');
      else closeDialog();
      if (done === 'same') showMessage(words.nothingChanged);
      else showMessage(words.saved, { label: general.undo, onPress: undoLast });
    });
  };
  const close = () => {
    closeDialog();
    if (editing.isUnsaved)
      showMessage(words.draftKept, {
        label: words.draftGoOn,
        icon: 'pen',
        onPress: () => askDialog('invitation'),
      });
  };
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={close}
      actions={
        <>
          <Button variant="main" icon="check" onPress={() => save('close')}>
            {words.save}
          </Button>
          <Button iconAfter="forward" onPress={() => save('send')}>
            {words.send}
          </Button>
          <Button onPress={close}>{words.close}</Button>
        </>
      }
    >
      <div className="invitation" ref={body}>
        {problem !== null && (
          <Notice kind="danger" isAnnounced>
            {problem}
          </Notice>
        )}
        {errors.size > 0 && (
          <Notice kind="danger" isAnnounced>
            {words.errors.some}
          </Notice>
        )}
        {editing.isDraft && <DraftNotice onStartOver={editing.startOver} />}
        <Fields editing={editing} form={form} errors={errors} />
      </div>
    </Dialog>
  );
}

function undoLast(): void {
  void useDossier.getState().perform({ type: 'undo', at: now() });
}

function DraftNotice({ onStartOver }: { readonly onStartOver: () => void }) {
  return (
    <Notice
      kind="info"
      title={words.draftFound}
      actions={<Button onPress={onStartOver}>{words.startOver}</Button>}
    >
      {words.draftFoundText}
    </Notice>
  );
}

interface FieldsProps {
  readonly editing: InvitationEditing;
  readonly form: InvitationForm;
  readonly errors: FormErrors;
}

type TextName = 'title' | 'deadline' | 'instructions' | 'chapters' | 'secretary' | 'mail';

function Fields({ editing: { change }, form, errors }: FieldsProps) {
  const field = (name: TextName) => ({
    value: form[name],
    onChange: (value: string) => change((before) => ({ ...before, [name]: value })),
    error: errors.get(name),
  });
  const past = pastDutchDate(form.deadline, today());
  return (
    <>
      <section className="invitation-part">
        <TextField label={words.name} {...field('title')} startsFocused />
        <TextField label={words.deadline} hint={dateHint(form.deadline)} {...field('deadline')} />
        {past !== null && <Notice isAnnounced>{startWords.pastDate(past)}</Notice>}
        <TextArea
          label={words.instructions}
          hint={words.instructionsHint}
          {...field('instructions')}
          rows={3}
          isWritten
        />
      </section>
      <Part title={words.parts.documents}>
        <DocumentRows rows={form.documents} errors={errors} change={change} />
      </Part>
      <Part title={words.parts.councils}>
        <CouncilRows form={form} errors={errors} change={change} />
      </Part>
      <Part title={words.parts.chapters}>
        <TextArea label={words.chapters} hint={words.chaptersHint} {...field('chapters')} rows={4} />
      </Part>
      <Part title={words.parts.addressees}>
        <AddresseeRows rows={form.addressees} errors={errors} change={change} />
      </Part>
      <Part title={words.parts.secretary}>
        <TextField label={words.secretary} {...field('secretary')} />
        <TextField label={words.mail} hint={words.mailHint} {...field('mail')} />
      </Part>
    </>
  );
}

/** What the date is read as, where that is not what stands there. */
function dateHint(typed: string): string {
  const echo = echoDutchDate(typed);
  return echo === null || echo === typed.trim() ? words.deadlineHint : echo;
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="invitation-part">
      <h3 className="title-sheet">{title}</h3>
      {children}
    </section>
  );
}
