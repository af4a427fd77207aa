// The reply: text to answers for every point, proposed and never more than that.
export { matchReply, type ReplyMatchInput } from './match-reply';
export { type OwnLetterInput, isOwnLetter } from './own-letter';
export { parseReplyPhrases, type ReplyPhrases } from './reply-phrases';
export type {
  FoundPromise,
  MatchReason,
  ProposedReplyAnswer,
  ReplyAddressee,
  ReplyPassage,
  ReplyPoint,
  ReplyText,
} from './reply-types';
