// From a text that was found to its place: the step opens, the text scrolls into view and has the focus.
import { type Dossier, textOf } from '@shared/commands';
import type { JointPointId } from '@shared/domain';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import type { MemoryEntry } from '@shared/memory';
import { sessionView } from '@shared/views';
import { agreementAnchor } from '../features/agreement/agreement-anchor';
import { memberAnchor } from '../features/session/member-card';
import { goTo as goInSession, startAt } from '../features/session/session-place';
import { goTo } from '../platform/place';
import { selectPoint } from '../platform/point-place';
import { showInReply } from '../platform/reply-place';
import { showMessage } from '../ui/message';
import { focusWhenThere } from './focus-when-there';
import { showInSession } from './show-in-session';

/** The pages of the letter are laid out anew: so many characters tell where a text begins. */
const telling = 60;

export function showEntry(dossier: Dossier, { source, text, title }: MemoryEntry): void {
  const { shared, local } = dossier;
  if (source.of === 'point' && source.council === local.council) {
    const own = textOf(local.working, source.council).points;
    if (own.some(({ point }) => point.id === source.point)) {
      selectPoint(source.point);
      goTo('points');
      focusWhenThere(() => document.querySelector('.draft-sheet .writing-title'));
      return;
    }
  }
  if (local.role === 'participant') showToParticipant(dossier, source);
  else if (source.of === 'answer') showInReply({ reply: source.reply, about: source.about });
  else if (source.of === 'reply') showInReply({ reply: source.reply, at: source.at });
  else if (source.of === 'letter') {
    goTo('letter');
    focusWhenThere(() => findInLetter(text) ?? findInLetter(title));
  } else if (source.of === 'joint') {
    showInSession(source.joint);
    focusWhenThere(() => document.querySelector('.session .joint'));
  } else {
    startAt(shared.dossier);
    goInSession({ selected: source.key, view: 'one' });
    goTo('session');
    focusWhenThere(() => document.getElementById(memberAnchor(source.key)));
  }
}

/** A participant has the joint points in the step Akkoord; letter and reply are the joint secretary's. */
function showToParticipant({ shared, local }: Dossier, source: MemoryEntry['source']): void {
  const session = sessionView(shared, new Set(local.setAside));
  const joint: JointPointId | undefined =
    source.of === 'joint'
      ? source.joint
      : session.jointPoints.find(
          ({ joint: { id }, members }) =>
            (source.of === 'point' && members.some(({ key }) => key === source.key)) ||
            (source.of === 'answer' && source.about === `joint:${id}`),
        )?.joint.id;
  goTo('agreement');
  if (joint !== undefined) focusWhenThere(() => document.getElementById(agreementAnchor(joint)));
  // After the step cleared what was said on the step before.
  else requestAnimationFrame(() => requestAnimationFrame(() => showMessage(words.otherRole)));
}

function findInLetter(text: string): Element | null {
  const wanted = bare(text).slice(0, telling);
  const lines = document.querySelectorAll('.letter-pages .page-text :is(p, li, h2, h3, h4, h5)');
  return wanted === '' ? null : ([...lines].find((line) => bare(line.textContent).includes(wanted)) ?? null);
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
