// Beside the passage of a point: the initials of its council, which lead to the point.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { councilInk } from '../../ui/stamp';
import type { MarkedPoint } from './marks';
import { selectPolicyPoint } from './reader-store';

export function MarginPoint({ point }: { readonly point: MarkedPoint }) {
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
