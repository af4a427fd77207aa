// The letter and what it is made of, worked out once for every state of the dossier.
import type { Dossier } from '@shared/commands';
import {
  type AddresseeId,
  type DossierId,
  type JointPoint,
  type LetterSection,
  type SectionId,
  letterTextParts,
} from '@shared/domain';
import { type LetterChoices, buildLetter } from '@shared/letter/build-letter';
import { otherPointsSection } from '@shared/letter/section-blocks';
import type { LetterModel } from '@shared/letter/letter-model';
import type { ProposedCluster } from '@shared/similarity/similarity';
import {
  type LetterApprovals,
  type LetterSettings,
  type RecordedSending,
  type SessionView,
  agreement,
  letterApprovals,
  letterSettings,
  sentLetters,
  sessionView,
} from '@shared/views';
import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../platform/bridge';
import { useAgreement, useSession } from '../../platform/dossier-views';
import { partOfText } from './letter-parts';
import type { SectionRow } from './outline-acts';
import { today } from '../../platform/today';

export interface LetterData {
  readonly letter: LetterModel;
  readonly session: SessionView;
  readonly settings: LetterSettings;
  readonly rows: readonly OutlineRow[];
  readonly approvals: LetterApprovals;
  readonly sendings: readonly RecordedSending[];
}

export interface OutlineRow extends SectionRow {
  readonly title: string;
  readonly depth: number;
  /** False for sections that are only there as long as points need them. */
  readonly isFixed: boolean;
}

/** `addressee`: the letter for this college only. */
export function useLetter(
  id: DossierId,
  { shared, local }: Dossier,
  addressee: AddresseeId | null,
): LetterData {
  const { setAside, drafts } = local;
  const seen = useSession();
  const seenAgreement = useAgreement();
  const aside = useMemo(() => new Set(setAside), [setAside]);
  const session = useMemo(() => seen ?? sessionView(shared, aside), [seen, shared, aside]);
  const settings = useMemo(() => letterSettings(shared, aside), [shared, aside]);
  const approvals = useMemo(
    () => letterApprovals(shared, aside, seenAgreement ?? agreement(shared, aside)),
    [shared, aside, seenAgreement],
  );
  const sendings = useMemo(() => sentLetters(shared, aside), [shared, aside]);
  const clusters = useClusters(id, session.undecided.length > 0);
  const typed = useMemo(() => typedParts(drafts), [drafts]);
  const letter = useMemo(
    () =>
      buildLetter(shared, {
        today: today(),
        clusters,
        setAside: aside,
        approvals,
        choices: typed,
        ...(addressee !== null && { addressee }),
      }),
    [shared, aside, clusters, approvals, typed, addressee],
  );
  const rows = useMemo(() => outlineRows(settings.outline, session), [settings, session]);
  return { letter, session, settings, rows, approvals, sendings };
}

/** What is being typed shows in the preview before the field is left. */
function typedParts(drafts: Dossier['local']['drafts']): LetterChoices {
  return Object.fromEntries(
    letterTextParts.flatMap((field) => {
      const draft = drafts[`letter:${field}`];
      const part = draft === undefined ? null : partOfText(field, draft.body);
      return part === null ? [] : [[field, part.value]];
    }),
  );
}

const noClusters: readonly ProposedCluster[] = [];

/** Points without a decision are shown together as the session proposes them, as in the Word file. */
function useClusters(id: DossierId, isNeeded: boolean): readonly ProposedCluster[] {
  const [clusters, setClusters] = useState(noClusters);
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void ask('session:suggest', { id }).then((reply) => {
      if (isCurrent && reply.ok) setClusters(reply.value.clusters);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isNeeded]);
  return clusters;
}

function outlineRows(outline: readonly LetterSection[], session: SessionView): OutlineRow[] {
  const points = new Map<SectionId, JointPoint[]>();
  for (const { joint } of session.jointPoints) {
    points.set(joint.section, [...(points.get(joint.section) ?? []), joint]);
  }
  const visit = (section: LetterSection, depth: number): OutlineRow[] => [
    { id: section.id, title: section.title, depth, isFixed: true, points: points.get(section.id) ?? [] },
    ...section.children.flatMap((child) => visit(child, depth + 1)),
  ];
  const rows = outline.flatMap((section) => visit(section, 0));
  const known = new Set(rows.map((row) => row.id));
  const lost = session.jointPoints.map(({ joint }) => joint).filter((joint) => !known.has(joint.section));
  return lost.length === 0
    ? rows
    : [
        ...rows,
        {
          id: otherPointsSection,
          title: 'Overige punten',
          depth: 0,
          isFixed: false,
          points: lost,
        },
      ];
}
