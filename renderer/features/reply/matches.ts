// Each point with what is shown of it in one reply: its passages, what the machine proposes, and what to look at.
import type { ReplyAnswer } from '@shared/domain';
import { surenessWords } from '@shared/i18n/nl-reply-screen';
import type { OpenedReply } from '@shared/ipc/contract';
import type { ProposedReplyAnswer } from '@shared/reply';
import type { CollegeAnswer } from '@shared/views';
import type { Anchor } from '@shared/views/reply-addition';
import type { ReplyEntry } from './reply-entries';

/**
 * What was looked over in another reply: `same` words stand here too, this reply says `other` things of it, or nothing
 * (`gone` where it comes in the place of that reply, `apart` where it adds to it).
 */
export type KeptAnswer = 'same' | 'other' | 'gone' | 'apart';

export interface Match {
  readonly one: CollegeAnswer;
  readonly passages: ReplyAnswer['passages'];
  readonly proposal: ProposedReplyAnswer | undefined;
  /** Null for an answer of this reply itself. */
  readonly kept: KeptAnswer | null;
  readonly isUnsure: boolean;
}

export function readMatches(entry: ReplyEntry, { text, proposals }: OpenedReply, anchor: Anchor): Match[] {
  const { blob } = entry.reply.document;
  const known = new Map(proposals.map((one) => [`${one.key} ${one.addressee ?? ''}`, one]));
  return entry.answers.map((one): Match => {
    const { answer, point } = one;
    const proposal = known.get(`${point.key} ${one.addressee}`) ?? known.get(`${point.key} `);
    const proposed = (proposal?.passages ?? []).map(({ start, end }) => ({
      start,
      end,
      quote: text.text.slice(start, end),
    }));
    if (answer === null || answer.reply === blob) {
      const isUnsure =
        answer?.origin === 'proposed' && proposal !== undefined && !surenessWords(proposal.confidence).isSure;
      return { one, passages: answer?.passages ?? [], proposal, kept: null, isUnsure };
    }
    const found = anchor(answer.passages);
    const kept =
      found !== null && one.isStale ? 'same' : proposed.length > 0 ? 'other' : one.isStale ? 'gone' : 'apart';
    return {
      one,
      passages: kept === 'same' && found !== null ? found : proposed,
      proposal,
      kept,
      isUnsure: false,
    };
  });
}

/** Something that only a person can say. */
export function asksALook({ kept, one, isUnsure }: Match): boolean {
  const isStale = kept === 'gone' || (kept === 'other' && one.isStale);
  return isUnsure || isStale || one.isRewritten || one.otherVersions.length > 0;
}
