// Sessie: the triage first, then one proposal at a time.
import type { Dossier } from '@shared/commands';
import type { DossierId } from '@shared/domain';
import { useEffect } from 'react';
import { goTo as goToStep } from '../../platform/place';
import { textOf } from './joint-text';
import { ProjectorBar } from './projector-bar';
import { ProposalList } from './proposal-list';
import { ProposalView } from './proposal-view';
import './session.css';
import { goTo, startAt, useSessionPlace } from './session-place';
import { useKeptFocus } from './use-kept-focus';
import { useOpenDossier, useSessionData } from './use-session-data';

interface SessionScreenProps {
  readonly onGoToLetter?: () => void;
}

export function SessionScreen({ onGoToLetter = () => goToStep('letter') }: SessionScreenProps) {
  const open = useOpenDossier();
  return open === null ? null : <OpenSession {...open} onGoToLetter={onGoToLetter} />;
}

interface OpenSessionProps extends Required<SessionScreenProps> {
  readonly id: DossierId;
  readonly dossier: Dossier;
}

function OpenSession({ id, dossier, onGoToLetter }: OpenSessionProps) {
  const data = useSessionData(id, dossier);
  const { selected, view } = useSessionPlace();
  useEffect(() => startAt(id), [id]);
  useKeptFocus(`${view} ${selected ?? ''} ${Object.keys(dossier.shared.decisions).length}`);
  const proposal = data.proposals.find(
    (each) => each.id === selected || each.members.some((member) => member.key === selected),
  );
  const bar = <ProjectorBar data={data} selected={proposal} />;
  if (view === 'list' || proposal === undefined) {
    return (
      <>
        {bar}
        <ProposalList data={data} onGoToLetter={onGoToLetter} />
      </>
    );
  }
  const stored = textOf(proposal, dossier);
  const step = (by: 1 | -1) => {
    const at = data.proposals.indexOf(proposal);
    const next = data.proposals[(at + by + data.proposals.length) % data.proposals.length];
    if (next !== undefined) goTo({ selected: next.members[0]?.key ?? next.id });
  };
  return (
    <>
      {bar}
      <ProposalView
        key={`${proposal.id} ${stored.about}`}
        proposal={proposal}
        data={data}
        stored={stored}
        onStep={step}
      />
    </>
  );
}
