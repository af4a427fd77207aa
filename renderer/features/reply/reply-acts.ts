// What a person does with a reply: each is one command, and undone as one.
import { confirmReply, decisionsOfReply, noteReplyAnswer } from '@shared/commands/reply-commands';
import type { DecisionAct, ReplyAnswer } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { CollegeAnswer } from '@shared/views';
import { type Anchor, carriedOver } from '@shared/views/reply-addition';
import { now, useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';
import type { ReplyEntry } from './reply-entries';

export interface AnswerChange {
  readonly one: CollegeAnswer;
  readonly change: Partial<ReplyAnswer>;
}

/** What a person says of points, kept as theirs from then on. What another reply said of a point is built on. */
export function changeAnswers(entry: ReplyEntry, changes: readonly AnswerChange[], done?: string): void {
  const { blob } = entry.reply.document;
  const acts = changes.flatMap(({ one: { point, answer }, change }) => {
    const before: ReplyAnswer = answer ?? {
      about: point.key,
      addressee: null,
      reply: blob,
      status: 'onbeantwoord',
      origin: 'edited',
      passages: [],
    };
    return entry.addressees.map((addressee) =>
      noteReplyAnswer({ ...before, ...change, addressee, reply: blob, origin: 'edited' }),
    );
  });
  decide(acts, done);
}

/** What was looked over in a replaced reply, and stands in this one in the same words, goes along with it. */
export function confirmList({ reply, addressees, answers }: ReplyEntry, anchor: Anchor): void {
  const carried = carriedOver(answers, reply.document, anchor).flatMap((answer) =>
    addressees.map((addressee) => noteReplyAnswer({ ...answer, addressee })),
  );
  decide([...carried, confirmReply(reply.document.blob)], words.confirmedNow);
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

function decide(acts: DecisionAct[], done?: string): void {
  void useDossier
    .getState()
    .perform({ type: 'decide', at: now(), acts })
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
