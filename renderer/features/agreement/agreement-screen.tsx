// Akkoord: the joint secretary collects answers, a participant gives one.
import type { JointPointId } from '@shared/domain';
import { useDossier } from '../../platform/dossier-store';
import './agreement.css';
import { JointAgreement } from './joint-agreement';
import { OwnAgreementScreen } from './own-agreement-screen';

interface AgreementScreenProps {
  /** Opens a joint point in the session. */
  readonly onShowPoint: (joint: JointPointId) => void;
}

export function AgreementScreen({ onShowPoint }: AgreementScreenProps) {
  const role = useDossier(({ dossier }) => dossier?.local.role ?? null);
  if (role === null) return null;
  return role === 'participant' ? <OwnAgreementScreen /> : <JointAgreement onShowPoint={onShowPoint} />;
}
