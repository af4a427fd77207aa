// A point in full; where an earlier text is known, with what came and what went marked.
import type { AdvicePoint } from '@shared/domain';
import { panelWords } from '@shared/i18n/nl-screens';
import { Difference, LineDifference } from '../../ui/difference';
import { Written } from '../../ui/written';

interface PointDifferenceProps {
  readonly point: AdvicePoint;
  readonly before: AdvicePoint | undefined;
  /** Of the title, among the headings around it. */
  readonly level: 3 | 4;
}

export function PointDifference({ point, before, level }: PointDifferenceProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="title-sheet">
        {before === undefined ? point.title : <LineDifference before={before.title} after={point.title} />}
      </Heading>
      <Passage text={point.body} before={before?.body} />
      {(point.advice ?? before?.advice) !== undefined && (
        <>
          <p className="label">{panelWords.advice}</p>
          <Passage
            text={point.advice ?? ''}
            before={before === undefined ? undefined : (before.advice ?? '')}
          />
        </>
      )}
    </>
  );
}

function Passage({ text, before }: { readonly text: string; readonly before: string | undefined }) {
  return before === undefined || before === text ? (
    <Written markdown={text} />
  ) : (
    <Difference before={before} after={text} />
  );
}
