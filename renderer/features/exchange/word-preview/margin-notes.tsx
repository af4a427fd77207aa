// Tracked changes, comments and notes, each with who wrote it.
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import type { TrackedChange, WordComment } from '@shared/word-import';
import { Icon } from '../../../ui/icon';

interface MarginNotesListProps {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  /** Of a point they are in its text already. */
  readonly notes?: readonly string[];
  readonly title?: string;
}

export function MarginNotesList({ changes, comments, notes = [], title }: MarginNotesListProps) {
  if (changes.length + comments.length + notes.length === 0) return null;
  return (
    <div className="margin-notes">
      {title !== undefined && <p className="label">{title}</p>}
      <ul>
        {changes.map(({ type, author, text }, index) => (
          <li key={`change ${index}`}>
            <Icon name="pen" />
            <span>
              {type === 'inserted' ? say.inserted(author) : say.deleted(author)}{' '}
              {type === 'inserted' ? (
                <ins className="added">{text.trim()}</ins>
              ) : (
                <del className="removed">{text.trim()}</del>
              )}
            </span>
          </li>
        ))}
        {comments.map(({ author, text }, index) => (
          <li key={`comment ${index}`}>
            <Icon name="bubble" />
            <span>
              {say.comment(author)} {text}
            </span>
          </li>
        ))}
        {notes.map((text, index) => (
          <li key={`note ${index}`}>
            <Icon name="document" />
            <span>
              {say.note} {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
