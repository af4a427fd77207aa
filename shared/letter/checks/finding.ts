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
  'contents-missing',
  'image-without-text',
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
  'quote-not-found',
  'quote-other-page',
  'personal-bsn',
  'personal-iban',
  'personal-phone',
  'personal-mail',
  'personal-name',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** `from` is literally in the letter's text, and becomes `to`. */
export interface TextEdit {
  readonly from: string;
  readonly to: string;
}

/**
 * What would take a finding away without a word of its meaning: edits at the finding's place, an item without text out of
 * its list (`item` is what it holds), or a part of the letter that comes in.
 */
export type Repair =
  | { readonly do: 'edit'; readonly edits: readonly TextEdit[] }
  | { readonly do: 'remove-item'; readonly item: string }
  | { readonly do: 'add-contents' }
  | { readonly do: 'explain-abbreviations' };

/** `where` and `message` are Dutch, for people; `anchor` leads to the place where the letter comes from a dossier. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly anchor?: LetterAnchor;
  readonly repair?: Repair;
}

/** A repair that edits one piece of text. */
export function edit(from: string, to: string): Repair {
  return { do: 'edit', edits: [{ from, to }] };
}
