// One point of a contribution; where it changed, with the difference shown.
import type { AdvicePoint } from '@shared/domain';
import { panelWords } from '@shared/i18n/nl-screens';
import { Icon, type IconName } from '../../ui/icon';
import { PointDifference } from './point-difference';
import { PointFacts } from './point-facts';

export type PointMark = 'added' | 'changed' | 'withdrawn' | 'held-back' | 'none';

interface PanelPointProps {
  readonly point: AdvicePoint;
  readonly mark: PointMark;
  /** The text before, for a point that changed. */
  readonly earlier?: AdvicePoint | undefined;
  /** What became of it. */
  readonly whereabouts?: string | undefined;
}

const marks: Record<Exclude<PointMark, 'none'>, { readonly word: string; readonly icon: IconName }> = {
  added: { word: panelWords.added, icon: 'plus' },
  changed: { word: panelWords.changed, icon: 'pen' },
  withdrawn: { word: panelWords.withdrawn, icon: 'minus' },
  'held-back': { word: panelWords.heldBackTitle, icon: 'minus' },
};

export function PanelPoint({ point, mark, earlier, whereabouts }: PanelPointProps) {
  const before = mark === 'changed' ? earlier : undefined;
  const isGone = mark === 'withdrawn' || mark === 'held-back';
  return (
    <li className={isGone ? 'panel-point is-withdrawn' : 'panel-point'}>
      <p className="panel-point-head">
        <PointFacts point={point} before={before} />
        {mark !== 'none' && (
          <span className="state state-warn">
            <Icon name={marks[mark].icon} /> {marks[mark].word}
          </span>
        )}
      </p>
      <PointDifference point={point} before={before} level={isGone ? 4 : 3} />
      {whereabouts !== undefined && <p className="soft">{whereabouts}</p>}
    </li>
  );
}
