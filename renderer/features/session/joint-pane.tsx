// Right: the text as it comes in the letter, to read or to write.
import type { JointPointId } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { memberWords } from '@shared/i18n/nl-session-members';
import type { Proposal } from '@shared/views/proposals';
import { type FocusEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { Written } from '../../ui/written';
import type { JointText } from './joint-text';
import { JointProvenanceDialog } from './provenance-dialog';
import { Sources } from './sources';
import type { SessionData } from './use-session-data';

interface JointPaneProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
  readonly text: JointText;
  /** Whose text it is, as long as nobody wrote a joint one. */
  readonly startedFrom: string | null;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onChange: (text: JointText) => void;
  /** Focus left the text, or the person is done. */
  readonly onDone: () => void;
}

export function JointPane(props: JointPaneProps) {
  const { proposal, data, text, startedFrom, isEditing, onEdit, onChange, onDone } = props;
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onDone();
  };
  const toggle = () => {
    if (isEditing) onDone();
    onEdit(!isEditing);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing to press: it notices that focus left the fields
    <section aria-labelledby="samen" onBlur={leave}>
      <div className="joint-head">
        <h2 className="label" id="samen">
          {startedFrom === null ? words.inLetter : words.asProposal}
        </h2>
        <Button variant="quiet" icon={isEditing ? 'check' : 'pen'} onPress={toggle}>
          {isEditing ? words.editDone : words.edit}
        </Button>
      </div>
      {startedFrom !== null && <p className="soft">{words.proposalNote(startedFrom)}</p>}
      {isEditing ? (
        <JointFields text={text} onChange={onChange} />
      ) : (
        <JointRead proposal={proposal} data={data} text={text} />
      )}
    </section>
  );
}

function JointFields({ text, onChange }: Pick<JointPaneProps, 'text' | 'onChange'>) {
  return (
    <div className="joint-fields">
      <TextField
        label={words.titleField}
        value={text.title}
        onChange={(title) => onChange({ ...text, title })}
        className="joint-title-field"
      />
      <TextArea
        label={words.bodyField}
        hint={words.bodyHint}
        value={text.body}
        onChange={(body) => onChange({ ...text, body })}
        rows={5}
        isWritten
        startsFocused
      />
      <TextArea
        label={words.adviceField}
        hint={words.adviceHint}
        value={text.advice}
        onChange={(advice) => onChange({ ...text, advice })}
        rows={3}
        isWritten
      />
    </div>
  );
}

function JointRead({ proposal, data, text }: Pick<JointPaneProps, 'proposal' | 'data' | 'text'>) {
  const isEmpty = text.body.trim() === '' && text.advice.trim() === '';
  return (
    <>
      {text.title.trim() !== '' && <h3 className="joint-title">{text.title}</h3>}
      {isEmpty ? (
        <p className="soft">{words.emptyText}</p>
      ) : (
        <>
          <Written className="written joint-text" markdown={text.body} />
          {text.advice.trim() !== '' && (
            <Written className="written joint-text" markdown={withLabel(text.advice)} />
          )}
        </>
      )}
      <div className="sources-line">
        <Sources members={proposal.members} councilOf={data.councilOf} />
        {proposal.joint !== undefined && <From id={proposal.joint.joint.id} data={data} />}
      </div>
    </>
  );
}

function From({ id, data }: { readonly id: JointPointId; readonly data: SessionData }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {memberWords.from}
      </Button>
      {isOpen && <JointProvenanceDialog id={id} data={data} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** The label shares the first line, except before a list. */
function withLabel(advice: string): string {
  const gap = /^\s*(?:[-*+]|\d+[.)])\s/.test(advice) ? '\n\n' : ' ';
  return `**${words.adviceLabel}**${gap}${advice}`;
}
