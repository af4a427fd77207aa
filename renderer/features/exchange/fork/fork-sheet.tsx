// Two versions of one council that do not know each other: ask, set one aside, or choose point by point.
import { useMemo, useState } from 'react';
import type { Council } from '@shared/domain';
import { forkWords as say } from '@shared/i18n/nl-forks';
import { type CouncilFork, type ForkPoint, choiceFor, councilFork, openPointsOf } from '@shared/views';
import { useDossier } from '../../../platform/dossier-store';
import { useInvitation } from '../../../platform/dossier-views';
import { Button } from '../../../ui/button';
import { FullSheet } from '../../../ui/full-sheet';
import { TextField } from '../../../ui/text-field';
import { shortName } from '../describe';
import { ForkPointCard } from './fork-point';
import { choosePoint, useForkChoices } from './fork-store';
import { AskCouncilButton, ForkVersions } from './fork-versions';
import { saveChoice } from './save-choice';
import './fork.css';

interface ForkSheetProps {
  readonly council: Council;
  readonly onClose: () => void;
}

export function ForkSheet({ council, onClose }: ForkSheetProps) {
  const dossier = useDossier((store) => store.dossier);
  const fork = useMemo(
    () =>
      dossier === null ? null : councilFork(dossier.shared, council.id, new Set(dossier.local.setAside)),
    [dossier, council.id],
  );
  return fork === null ? null : <OpenFork council={council} fork={fork} onClose={onClose} />;
}

function OpenFork({ council, fork, onClose }: ForkSheetProps & { readonly fork: CouncilFork }) {
  const choices = useForkChoices(fork);
  const sender = useDossier((store) => store.dossier?.local.sender);
  const secretary = useInvitation()?.jointSecretary;
  const [who, setWho] = useState(sender ?? secretary ?? '');
  const open = openPointsOf(fork, choices).length;
  const cannot = open > 0 ? say.stillOpen(open) : who.trim() === '' ? say.whoMissing : undefined;
  const save = () => {
    void saveChoice(council, fork, choices, who.trim()).then((isSaved) => isSaved && onClose());
  };
  const pointsIn = (state: ForkPoint['state']) => fork.points.filter((point) => point.state === state);
  const card = (point: ForkPoint) => (
    <ForkPointCard
      key={point.id}
      fork={fork}
      point={point}
      choice={choiceFor(point, choices)}
      onChoose={(choice) => choosePoint(fork, point.id, choice)}
    />
  );
  return (
    <FullSheet
      label={say.label(shortName(council), fork.versions.length)}
      title={say.title}
      head={<AskCouncilButton council={council} fork={fork} />}
      onClose={onClose}
      foot={
        <>
          <div className="fork-who">
            <TextField label={say.who} value={who} onChange={(name) => setWho(name.slice(0, 300))} />
          </div>
          <span className="buttons fork-save">
            <span role="status">{say.open(open)}</span>
            <Button variant="main" onPress={save} isDisabledBecause={cannot}>
              {say.save}
            </Button>
            <Button onPress={onClose}>{say.back}</Button>
          </span>
        </>
      }
    >
      {/* Scrolls, so it can be reached by keyboard. */}
      <div className="scroll fork" tabIndex={0} role="region" aria-label={say.title}>
        <ForkVersions council={council} fork={fork} />
        <p className="soft">{fork.hasCommon ? say.marks : say.noCommon}</p>
        <Points title={say.conflicts} hint={say.conflictsHint} points={pointsIn('conflict')} card={card} />
        <Points title={say.proposed} hint={say.proposedHint} points={pointsIn('one-changed')} card={card} />
        <SamePoints points={pointsIn('same')} />
      </div>
    </FullSheet>
  );
}

interface PointsProps {
  readonly title: (amount: number) => string;
  readonly hint: string;
  readonly points: readonly ForkPoint[];
  readonly card: (point: ForkPoint) => React.ReactNode;
}

function Points({ title, hint, points, card }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <section className="fork-part">
      <h3 className="title-sheet">{title(points.length)}</h3>
      <p className="soft">{hint}</p>
      <ul>{points.map(card)}</ul>
    </section>
  );
}

function SamePoints({ points }: { readonly points: readonly ForkPoint[] }) {
  if (points.length === 0) return null;
  return (
    <details className="fork-part">
      <summary>{say.same(points.length)}</summary>
      <ul className="fork-same">
        {points.map(({ id, sayings }) => (
          <li key={id}>{sayings[0]?.point?.title ?? id}</li>
        ))}
      </ul>
    </details>
  );
}
