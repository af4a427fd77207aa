// The line at the bottom: how the dossier stands.
import { dutchDate } from '@shared/i18n/dutch-date';
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../platform/dossier-store';
import { useInvitation, useSession } from '../platform/dossier-views';

export function StatusLine() {
  const isSample = useDossier((state) => state.isSample);
  const invitation = useInvitation();
  const session = useSession();
  if (session === null) return null;
  const points = session.points.length;
  const parts = [
    words.status.councils(invitation?.councils.length ?? 0),
    words.status.points(points),
    ...(points === 0 ? [] : [words.status.decided(points - session.undecided.length, points)]),
    ...(invitation?.deadline === undefined ? [] : [words.status.deadline(dutchDate(invitation.deadline))]),
  ];
  return (
    <footer className="status">
      <span>{parts.join(' · ')}</span>
      <span>{isSample ? words.sampleStatus : words.offline}</span>
    </footer>
  );
}
