// One source that changed after the decision: what its council changed, how the joint text could follow, and what to do.
import { useId, useState } from 'react';
import { leaveActs } from '@shared/commands/member-moves';
import { changedWords as words } from '@shared/i18n/nl-forks';
import type { JointPointView } from '@shared/views';
import {
  type ChangedSource,
  isProposalResolved,
  noChoices,
  proposedText,
} from '@shared/views/changed-sources';
import { goTo as goToStep } from '../../platform/place';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChangedProposal } from './changed-source-proposal';
import { SourceTexts } from './changed-source-texts';
import { keepText, takeOverChange } from './changed-source-acts';
import { decide } from './decide-and-say';
import type { JointText } from './joint-text';
import type { SessionData } from './use-session-data';

export interface ChangedSourceProps {
  readonly view: JointPointView;
  readonly source: ChangedSource;
  /** No other source of this joint point changed. */
  readonly isOnly: boolean;
  readonly data: SessionData;
  /** Opens the joint text with this in it. */
  readonly onEdit: (text: JointText) => void;
}

/** Mount anew for another text of the source or of the joint point. */
export function ChangedSourceCard({ view, source, isOnly, data, onEdit }: ChangedSourceProps) {
  const id = useId();
  const [choices, setChoices] = useState(noChoices);
  const { change, proposal, member } = source;
  const { name } = data.councilOf(member.council);
  const returnTo = `joint:${view.joint.id}`;
  const isOpen = proposal !== undefined && !isProposalResolved(proposal, choices);
  const text = proposal === undefined ? undefined : proposedText(proposal, view.joint, choices);
  return (
    <section className="changed-source" aria-labelledby={`${id}-kop`}>
      <Notice>
        <h2 className="changed-title" id={`${id}-kop`}>
          {isOnly ? words.title : words.titleOf(name)}
        </h2>
        <p>{sentenceOf(source, name)}</p>
      </Notice>
      <SourceTexts source={source} council={name} />
      {proposal !== undefined && text !== undefined && (
        <ChangedProposal
          proposal={proposal}
          joint={view.joint}
          council={name}
          text={text}
          choices={choices}
          onChoose={setChoices}
        />
      )}
      <div className="buttons">
        {proposal?.isIn === false && text !== undefined && (
          <>
            <Button
              variant="main"
              icon="check"
              isDisabledBecause={isOpen ? words.chooseFirst : undefined}
              onPress={() => decide(takeOverChange(view, source, text), words.done.taken, returnTo)}
            >
              {words.takeOver}
            </Button>
            <Button icon="pen" onPress={() => onEdit(text)}>
              {words.editFirst}
            </Button>
          </>
        )}
        {change === 'forked' ? (
          <Button iconAfter="forward" onPress={() => goToStep('contributions')}>
            {words.toContributions}
          </Button>
        ) : (
          <KeepButton view={view} source={source} data={data} isMain={proposal?.isIn === true} />
        )}
        <TakeOutButton view={view} source={source} />
      </div>
    </section>
  );
}

type ActProps = Pick<ChangedSourceProps, 'view' | 'source'>;

function KeepButton({
  view,
  source,
  data,
  isMain,
}: ActProps & Pick<ChangedSourceProps, 'data'> & { readonly isMain: boolean }) {
  const { change, member } = source;
  const isGone = change === 'withdrawn' || change === 'held-back' || change === 'not-counting';
  const label = isGone
    ? words.keepWithout(data.councilOf(member.council).name)
    : change === 'whole-again'
      ? words.keepAsSource
      : change === 'split'
        ? words.keepParts
        : words.keep;
  const keep = () =>
    decide(
      keepText(view, source, data.session),
      isGone ? words.done.without : words.done.kept,
      `joint:${view.joint.id}`,
    );
  return (
    <Button variant={isMain ? 'main' : 'plain'} onPress={keep}>
      {label}
    </Button>
  );
}

function TakeOutButton({ view, source: { member } }: ActProps) {
  const isLast = view.members.length === 1;
  const out = () =>
    decide(
      leaveActs(view, member.key),
      isLast ? words.done.dissolved : words.done.without,
      isLast ? (member.current?.key ?? null) : `joint:${view.joint.id}`,
    );
  return (
    <Button icon="minus" onPress={out}>
      {isLast ? words.dissolve : words.takeOut}
    </Button>
  );
}

function sentenceOf({ change, before, now }: ChangedSource, council: string): string {
  if (change !== 'changed') return words[change](council);
  const [text] = now;
  const isMoved =
    before !== undefined &&
    text !== undefined &&
    before.title === text.title &&
    before.body === text.body &&
    before.advice === text.advice;
  return isMoved ? words.moved(council) : words.changed(council);
}
