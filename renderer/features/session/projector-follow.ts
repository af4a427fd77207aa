// What the beamer shows now: the point that the secretary selected, or how far the meeting is.
import { projectorWords as words } from '@shared/i18n/nl-projector';
import { type ProjectorPicture, projectorPoint } from '@shared/views/projector';
import type { Proposal } from '@shared/views/proposals';
import { useEffect } from 'react';
import { ask, listen } from '../../platform/bridge';
import { useAgreement, useInvitation } from '../../platform/dossier-views';
import { absentCouncils } from './absent-councils';
import { type ProposalText, textOf } from './joint-text';
import { asksDecision, nextOpen } from './next-open';
import { noteProjector, showPicture, useProjector } from './projector-state';
import { useTyped } from './projector-typed';
import { useSessionPlace } from './session-place';
import type { SessionData } from './use-session-data';

/** Keeps the projector, once open, at what is selected here, and answers that picture. `clock` is the line for the hall. */
export function useProjectorFollow(
  data: SessionData,
  selected: Proposal | undefined,
  clock: string,
): ProjectorPicture {
  const { isOpen, held, isBlack } = useProjector();
  const picture = usePicture(data, selected, clock);
  useEffect(() => {
    void ask('projector:read', null).then((reply) => {
      if (reply.ok) noteProjector(reply.value);
    });
    return listen('projector:changed', noteProjector);
  }, []);
  const wanted = JSON.stringify(isBlack ? { kind: 'black' } : (held ?? picture));
  useEffect(() => {
    if (isOpen) showPicture(JSON.parse(wanted) as ProjectorPicture);
  }, [isOpen, wanted]);
  const id = selected?.id;
  useEffect(() => useProjector.setState({ part: 0 }), [id]);
  return picture;
}

function usePicture(data: SessionData, selected: Proposal | undefined, clock: string): ProjectorPicture {
  const { proposals, dossier, councilOf } = data;
  const { part } = useProjector();
  const typed = useTyped();
  const agreement = useAgreement();
  const title = useInvitation()?.title ?? '';
  const view = useSessionPlace((place) => place.view);
  if (view === 'list' || selected === undefined) {
    const open = proposals.filter(asksDecision);
    const progress = words.overview(proposals.length - open.length, proposals.length);
    return { kind: 'overview', title, progress, next: open[0]?.title ?? '', clock };
  }
  const stored: ProposalText = textOf(selected, dossier);
  return projectorPoint({
    proposal: selected,
    all: proposals,
    text: typed.about === stored.about && typed.text !== null ? typed.text : stored.text,
    councilOf,
    agreement: agreement?.points.find(({ joint }) => joint.id === selected.joint?.joint.id),
    absent: absentCouncils(dossier.local.drafts),
    next: nextOpen(proposals, selected),
    clock,
    part,
  });
}
