// What a person does with a reply: each is one command, and undone as one.
import { confirmReply, decisionsOfReply, noteReplyAnswer } from '@shared/commands/reply-commands';
import type { DecisionAct, ReplyAnswer } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { CollegeAnswer } from '@shared/views';
import { now, useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';
import type { ReplyEntry } from './reply-entries';

/** What a person says of a point, kept as theirs from then on. */
export function changeAnswer(
  entry: ReplyEntry,
  { point, answer }: CollegeAnswer,
  change: Partial<ReplyAnswer>,
): void {
  const { blob } = entry.reply.document;
  const own = answer?.reply === blob ? answer : null;
  const before: ReplyAnswer = own ?? {
    about: point.key,
    addressee: entry.addressee,
    reply: blob,
    status: 'onbeantwoord',
    origin: 'edited',
    passages: [],
  };
  decide(noteReplyAnswer({ ...before, ...change, origin: 'edited' }));
}

export function confirmList({ reply }: ReplyEntry): void {
  decide(confirmReply(reply.document.blob), words.confirmedNow);
}

export function removeReply({ reply }: ReplyEntry): void {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return;
  const decisions = decisionsOfReply(dossier.shared, reply.document.blob);
  if (decisions.length === 0) return;
  void perform({ type: 'retract', at: now(), decisions }).then((error) =>
    say(error?.message ?? null, words.removed),
  );
}

function decide(act: DecisionAct, done?: string): void {
  void useDossier
    .getState()
    .perform({ type: 'decide', at: now(), acts: [act] })
    .then((error) => say(error?.message ?? null, done));
}

function say(error: string | null, done: string | undefined): void {
  if (error !== null) showMessage(error);
  else if (done !== undefined)
    showMessage(done, {
      label: words.undo,
      onPress: () => void useDossier.getState().perform({ type: 'undo', at: now() }),
    });
}
