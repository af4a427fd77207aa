// Who brought it: initials like notes in a book, each leading to that council's own words.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { CouncilId } from '@shared/domain';
import type { CurrentPoint } from '@shared/views';
import type { MouseEvent } from 'react';
import { councilInk } from '../../ui/stamp';
import { memberAnchor } from './member-card';
import type { CouncilCard } from './use-session-data';

interface SourcesProps {
  readonly members: readonly CurrentPoint[];
  readonly councilOf: (id: CouncilId) => CouncilCard;
}

export function Sources({ members, councilOf }: SourcesProps) {
  if (members.length === 0) return null;
  return (
    <p className="sources">
      <span className="soft">{words.sources}</span>
      {members.map((member) => {
        const council = councilOf(member.council);
        return (
          <a
            key={member.key}
            className={`source ${councilInk(council.index)}`}
            href={`#${memberAnchor(member.key)}`}
            aria-label={words.source(council.initials, council.name)}
            onClick={(event) => show(event, member.key)}
          >
            {council.initials}
          </a>
        );
      })}
    </p>
  );
}

/** Goes there without touching the address of the window. */
function show(event: MouseEvent, key: string): void {
  event.preventDefault();
  const card = document.getElementById(memberAnchor(key));
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus();
}
