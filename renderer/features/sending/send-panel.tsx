// How it goes: on behalf of whom, by whom, and the file that comes of it.
import type { Council } from '@shared/domain';
import { sendingWords as words } from '@shared/i18n/nl-sending';
import type { OwnContribution, SendAs } from '@shared/views';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice, type ChoiceOption } from '../../ui/choice';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { SentFile } from './sent-file';
import { useSending } from './use-sending';

const options: readonly ChoiceOption<SendAs['role']>[] = [
  { value: 'council', label: words.asCouncil, hint: words.asCouncilHint },
  { value: 'member', label: words.asMember, hint: words.asMemberHint },
];

interface SendPanelProps {
  readonly council: Council;
  readonly own: OwnContribution;
  readonly as: SendAs;
  readonly name: string;
  readonly onRole: (role: SendAs['role']) => void;
  readonly onName: (name: string) => void;
}

export function SendPanel({ council, own, as, name, onRole, onName }: SendPanelProps) {
  const sending = useSending();
  const [isChecked, setIsChecked] = useState(false);
  const isNameless = name.trim() === '';
  const send = () => {
    setIsChecked(true);
    if (!isNameless) void sending.send(as, name.trim());
  };
  const isUnchanged = own.isUnchanged;
  const cannot = sending.isMaking
    ? words.making
    : own.ready.length === 0 && own.last === null
      ? words.nothingToSend
      : undefined;
  return (
    <section className="send-panel" aria-labelledby="zo-gaat-het-weg">
      <h2 className="title-sheet" id="zo-gaat-het-weg">
        {words.formTitle}
      </h2>
      <Choice label={words.as} options={options} value={as.role} onChange={onRole} />
      {(!isUnchanged || as.role === 'member') && (
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={onName}
          error={isChecked && isNameless ? words.noName : undefined}
        />
      )}
      {sending.problem !== null && (
        <Notice kind="danger" isAnnounced>
          {sending.problem}
        </Notice>
      )}
      {isUnchanged && own.last !== null ? (
        <SentFile council={council} as={as} last={own.last} sending={sending} name={name.trim()} />
      ) : (
        <p>
          <Button
            variant={own.unknown.length === 0 ? 'main' : 'plain'}
            icon="document"
            isDisabledBecause={cannot}
            onPress={send}
          >
            {words.make}
          </Button>
        </p>
      )}
    </section>
  );
}
