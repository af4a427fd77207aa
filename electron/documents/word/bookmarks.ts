// Bookmarks: the names by which a place in the letter is found again, in Word and by links into it.
import { createHash } from 'node:crypto';
import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { LetterAnchor, LetterBlock } from '@shared/letter/letter-model';

const prefix = { section: 'deel', 'joint-point': 'punt', part: 'tekst' } as const;

/**
 * The bookmark's name: a letter first, then letters, digits and underscores, 36 characters at most. The same anchor
 * has the same name in every letter; the hash keeps apart ids that differ only in accents, signs or capitals.
 */
export function bookmarkName(anchor: LetterAnchor): string {
  const readable = anchor.id
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, 20);
  const hash = createHash('sha256').update(`${anchor.of}:${anchor.id}`).digest('hex').slice(0, 8);
  return `${prefix[anchor.of]}_${readable}_${hash}`;
}

/** docx numbers bookmarks across all letters of a process; this one is numbered within its letter. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}

/** The names of the bookmarks of one letter; a second place with one anchor gets `_2`. */
export class BookmarkNames {
  private readonly names = new Map<LetterBlock, string>();
  private readonly uses = new Map<string, number>();

  constructor(blocks: readonly LetterBlock[]) {
    for (const block of blocks) {
      if (!('anchor' in block) || this.names.has(block)) continue;
      const name = bookmarkName(block.anchor);
      const use = (this.uses.get(name) ?? 0) + 1;
      this.uses.set(name, use);
      this.names.set(block, use === 1 ? name : `${name}_${use}`);
    }
  }

  at(block: LetterBlock): string | undefined {
    return this.names.get(block);
  }

  /** Where a link to `anchor` leads: its first place, if there is one. */
  of(anchor: LetterAnchor): string | undefined {
    const name = bookmarkName(anchor);
    return this.uses.has(name) ? name : undefined;
  }
}

/** Sets the bookmarks of one letter, numbered from 0. */
export class Bookmarks {
  private nextNumber = 0;

  constructor(private readonly names: BookmarkNames) {}

  around(block: LetterBlock, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const name = this.names.at(block);
    if (name === undefined) return children;
    const number = this.nextNumber;
    this.nextNumber += 1;
    return [new NumberedBookmark(name, number, children)];
  }
}
