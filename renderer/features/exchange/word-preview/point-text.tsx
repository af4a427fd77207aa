// The text of a point; where an earlier version is known, with the difference.
import type { AdvicePoint } from '@shared/domain';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { plainTextOf } from '@shared/rich-text';
import type { ReviewPoint } from '@shared/word-import';
import { Difference, LineDifference } from '../../../ui/difference';
import { Written } from '../../../ui/written';

interface PointTextProps {
  readonly point: ReviewPoint;
  readonly earlier: AdvicePoint | null;
  /** False where a field shows it. */
  readonly hasTitle: boolean;
}

export function PointText({ point: { title, body, advice }, earlier, hasTitle }: PointTextProps) {
  const shown = title === '' ? say.noTitle : title;
  return (
    <div className="word-point-text">
      {(hasTitle || (earlier !== null && earlier.title !== title)) && (
        <h3 className="word-title">
          {earlier === null ? shown : <LineDifference before={earlier.title} after={shown} />}
        </h3>
      )}
      <Passage text={body} before={earlier?.body} />
      {(advice !== undefined || earlier?.advice !== undefined) && (
        <>
          <p className="label">{say.adviceLabel}</p>
          <Passage text={advice ?? ''} before={earlier === null ? undefined : (earlier.advice ?? '')} />
        </>
      )}
    </div>
  );
}

function Passage({ text, before }: { readonly text: string; readonly before: string | undefined }) {
  if (before === undefined || plainTextOf(before) === plainTextOf(text)) return <Written markdown={text} />;
  return <Difference before={before} after={text} />;
}
