// One version of a contribution, with what is different from what it is compared with.
import type { Contribution, PointId } from '@shared/domain';
import { forkWords, historyWords } from '@shared/i18n/nl-forks';
import { panelWords } from '@shared/i18n/nl-screens';
import { sentOn } from './describe';
import type { Compared } from './earlier-points';
import { PanelPoint, type PointMark } from './panel-point';

interface PanelVersionProps {
  readonly contribution: Contribution;
  readonly compared: Compared;
  /** What became of a point, where that can be said. */
  readonly whereaboutsOf: (point: PointId) => string | undefined;
}

export function PanelVersion({ contribution, compared, whereaboutsOf }: PanelVersionProps) {
  const { changes, earlier, isFirst } = compared;
  const { points, sentBy, minted } = contribution;
  const textsOf = (ids: readonly PointId[]) => ids.flatMap((id) => earlier.get(id) ?? []);
  const heldBack = textsOf(changes.heldBack);
  const isSame = [changes.added, changes.changed, changes.withdrawn].every((ids) => ids.length === 0);
  return (
    <>
      <p className="soft">
        {minted === 'choice'
          ? forkWords.chosenBy(sentOn(contribution), sentBy, points.length)
          : panelWords.sent(sentOn(contribution), points.length, sentBy)}
      </p>
      {!isFirst && isSame && heldBack.length === 0 && <p>{historyWords.nothing}</p>}
      {changes.changed.length > 0 && <p className="soft">{panelWords.marked}</p>}
      <ol className="panel-points">
        {points.map((point) => (
          <PanelPoint
            key={point.id}
            point={point}
            mark={isFirst ? 'none' : markOf(point.id, compared)}
            earlier={earlier.get(point.id)}
            whereabouts={whereaboutsOf(point.id)}
          />
        ))}
      </ol>
      <GonePoints title={panelWords.withdrawnTitle} points={textsOf(changes.withdrawn)} mark="withdrawn" />
      <GonePoints title={historyWords.heldBackTitle} points={heldBack} mark="held-back" />
      {changes.heldBack.length > heldBack.length && (
        <p className="soft">{historyWords.heldBackUnknown(changes.heldBack.length - heldBack.length)}</p>
      )}
    </>
  );
}

interface GonePointsProps {
  readonly title: string;
  readonly points: Contribution['points'];
  readonly mark: PointMark;
}

function GonePoints({ title, points, mark }: GonePointsProps) {
  if (points.length === 0) return null;
  return (
    <>
      <h3 className="title-sheet panel-part">{title}</h3>
      <ol className="panel-points">
        {points.map((point) => (
          <PanelPoint key={point.id} point={point} mark={mark} />
        ))}
      </ol>
    </>
  );
}

function markOf(id: PointId, { changes }: Compared): PointMark {
  if (changes.added.includes(id)) return 'added';
  return changes.changed.includes(id) ? 'changed' : 'none';
}
