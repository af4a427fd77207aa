// The parts of the letter that a person writes whole, and what they are found by.
import type { LetterAnchor } from './letter-model';

export const writtenParts = ['salutation', 'opening', 'closing'] as const;
export type WrittenPart = (typeof writtenParts)[number];

export function isWrittenPart(name: string): name is WrittenPart {
  return writtenParts.some((part) => part === name);
}

export const partAnchor = (part: WrittenPart): LetterAnchor => ({ of: 'part', id: part });
