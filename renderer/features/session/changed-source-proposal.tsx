// How the joint text could follow its source: with the marks of what would change, and a choice where both changed it.
import type { JointPoint } from '@shared/domain';
import { changedWords as words } from '@shared/i18n/nl-forks';
import { sessionWords } from '@shared/i18n/nl-session';
import { plainTextOf } from '@shared/rich-text';
import type { MergeConflict, SourceMerge } from '@shared/merge/three-way';
import {
  type ConflictChoice,
  conflictChoices,
  newSentences,
  writeSentences,
} from '@shared/merge/three-way-choice';
import type { ProposalChoices, SourceProposal } from '@shared/views/changed-sources';
import { Choice } from '../../ui/choice';
import { Difference, LineDifference } from '../../ui/difference';
import type { JointText } from './joint-text';

interface ChangedProposalProps {
  readonly proposal: SourceProposal;
  readonly joint: JointPoint;
  readonly council: string;
  /** The joint text with the proposal and the choices in it. */
  readonly text: JointText;
  readonly choices: ProposalChoices;
  readonly onChoose: (choices: ProposalChoices) => void;
}

export function ChangedProposal(props: ChangedProposalProps) {
  const { proposal, joint, text } = props;
  if (proposal.isIn) return <p>{words.isIn}</p>;
  // Nobody changed the council's words here, so the difference stands above already.
  if (proposal.isVerbatim) return null;
  return (
    <>
      <Questions {...props} />
      <div className="changed-text changed-proposal">
        <h3 className="label">{words.proposal}</h3>
        {text.title !== '' && (
          <h4 className="member-title">
            <LineDifference before={joint.title ?? ''} after={text.title} />
          </h4>
        )}
        <Difference before={joint.body ?? ''} after={text.body} />
        {(text.advice !== '' || joint.advice !== undefined) && (
          <>
            <p className="label">{sessionWords.adviceLabel}</p>
            <Difference before={joint.advice ?? ''} after={text.advice} />
          </>
        )}
      </div>
    </>
  );
}

function Questions({ proposal, joint, council, choices, onChoose }: ChangedProposalProps) {
  const { title } = proposal;
  return (
    <>
      {title.is === 'conflict' && (
        <Choice
          label={words.titleChoice}
          value={choices.takesTitle ? 'theirs' : 'mine'}
          onChange={(value) => onChoose({ ...choices, takesTitle: value === 'theirs' })}
          options={[
            { value: 'mine', label: words.keepTitle, hint: joint.title ?? '' },
            { value: 'theirs', label: words.takeTitle, hint: title.theirs },
          ]}
        />
      )}
      {(['body', 'advice'] as const).map((field) => (
        <Conflicts
          key={field}
          merge={proposal[field]}
          council={council}
          chosen={choices[field]}
          onChoose={(chosen) => onChoose({ ...choices, [field]: chosen })}
        />
      ))}
    </>
  );
}

interface ConflictsProps {
  readonly merge: SourceMerge;
  readonly council: string;
  readonly chosen: readonly (ConflictChoice | undefined)[];
  readonly onChoose: (chosen: readonly (ConflictChoice | undefined)[]) => void;
}

function Conflicts({ merge: { conflicts }, council, chosen, onChoose }: ConflictsProps) {
  return conflicts.map((conflict, at) => (
    <div key={at} className="changed-conflict">
      <Choice
        label={conflict.isAddition ? words.addition(council) : words.conflict(council)}
        value={chosen[at] ?? (conflict.isAddition ? 'both' : null)}
        onChange={(choice) => onChoose(conflicts.map((_, place) => (place === at ? choice : chosen[place])))}
        options={conflictChoices
          .filter((choice) => choice !== 'both' || newSentences(conflict).length > 0)
          .map((choice) => ({ value: choice, label: words.choices[choice], ...hintOf(conflict, choice) }))}
      />
    </div>
  ));
}

function hintOf(conflict: MergeConflict, choice: ConflictChoice): { hint?: string } {
  if (choice === 'both') return {};
  const text = plainTextOf(writeSentences(conflict[choice]));
  return { hint: text === '' ? words.nothingThere : text };
}
