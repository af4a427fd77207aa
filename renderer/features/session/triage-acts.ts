// Deciding on many proposals: for each the same act as its own button gives, together one stroke.
import type { DecisionAct } from '@shared/domain';
import { type TriageRow, inOneStroke } from '@shared/views/triage';
import { textOf } from './joint-text';
import { sectionFor } from './section-for';
import { setAsideActs, takeProposal } from './session-acts';
import type { SessionData } from './use-session-data';

type ActsData = Pick<SessionData, 'dossier' | 'session' | 'settings'>;

/** Rows that can go into the letter together: with a text, not in it yet, and nothing there to look at first. */
export function takeable(rows: readonly TriageRow[], { dossier }: ActsData): TriageRow[] {
  return rows.filter(({ proposal }) => {
    if (proposal.state === 'joint' || proposal.needsAttention) return false;
    const { text } = textOf(proposal, dossier);
    return text.body.trim() !== '' || text.advice.trim() !== '';
  });
}

/** Rows that can be parked or left out together. */
export function asideable(rows: readonly TriageRow[], how: 'park' | 'drop'): TriageRow[] {
  const already = how === 'park' ? 'parked' : 'dropped';
  return rows.filter(({ proposal }) => !proposal.needsAttention && proposal.state !== already);
}

/** Every point its own joint point in its chapter's section; points that belong together join, with the text that they start from. */
export function takeMany(
  rows: readonly TriageRow[],
  data: ActsData,
  newId: () => string = () => crypto.randomUUID(),
): DecisionAct[] {
  const { session, settings, dossier } = data;
  return inOneStroke(
    takeable(rows, data).map(({ proposal }) => {
      const options = { session, section: sectionFor(proposal.chapter, settings), newId };
      const handling = isJoin(proposal) ? 'samenvoegen' : 'overnemen';
      return [takeProposal(proposal, handling, textOf(proposal, dossier).text, options)];
    }),
  );
}

export function setAsideMany(
  rows: readonly TriageRow[],
  how: 'park' | 'drop',
  reason: string,
): DecisionAct[] {
  return inOneStroke(asideable(rows, how).map(({ proposal }) => setAsideActs(proposal, how, reason)));
}

export function isJoin({ members }: TriageRow['proposal']): boolean {
  return members.length > 1;
}
