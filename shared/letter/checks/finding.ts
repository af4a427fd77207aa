// What a check says: one finding, at one place of the letter.
import type { LetterAnchor } from '../letter-model';

/**
 * `error`: not to be sent like this. `warning`: a reader will stumble over it. `hint`: worth a look, often fine.
 */
export type Severity = 'error' | 'warning' | 'hint';

export const ruleIds = [
  'announced-count',
  'number-gap',
  'number-repeated',
  'number-style',
  'number-typed',
  'list-typed',
  'heading-level-skipped',
  'advice-label-missing',
  'empty-item',
  'item-endings',
  'stray-punctuation',
  'double-space',
  'sentence-unfinished',
  'address-form',
  'sender-form',
  'abbreviation-unexplained',
  'abbreviation-twice',
  'long-sentence',
  'reading-level',
  'date-missing',
  'reference-missing',
  'addressee-missing',
  'signature-missing',
  'council-not-signing',
  'point-undecided',
  'point-nowhere',
  'point-changed',
  'personal-bsn',
  'personal-iban',
  'personal-phone',
  'personal-mail',
  'personal-name',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Replaces `from`, as it stands at the finding's place, by `to`. Offered only where no meaning can change. */
export interface Repair {
  readonly from: string;
  readonly to: string;
}

/** `where` and `message` are Dutch, for people; `anchor` leads to the place where the letter comes from a dossier. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly anchor?: LetterAnchor;
  readonly repair?: Repair;
}
