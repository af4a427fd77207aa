// One version of a contribution, against what it replaces.
import { useMemo } from 'react';
import type { Contribution, PointId } from '@shared/domain';
import { panelWords } from '@shared/i18n/nl-screens';
import type { SharedState } from '@shared/merge';
import { sentOn } from './describe';
import { type Compared, compareWithEarlier } from './earlier-points';
import { PanelPoint, type PointMark } from './panel-point';

interface PanelVersionProps {
  readonly shared: SharedState;
  readonly contribution: Contribution;
}

export function PanelVersion({ shared, contribution }: PanelVersionProps) {
  const compared = useMemo(() => compareWithEarlier(shared, contribution), [shared, contribution]);
  const { changes, earlier, isFirst } = compared;
  const { points, sentBy } = contribution;
  const withdrawn = changes.withdrawn.flatMap((id) => earlier.get(id) ?? []);
  return (
    <>
      <p className="soft">{panelWords.sent(sentOn(contribution), points.length, sentBy)}</p>
      {changes.changed.length > 0 && <p className="soft">{panelWords.marked}</p>}
      <ol className="panel-points">
        {points.map((point) => (
          <PanelPoint
            key={point.id}
            point={point}
            mark={isFirst ? 'none' : markOf(point.id, compared)}
            earlier={earlier.get(point.id)}
          />
        ))}
      </ol>
      {withdrawn.length > 0 && (
        <>
          <h3 className="title-sheet panel-part">{panelWords.withdrawnTitle}</h3>
          <ol className="panel-points">
            {withdrawn.map((point) => (
              <PanelPoint key={point.id} point={point} mark="withdrawn" />
            ))}
          </ol>
        </>
      )}
      {changes.heldBack.length > 0 && <p className="soft">{panelWords.heldBack(changes.heldBack.length)}</p>}
    </>
  );
}

function markOf(id: PointId, { changes }: Compared): PointMark {
  if (changes.added.includes(id)) return 'added';
  return changes.changed.includes(id) ? 'changed' : 'none';
}
