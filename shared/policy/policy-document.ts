// A policy document as the screen gets it: text, lines, pages, and the outline that was recognised.
import type { PolicySection, PolicyText } from './policy-text';

export interface ReadPolicyDocument extends PolicyText {
  readonly sections: readonly PolicySection[];
  /** False when only the first pages were read. */
  readonly isWhole: boolean;
}
