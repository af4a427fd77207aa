// The contribution of one council: its points, what changed, and its versions when they do not know each other.
import type { Contribution, RecordHash } from '@shared/domain';
import { panelWords, words } from '@shared/i18n/nl-screens';
import type { CouncilContribution } from '@shared/views';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { revisionName, sentOn, shortName } from './describe';
import { PanelVersion } from './panel-version';
import { setAside } from './set-aside';

interface ContributionPanelProps {
  readonly entry: Exclude<CouncilContribution, { state: 'missing' }>;
  readonly onClose: () => void;
}

export function ContributionPanel({ entry: { council, heads }, onClose }: ContributionPanelProps) {
  const shared = useDossier((state) => state.dossier?.shared);
  const name = shortName(council);
  const isFork = heads.length > 1;
  const putAside = (hash: RecordHash) => {
    setAside([hash], panelWords.versionAside(name));
    onClose();
  };
  if (shared === undefined) return null;
  return (
    <Dialog
      isWide
      title={panelWords.title(name)}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {isFork && (
        <Notice title={panelWords.forkTitle}>
          {panelWords.fork(heads.map(([, version]) => versionName(version)).join('; '))}
        </Notice>
      )}
      {heads.map(([hash, contribution]) => (
        <section key={hash} className="panel-version">
          {isFork && (
            <div className="panel-version-head">
              <h3 className="title-sheet">{versionName(contribution)}</h3>
              <Button onPress={() => putAside(hash)} aria-label={asideOf(contribution)}>
                {panelWords.setVersionAside}
              </Button>
            </div>
          )}
          <PanelVersion shared={shared} contribution={contribution} />
        </section>
      ))}
    </Dialog>
  );
}

function versionName(contribution: Contribution): string {
  return panelWords.version(revisionName(contribution), sentOn(contribution), contribution.sentBy);
}

function asideOf(contribution: Contribution): string {
  return `${panelWords.setVersionAside}: ${versionName(contribution)}`;
}
