// The line at the bottom: how the dossier stands, or for a council how its own contribution stands.
import { dutchDate } from '@shared/i18n/dutch-date';
import { words } from '@shared/i18n/nl-screens';
import { ownStateWords } from '@shared/i18n/nl-sending';
import type { OwnContribution } from '@shared/views';
import { useDossier } from '../platform/dossier-store';
import { useInvitation, useOwnContribution, useOwnCouncil, useSession } from '../platform/dossier-views';

export function StatusLine() {
  const isSample = useDossier((state) => state.isSample);
  const isParticipant = useDossier(({ dossier }) => dossier?.local.role === 'participant');
  return (
    <footer className="status">
      <span>{isParticipant ? <OwnStatus /> : <JointStatus />}</span>
      <span>{isSample ? words.sampleStatus : words.offline}</span>
    </footer>
  );
}

function OwnStatus() {
  const own = useOwnContribution();
  const council = useOwnCouncil();
  return council === undefined || own === null
    ? ownStateWords.councilUnknown
    : [council.name, ...ownParts(own)].join(' · ');
}

/** "12 punten, 9 klaar", "bijdrage 2 verstuurd op 3 november 2026". */
function ownParts({ ready, concepts, last }: OwnContribution): string[] {
  const points = ready.length + concepts.length;
  return [
    points === 0 ? ownStateWords.noPoints : ownStateWords.points(points, ready.length),
    last === null
      ? ownStateWords.neverSent
      : ownStateWords.lastSent(last[1].revision ?? 1, dutchDate(last[1].date)),
  ];
}

function JointStatus() {
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
  return parts.join(' · ');
}
