// One point of a contribution; where it changed, with the difference shown.
import type { AdvicePoint } from '@shared/domain';
import { panelWords } from '@shared/i18n/nl-screens';
import { plainTextOf } from '@shared/rich-text';
import { Icon } from '../../ui/icon';
import { Written } from '../../ui/written';
import { TextDifference } from './text-difference';

export type PointMark = 'added' | 'changed' | 'withdrawn' | 'none';

interface PanelPointProps {
  readonly point: AdvicePoint;
  readonly mark: PointMark;
  /** The text before, for a point that changed. */
  readonly earlier?: AdvicePoint | undefined;
}

const kinds: Record<AdvicePoint['kind'], string> = {
  waardering: 'Waardering',
  zorg: 'Zorg',
  vraag: 'Vraag',
  advies: 'Advies',
};
const markWords: Record<Exclude<PointMark, 'none'>, string> = {
  added: panelWords.added,
  changed: panelWords.changed,
  withdrawn: panelWords.withdrawn,
};

export function PanelPoint({ point, mark, earlier }: PanelPointProps) {
  const before = mark === 'changed' ? earlier : undefined;
  return (
    <li className={mark === 'withdrawn' ? 'panel-point is-withdrawn' : 'panel-point'}>
      <p className="panel-point-head soft">
        <span>
          {[kinds[point.kind], point.chapter, whereOf(point)].filter((part) => part !== '').join(' · ')}
        </span>
        {mark !== 'none' && (
          <span className="state state-warn">
            <Icon name={mark === 'added' ? 'plus' : mark === 'changed' ? 'pen' : 'minus'} /> {markWords[mark]}
          </span>
        )}
      </p>
      <h3 className="title-sheet">
        {before === undefined ? point.title : <TextDifference before={before.title} after={point.title} />}
      </h3>
      <Passage text={point.body} before={before?.body} />
      {(point.advice !== undefined || before?.advice !== undefined) && (
        <>
          <p className="label">{panelWords.advice}</p>
          <Passage
            text={point.advice ?? ''}
            before={before === undefined ? undefined : (before.advice ?? '')}
          />
        </>
      )}
    </li>
  );
}

interface PassageProps {
  readonly text: string;
  readonly before: string | undefined;
}

function Passage({ text, before }: PassageProps) {
  if (before === undefined || before === text) return <Written markdown={text} />;
  return (
    <p className="written compared">
      <TextDifference before={plainTextOf(before)} after={plainTextOf(text)} />
    </p>
  );
}

function whereOf({ source }: AdvicePoint): string {
  return source === undefined ? '' : panelWords.source(source.section ?? '', String(source.page ?? ''));
}
