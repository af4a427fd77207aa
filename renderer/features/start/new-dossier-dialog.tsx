// A new dossier: a name, the policy document, a date, the councils.
import { useState } from 'react';
import { words } from '@shared/i18n/nl-screens';
import { echoDutchDate, pastDutchDate } from '@shared/i18n/read-dutch-date';
import { ask } from '../../platform/bridge';
import { today } from '../../platform/today';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { type DossierForm, checkForm, councilsOf, emptyForm, toNewDossier } from './dossier-form';
import { showOpened } from './open-dossier';

export function NewDossierDialog({ onClose }: { readonly onClose: () => void }) {
  const [form, setForm] = useState(emptyForm);
  const [isChecked, setIsChecked] = useState(false);
  const [isMaking, setIsMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const errors = isChecked ? checkForm(form) : {};
  const field = (name: keyof DossierForm) => ({
    value: form[name],
    onChange: (value: string) => setForm((before) => ({ ...before, [name]: value })),
    error: errors[name],
  });
  const create = () => {
    setIsChecked(true);
    if (isMaking || Object.keys(checkForm(form)).length > 0) return;
    setIsMaking(true);
    void ask('dossier:create', toNewDossier(form)).then((reply) => {
      setIsMaking(false);
      setProblem(showOpened(reply)?.message ?? null);
    });
  };
  const past = pastDutchDate(form.deadline, today());
  const amount = councilsOf(form.councils).length;
  return (
    <Dialog
      title={words.start.dialogTitle}
      onClose={onClose}
      onSubmit={create}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.start.create}
          </Button>
          <Button onPress={onClose}>{words.start.cancel}</Button>
        </>
      }
    >
      {problem !== null && (
        <Notice kind="danger" isAnnounced>
          {problem}
        </Notice>
      )}
      <TextField
        label={words.start.titleLabel}
        hint={words.start.titleHint}
        {...field('title')}
        startsFocused
      />
      <TextField label={words.start.policyLabel} hint={words.start.policyHint} {...field('policyTitle')} />
      <TextField
        label={words.start.deadlineLabel}
        hint={echoDutchDate(form.deadline) ?? words.start.deadlineHint}
        {...field('deadline')}
      />
      {past !== null && <Notice isAnnounced>{words.start.pastDate(past)}</Notice>}
      <TextArea
        label={words.start.councilsLabel}
        hint={words.start.councilsHint}
        {...field('councils')}
        rows={5}
      />
      {amount > 0 && <p className="soft">{words.start.councilCount(amount)}</p>}
    </Dialog>
  );
}
