// Beside the passage of a point: the initials of its council, which lead to the point.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { councilInk } from '../../ui/stamp';
import type { Mark, MarkedPoint } from './marks';
import { selectPolicyPoint } from './reader-store';

/** One under the other; nothing where no point begins. */
export function MarginPoints({ marks, top }: { readonly marks: readonly Mark[]; readonly top?: string }) {
  const points = new Map(marks.flatMap(({ point }) => (point === undefined ? [] : [[point.key, point]])));
  if (points.size === 0) return null;
  return (
    <span className="policy-margin" {...(top !== undefined && { style: { top } })}>
      {[...points.values()].map((point) => (
        <MarginPoint key={point.key} point={point} />
      ))}
    </span>
  );
}

function MarginPoint({ point }: { readonly point: MarkedPoint }) {
  const { key, name, initials, index } = point;
  return (
    <button
      type="button"
      className={`margin-point ${index < 0 ? '' : councilInk(index)}`}
      aria-label={words.pointOf(initials, name)}
      title={name}
      onClick={() => selectPolicyPoint(key)}
    >
      {initials}
    </button>
  );
}
