// The numbers that similarity is tuned by, in one place. Found on three labelled sets; `npm run eval` measures them.

export interface SimilaritySettings {
  /** Shares of the evidence; they need not add up to one. */
  readonly wordShare: number;
  readonly groupShare: number;
  readonly pieceShare: number;
  /** What a compound's part weighs against a word that stands alone. */
  readonly partWeight: number;
  /** Kept neighbours of every point. */
  readonly neighbours: number;
  /** Neighbours that are compared in full before the best are kept. */
  readonly candidates: number;
  /** Index entries that may be visited to find one point's candidates; bounds the growth on large dossiers. */
  readonly visits: number;
  /** Evidence at which a pair is as likely the same as not: becomes score 0.5. */
  readonly evenEvidence: number;
  /** What remains of the evidence between praise and anything else. */
  readonly praiseMismatch: number;
  readonly sameQuoteBonus: number;
  readonly sameChapterBonus: number;
  /** Mean score below which two clusters are not joined. */
  readonly joinAt: number;
  /** Evidence between what two points ask below which they are joined less easily: same subject, other wish. */
  readonly requestFloor: number;
  /** What part of the score two points lose for joining when their requests have nothing in common. */
  readonly requestPenalty: number;
}

export const defaultSettings: SimilaritySettings = {
  wordShare: 0.4,
  groupShare: 0.35,
  pieceShare: 0.25,
  partWeight: 0.7,
  neighbours: 30,
  candidates: 80,
  visits: 25_000,
  evenEvidence: 0.22,
  praiseMismatch: 0.35,
  sameQuoteBonus: 0.05,
  sameChapterBonus: 0.01,
  joinAt: 0.48,
  requestFloor: 0.06,
  requestPenalty: 0.4,
};
