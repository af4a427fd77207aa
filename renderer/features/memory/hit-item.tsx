// One text that was found: what it is, whose, from when, and what to do with it.
import { dutchDate } from '@shared/i18n/dutch-date';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import { replyWords } from '@shared/i18n/nl-reply';
import type { ExcerptPiece, MemoryEntry, MemoryHit } from '@shared/memory';
import { Button } from '../../ui/button';

interface HitItemProps {
  readonly hit: MemoryHit;
  readonly onOpen: () => void;
  /** Left out where the text cannot be used. */
  readonly onUse?: (() => void) | undefined;
}

export function HitItem({ hit: { entry, title, excerpt }, onOpen, onUse }: HitItemProps) {
  return (
    <li className="memory-hit">
      <p className="soft">{aboutOf(entry)}</p>
      <p className="memory-title">
        <Marked pieces={title} />
      </p>
      <p className="memory-excerpt">
        <Marked pieces={excerpt} />
      </p>
      <div className="buttons">
        <Button icon="forward" onPress={onOpen} aria-label={words.openNamed(entry.title)}>
          {words.open}
        </Button>
        {onUse !== undefined && entry.wording !== null && (
          <Button variant="quiet" icon="copy" onPress={onUse} aria-label={words.useNamed(entry.title)}>
            {words.use}
          </Button>
        )}
      </div>
    </li>
  );
}

function Marked({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

function aboutOf({ source, who, date, place, status }: MemoryEntry): string {
  return [
    status === null ? words.kinds[source.of] : `${words.kinds[source.of]}: ${replyWords.statuses[status]}`,
    words.names(who),
    date === null ? '' : dutchDate(date),
    place === null ? '' : words.place(place),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
