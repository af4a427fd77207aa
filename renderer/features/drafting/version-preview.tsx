// What going back to a version would do, point by point.
import type { WorkingPoint } from '@shared/commands';
import { type VersionChange, nameOfPoint, versionChanges } from '@shared/drafting';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { versionWords as words } from '@shared/i18n/nl-versions';
import { useMemo } from 'react';
import { Difference, LineDifference } from '../../ui/difference';

interface VersionPreviewProps {
  readonly now: readonly WorkingPoint[];
  readonly then: readonly WorkingPoint[];
}

export function VersionPreview({ now, then }: VersionPreviewProps) {
  const changes = useMemo(() => versionChanges(now, then), [now, then]);
  const isSame = changes.length === 0 && now.every(({ point }, at) => point.id === then[at]?.point.id);
  return (
    <div className="version-preview" role="status">
      <p>
        <b>{isSame ? words.sameAsNow : words.changes(changes.length)}</b>
        {changes.length > 0 && <span className="soft"> {words.legend}</span>}
      </p>
      {changes.map((change) => (
        <ChangedPoint key={(change.is === 'only-now' ? change.now : change.then).point.id} change={change} />
      ))}
    </div>
  );
}

const empty = { title: '', body: '', advice: '' };

function ChangedPoint({ change }: { readonly change: VersionChange }) {
  const before = change.is === 'only-then' ? empty : textsOf(change.now);
  const after = change.is === 'only-now' ? empty : textsOf(change.then);
  const named = change.is === 'only-now' ? change.now : change.then;
  const isText = (['title', 'body', 'advice'] as const).some((field) => before[field] !== after[field]);
  return (
    <section className="own-version" aria-label={nameOfPoint(named.point)}>
      <h3 className="title-sheet">
        <LineDifference before={before.title} after={after.title} />
      </h3>
      <p className="soft">{isText ? words.change[change.is] : words.other}</p>
      {(['body', 'advice'] as const)
        .filter((field) => before[field] !== after[field])
        .map((field) => (
          <div key={field}>
            <p className="label">{draftingWords[field]}</p>
            <Difference before={before[field]} after={after[field]} />
          </div>
        ))}
    </section>
  );
}

function textsOf({ point: { title, body, advice = '' } }: WorkingPoint) {
  return { title, body, advice };
}
