// The letter and what it is made of, worked out once for every state of the dossier.
import type { Dossier } from '@shared/commands';
import type { DossierId, JointPoint, LetterSection, SectionId } from '@shared/domain';
import { buildLetter } from '@shared/letter/build-letter';
import { otherPointsSection } from '@shared/letter/section-blocks';
import type { LetterModel } from '@shared/letter/letter-model';
import type { ProposedCluster } from '@shared/similarity/similarity';
import { type LetterSettings, type SessionView, letterSettings, sessionView } from '@shared/views';
import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../platform/bridge';
import { useSession } from '../../platform/dossier-views';
import type { SectionRow } from './outline-acts';

export interface LetterData {
  readonly letter: LetterModel;
  readonly session: SessionView;
  readonly settings: LetterSettings;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineRow extends SectionRow {
  readonly title: string;
  readonly depth: number;
  /** False for sections that are only there as long as points need them. */
  readonly isFixed: boolean;
}

export function useLetter(id: DossierId, { shared, local }: Dossier): LetterData {
  const { setAside } = local;
  const seen = useSession();
  const session = useMemo(() => seen ?? sessionView(shared), [seen, shared]);
  const settings = useMemo(() => letterSettings(shared, new Set(setAside)), [shared, setAside]);
  const clusters = useClusters(id, session.undecided.length > 0);
  const letter = useMemo(
    () => buildLetter(shared, { today: today(), clusters, setAside: new Set(setAside) }),
    [shared, setAside, clusters],
  );
  const rows = useMemo(() => outlineRows(settings.outline, session), [settings, session]);
  return { letter, session, settings, rows };
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

function today(): string {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
