// The points that go, that stay here, and that are taken back; each with what is different about it.
import type { AdvicePoint } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { contributionTextWords, sendingWords as words } from '@shared/i18n/nl-sending';
import type { OwnContribution, SendAs } from '@shared/views';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/icon';

interface PointListsProps {
  readonly own: OwnContribution;
  readonly as: SendAs;
}

export function PointLists({ own, as }: PointListsProps) {
  const { ready, concepts, withdrawn, last } = own;
  const since = sinceLast(own, as);
  const marks = {
    new: last === null ? null : <Mark icon="plus">{words.marks.new}</Mark>,
    changed: <Mark icon="pen">{words.marks.changed}</Mark>,
    same: null,
  };
  return (
    <div className="sending-lists">
      {since !== '' && <p className="soft">{since}</p>}
      {ready.length > 0 && (
        <PointList title={own.isUnchanged ? words.went(ready.length) : words.goes(ready.length)} isNumbered>
          {ready.map(({ point, change }) => (
            <PointLine key={point.id} point={point} mark={marks[change]} />
          ))}
        </PointList>
      )}
      {withdrawn.length > 0 && (
        <PointList title={words.withdrawn(withdrawn.length)} text={words.withdrawnText}>
          {withdrawn.map((point) => (
            <PointLine key={point.id} point={point} mark={null} isGone />
          ))}
        </PointList>
      )}
      {concepts.length > 0 && (
        <PointList title={words.stays(concepts.length)} text={words.staysText}>
          {concepts.map(({ point, wasSent }) => (
            <PointLine
              key={point.id}
              point={point}
              mark={
                wasSent ? (
                  <Mark icon="warn">{words.heldBack(last?.[1].revision ?? own.number - 1)}</Mark>
                ) : null
              }
            />
          ))}
        </PointList>
      )}
    </div>
  );
}

interface PointListProps {
  readonly title: string;
  readonly text?: string;
  readonly isNumbered?: boolean;
  readonly children: ReactNode;
}

function PointList({ title, text, isNumbered = false, children }: PointListProps) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <section>
      <h2 className="title-sheet">{title}</h2>
      {text !== undefined && <p className="soft">{text}</p>}
      <List className={isNumbered ? 'point-lines is-numbered' : 'point-lines'}>{children}</List>
    </section>
  );
}

interface PointLineProps {
  readonly point: AdvicePoint;
  readonly mark: ReactNode;
  readonly isGone?: boolean;
}

function PointLine({ point: { title, kind, chapter }, mark, isGone = false }: PointLineProps) {
  return (
    <li className={isGone ? 'point-line is-gone' : 'point-line'}>
      <span className="point-line-title">{title.trim() === '' ? words.untitled : title}</span>
      <span className="soft">
        {[contributionTextWords.kinds[kind], chapter].filter((part) => part.trim() !== '').join(' · ')}
      </span>
      {mark}
    </li>
  );
}

function Mark({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <span className={icon === 'warn' ? 'state state-warn' : 'state state-good'}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

function sinceLast({ last, changes, isUnchanged }: OwnContribution, as: SendAs): string {
  if (last === null) return as.role === 'council' ? words.first : '';
  const parts = [
    changes.added.length > 0 ? words.added(changes.added.length) : '',
    changes.changed.length > 0 ? words.changed(changes.changed.length) : '',
    changes.withdrawn.length > 0 ? words.withdrawnCount(changes.withdrawn.length) : '',
    changes.heldBack.length > 0 ? words.heldBackCount(changes.heldBack.length) : '',
  ].filter((part) => part !== '');
  const said = parts.length > 0 ? parts.join(', ') : isUnchanged ? words.nothingNew : words.reordered;
  const { revision = 1, date } = last[1];
  return as.role === 'council'
    ? words.sinceLast(revision, dutchDate(date), said)
    : words.sinceLastInbreng(revision, dutchDate(date), said);
}
