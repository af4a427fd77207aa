// One council's point beside the joint text.
import { sessionWords as words } from '@shared/i18n/nl-session';
import { memberWords } from '@shared/i18n/nl-session-members';
import { type CurrentPoint, refOf } from '@shared/views';
import type { ReactNode } from 'react';
import { CouncilStamp, councilInk } from '../../ui/stamp';
import { MarkedText } from './marked-text';
import type { CouncilCard } from './use-session-data';

interface MemberCardProps {
  readonly point: CurrentPoint;
  readonly council: CouncilCard;
  readonly against: string | null;
  readonly isAlone: boolean;
  readonly action?: ReactNode;
}

/** Where a source note leads: the id of a member's card. */
export function memberAnchor(key: string): string {
  return `bron-${encodeURIComponent(key)}`;
}

export function MemberCard({ point, council, against, isAlone, action }: MemberCardProps) {
  return (
    <li className={`member ${councilInk(council.index)}`} id={memberAnchor(point.key)} tabIndex={-1}>
      <p className="member-head">
        <CouncilStamp index={council.index} initials={council.initials} />
        <b>{council.name}</b>
        <span className="soft">{placeOf(point)}</span>
      </p>
      {!isAlone && <h3 className="member-title">{point.point.title}</h3>}
      {point.versions.length > 1 && <p className="soft">{words.twoVersions}</p>}
      {point.versions.map((version, index) => (
        <div key={index} className="written">
          <MarkedText markdown={version.body} against={against} />
          {version.advice !== undefined && version.advice.trim() !== '' && (
            <MarkedText markdown={version.advice} against={against} lead={words.adviceLabel} />
          )}
        </div>
      ))}
      {point.point.source !== undefined && (
        <details className="member-quote">
          <summary>{words.quoteFrom}</summary>
          <blockquote className="quote written">{point.point.source.quote}</blockquote>
        </details>
      )}
      {action !== undefined && <div className="buttons member-acts">{action}</div>}
    </li>
  );
}

/** Points that were written here have no name from outside, and their own id says nothing to anybody. */
function nameOf({ partOf, point }: CurrentPoint): string | undefined {
  if (partOf !== undefined) return memberWords.part(refOf(point));
  return point.ref === undefined ? undefined : words.pointRef(point.ref);
}

function placeOf(point: CurrentPoint): string {
  const { source } = point.point;
  const parts = [
    nameOf(point),
    source?.section === undefined ? undefined : words.paragraph(source.section),
    source?.page === undefined ? undefined : words.page(String(source.page)),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
