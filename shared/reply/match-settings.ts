// The numbers that matching a reply is tuned by, in one place; `npm run eval` measures them.

export const matchSettings = {
  sentenceShare: 1,
  blockShare: 0.5,
  headShare: 0.6,
  /** What of it is left after the first sentence below the heading. */
  headLater: 0.3,
  /** What a number in the heading is worth, beside what is said. */
  numberWorth: 1.2,
  /** What each sentence must bring to be taken for an answer. */
  floor: 0.13,
  /** Cost of going to another point: within a paragraph, within a section, at a heading. */
  switchInBlock: 0.3,
  switchInSection: 0.1,
  switchAtHead: 0.2,
  /** The same before a sentence that names a new subject, and before one that points back. */
  switchAtOpening: 0.05,
  switchWhenFollowing: 2,
  /** What of it falls away when the other point is the next one. */
  nextBonus: 0.18,
  /** A heading says nothing of points that it resembles less than this, or less than this share of its best. */
  headFloor: 0.12,
  /** A heading so much alike leaves no doubt. */
  tellingHead: 0.3,
  /** What is left of other evidence in the first sentence below such a heading. */
  besideHead: 0.6,
  /** Difference between two points by which sentences below a shared heading are divided. */
  tellApart: 0.08,
  /** A sentence goes over to a point without answer when it speaks less than this share of the other. */
  moveBelow: 0.4,
  headRelative: 0.6,
  /** Evidence below which a point stays unanswered. */
  answerFloor: 0.2,
  /** From here on one shared word is enough. */
  sureFromOneWord: 0.5,
  /** Evidence by which a passage that answers one point is taken to answer another too. */
  sharedFloor: 0.24,
  sharedRelative: 0.62,
  /** The same in a sentence that says itself that it is about several. */
  severalFloor: 0.15,
  severalRelative: 0.35,
  /** What a free paragraph must share with a point without answer, and how many times more than with any other. */
  leftOverFloor: 0.08,
  leftOverLead: 2,
  /** Above this a point has an answer of its own beside a sentence about everything. */
  ownAnswer: 0.34,
} as const;
