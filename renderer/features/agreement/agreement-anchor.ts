// Where a joint point stands on the screen on which a council answers.
import type { JointPointId } from '@shared/domain';

export function agreementAnchor(joint: JointPointId): string {
  return `akkoord-${encodeURIComponent(joint)}`;
}
