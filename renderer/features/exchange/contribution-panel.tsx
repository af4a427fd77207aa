// What one council sent: the contribution that counts, any other, and what is different between two of them.
import { useMemo, useState } from 'react';
import type { RecordHash } from '@shared/domain';
import { historyWords as say } from '@shared/i18n/nl-forks';
import { panelWords, words } from '@shared/i18n/nl-screens';
import { withoutRecords } from '@shared/merge';
import { whereaboutsOf } from '@shared/i18n/point-whereabouts';
import { Provenance } from '@shared/views/provenance';
import { type CouncilContribution, type RevisionEntry, contributionHistory } from '@shared/views';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Menu } from '../../ui/menu';
import { shortName } from './describe';
import { compareWith, compareWithEarlier } from './earlier-points';
import { ForkSheet } from './fork/fork-sheet';
import { PanelVersion } from './panel-version';
import { RevisionList, revisionLine } from './revision-list';

interface ContributionPanelProps {
  readonly entry: Exclude<CouncilContribution, { state: 'missing' }>;
  readonly onClose: () => void;
}

export function ContributionPanel({ entry, onClose }: ContributionPanelProps) {
  if (entry.state === 'fork') return <ForkSheet council={entry.council} onClose={onClose} />;
  return <HistoryPanel entry={entry} onClose={onClose} />;
}

function HistoryPanel({ entry: { council, heads }, onClose }: ContributionPanelProps) {
  const dossier = useDossier((store) => store.dossier);
  const [viewed, setViewed] = useState<RecordHash | null>(null);
  const [against, setAgainst] = useState<RecordHash | null>(null);
  const history = useMemo(() => {
    if (dossier === null) return [];
    const { shared, local } = dossier;
    return contributionHistory(shared, council.id, new Set(local.setAside), local.imports);
  }, [dossier, council.id]);
  const provenance = useMemo(
    () => dossier && new Provenance(dossier.shared, new Set(dossier.local.setAside)),
    [dossier],
  );
  const view = (hash: RecordHash | null) => {
    setViewed(hash);
    setAgainst(null);
  };
  const shown = history.find(({ hash }) => hash === (viewed ?? heads[0]?.[0]));
  const other = history.find(({ hash }) => hash === against);
  if (dossier === null || shown === undefined) return null;
  // Of two contributions the older one is what the newer one is compared with.
  const isOlder = other !== undefined && history.indexOf(other) < history.indexOf(shown);
  const [newer, older] = isOlder ? [other, shown] : [shown, other];
  const counting = withoutRecords(dossier.shared, new Set(dossier.local.setAside));
  const compared =
    older === undefined
      ? compareWithEarlier(counting, newer.contribution)
      : compareWith([older.contribution], newer.contribution);
  return (
    <Dialog
      isWide
      title={panelWords.title(shortName(council))}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {viewed !== null && <Standing entry={shown} onBack={() => view(null)} />}
      <Comparison shown={shown} other={other} history={history} onChoose={setAgainst} />
      {older !== undefined && <p>{say.fromTo(revisionLine(older), revisionLine(newer))}</p>}
      <section className="panel-version">
        <PanelVersion
          contribution={newer.contribution}
          compared={compared}
          whereaboutsOf={(point) => {
            const found = provenance?.ofPoint({ council: council.id, point });
            return found && whereaboutsOf(found);
          }}
        />
      </section>
      <RevisionList council={shortName(council)} entries={history} shown={[shown.hash]} onView={view} />
    </Dialog>
  );
}

interface StandingProps {
  readonly entry: RevisionEntry;
  readonly onBack: () => void;
}

function Standing({ entry, onBack }: StandingProps) {
  return (
    <div className="panel-version-head">
      <p>
        <b>{revisionLine(entry)}.</b>{' '}
        {entry.standing === 'aside' ? say.asideNow : entry.standing === 'replaced' ? say.older : ''}
      </p>
      <Button icon="back" onPress={onBack}>
        {say.backToCurrent}
      </Button>
    </div>
  );
}

interface ComparisonProps {
  readonly shown: RevisionEntry;
  readonly other: RevisionEntry | undefined;
  readonly history: readonly RevisionEntry[];
  readonly onChoose: (hash: RecordHash | null) => void;
}

const replaced = 'vervangen';

function Comparison({ shown, other, history, onChoose }: ComparisonProps) {
  const others = history.filter((entry) => entry !== shown);
  if (others.length === 0) return null;
  return (
    <div>
      <Menu
        label={other === undefined ? say.compare : say.comparedWith(revisionLine(other))}
        title={say.compare}
        chosen={other?.hash ?? replaced}
        entries={[
          { id: replaced, label: say.withReplaced },
          ...others.map((entry) => ({ id: entry.hash, label: revisionLine(entry) })),
        ]}
        onChoose={(id) => onChoose(others.find(({ hash }) => hash === id)?.hash ?? null)}
      />
    </div>
  );
}
