// Texts that stand outside the main text: comments, footnotes and endnotes.
import type { WordComment } from '@shared/word-import/word-block';
import { type XmlElement, childElements, descendants, textOf } from '../xml/xml-tree';

export interface MarginTexts {
  readonly comments: ReadonlyMap<string, WordComment>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

export function readMarginTexts(
  comments: XmlElement | undefined,
  footnotes: XmlElement | undefined,
  endnotes: XmlElement | undefined,
): MarginTexts {
  const commentsById = new Map<string, WordComment>();
  for (const comment of comments ? childElements(comments, 'w:comment') : []) {
    const { 'w:id': id = '', 'w:author': author = '' } = comment.attributes;
    commentsById.set(id, { author, text: paragraphsOf(comment) });
  }
  return {
    comments: commentsById,
    footnotes: notesOf(footnotes, 'w:footnote'),
    endnotes: notesOf(endnotes, 'w:endnote'),
  };
}

/** Without the separators, which are notes of a type of their own. */
function notesOf(part: XmlElement | undefined, name: string): Map<string, string> {
  const notes = part ? childElements(part, name) : [];
  return new Map(
    notes
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', paragraphsOf(note)]),
  );
}

function paragraphsOf(element: XmlElement): string {
  const texts = [...descendants(element, 'w:p')].map((paragraph) =>
    [...descendants(paragraph)]
      .map((part) => (part.name === 'w:t' ? textOf(part) : part.name === 'w:tab' ? ' ' : ''))
      .join('')
      .trim(),
  );
  return texts.filter((text) => text !== '').join('\n');
}
