// What follows when a decision button is pressed: the act, the message, and the next point.
import type { DecisionAct } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import { indexDecisions, jointSubject } from '@shared/merge';
import type { JointPointView } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import { useDossier } from '../../platform/dossier-store';
import { decide } from './decide-and-say';
import { type ChoiceOf, choices, whyNot } from './decision-buttons';
import { isSameText, textOfJoint } from './joint-text';
import { separateAll } from './member-acts';
import { markMovedOn } from './moved-on';
import { nextOpen } from './next-open';
import { sectionFor } from './section-for';
import { type Handling, rewrite, setAsideActs, takeProposal, withdrawActs } from './session-acts';
import { goTo } from './session-place';
import type { JointTextEditing } from './use-joint-text';
import type { SessionData } from './use-session-data';

/** False once another decision took its place: then this text was decided on already. */
function isInForce({ joint, decision }: JointPointView): boolean {
  const decisions = useDossier.getState().dossier?.shared.decisions ?? {};
  return indexDecisions(decisions)
    .inForce(jointSubject(joint.id))
    .some(([hash]) => hash === decision);
}

export interface ChoiceActions {
  readonly hasText: boolean;
  readonly choose: (choice: ChoiceOf) => void;
  readonly leaveOut: (reason: string) => void;
  readonly withdraw: () => void;
  /** Puts an edited joint text in the letter; does nothing where nothing changed. */
  readonly commit: () => void;
  /** The same as pressing the button with this key, from 1. */
  readonly byKey: (key: number, choose: (choice: ChoiceOf) => void) => void;
}

export function useChoices(proposal: Proposal, data: SessionData, editing: JointTextEditing): ChoiceActions {
  const { text } = editing;
  const anchor = proposal.members[0]?.key ?? proposal.id;
  const hasText = text.body.trim() !== '' || text.advice.trim() !== '';

  /** Decides and shows the next point that asks for a decision; after the last one the list. */
  const decideAndGoOn = (acts: readonly DecisionAct[], done: 'park' | 'drop' | Handling) => {
    const next = nextOpen(data.proposals, proposal);
    const title = text.title.trim() === '' ? proposal.title : text.title;
    const said = words.done[done](title);
    if (!decide(acts, next === undefined ? `${said} ${words.allDecided}` : said, anchor)) return;
    if (next !== undefined) markMovedOn(next.id);
    goTo(next === undefined ? { view: 'list', shows: 'all' } : { selected: next.members[0]?.key ?? next.id });
  };

  const choose = (choice: ChoiceOf) => {
    editing.flush();
    if (choice === 'apart') separateAll(proposal, data);
    else if (choice === 'park') decideAndGoOn(setAsideActs(proposal, 'park', ''), 'park');
    else if (choice !== 'drop') {
      const section = sectionFor(proposal.chapter, data.settings);
      const options = { session: data.session, section, newId: () => crypto.randomUUID() };
      decideAndGoOn([takeProposal(proposal, choice, text, options)], choice);
    }
  };

  return {
    hasText,
    choose,
    leaveOut: (reason) => {
      editing.flush();
      decideAndGoOn(setAsideActs(proposal, 'drop', reason), 'drop');
    },
    withdraw: () => {
      const joint = proposal.joint?.joint;
      const [first] = proposal.members;
      if (joint !== undefined && first !== undefined) {
        const draft = textOfJoint(joint);
        void useDossier.getState().perform({ type: 'write-draft', about: `point:${first.key}`, draft });
      }
      decide(withdrawActs(proposal), words.done.withdrawn, anchor);
      goTo({ selected: anchor });
    },
    commit: () => {
      editing.flush();
      const { joint } = proposal;
      if (joint === undefined || isSameText(textOfJoint(joint.joint), text) || !isInForce(joint)) return;
      decide([rewrite(joint.joint, text)], words.done.edited, proposal.id);
    },
    byKey: (key, press) => {
      const choice = choices[key - 1];
      if (choice !== undefined && whyNot(choice, proposal, hasText) === undefined) press(choice);
    },
  };
}
