// What a council said when it was decided on, and what it says now: as one text with the changes marked where it can be.
import type { AdvicePoint } from '@shared/domain';
import { changedWords as words } from '@shared/i18n/nl-forks';
import { sessionWords } from '@shared/i18n/nl-session';
import type { ChangedSource } from '@shared/views/changed-sources';
import { Difference, LineDifference } from '../../ui/difference';
import { Written } from '../../ui/written';

interface SourceTextsProps {
  readonly source: ChangedSource;
  readonly council: string;
}

export function SourceTexts({ source: { change, before, now, proposal }, council }: SourceTextsProps) {
  const [text] = now;
  if (change === 'changed' && before !== undefined && text !== undefined) {
    return (
      <div className="changed-text">
        <div className="changed-head">
          <h3 className="label">
            {proposal?.isVerbatim === true ? words.differsBoth : words.differs(council)}
          </h3>
          <p className="soft">{words.marks}</p>
        </div>
        <h4 className="member-title">
          <LineDifference before={before.title} after={text.title} />
        </h4>
        <FactsDifference before={before} after={text} />
        <Difference before={before.body} after={text.body} />
        {(before.advice ?? text.advice) !== undefined && (
          <>
            <p className="label">{sessionWords.adviceLabel}</p>
            <Difference before={before.advice ?? ''} after={text.advice ?? ''} />
          </>
        )}
      </div>
    );
  }
  return (
    <div className="changed-text">
      <h3 className="label">{words.before}</h3>
      {before === undefined ? <p className="soft">{words.beforeUnknown}</p> : <PointText point={before} />}
      {now.map((point, at) => (
        <div key={at} className="changed-text">
          <h3 className="label">{now.length > 1 ? words.nowOf(at + 1) : words.now}</h3>
          <PointText point={point} />
        </div>
      ))}
    </div>
  );
}

/** Kind and chapter, only where they changed. */
function FactsDifference({ before, after }: { readonly before: AdvicePoint; readonly after: AdvicePoint }) {
  const factsOf = ({ kind, chapter }: AdvicePoint) =>
    [words.kinds[kind], chapter].filter(Boolean).join(' · ');
  if (factsOf(before) === factsOf(after)) return null;
  return (
    <p className="soft">
      <LineDifference before={factsOf(before)} after={factsOf(after)} />
    </p>
  );
}

function PointText({ point }: { readonly point: AdvicePoint }) {
  return (
    <>
      <Written markdown={point.body} />
      {point.advice !== undefined && <Written markdown={`**${sessionWords.adviceLabel}** ${point.advice}`} />}
    </>
  );
}
