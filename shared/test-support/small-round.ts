// A round of a few councils, for tests: who is invited, and what a council sent.
import type {
  AddresseeId,
  AdvicePoint,
  Contribution,
  CouncilId,
  DossierId,
  Invitation,
  PointId,
} from '../domain';

export const smallRound = 'd-ronde' as DossierId;

/** `places` are municipalities by the id of their council, which is the id of their college too. */
export function roundInvitation(
  places: Readonly<Record<string, string>>,
  more: Partial<Invitation> = {},
): Invitation {
  return {
    type: 'invitation',
    dossier: smallRound,
    title: 'Advies Schulden',
    councils: Object.entries(places).map(([id, municipality]) => ({
      id: id as CouncilId,
      name: `Adviesraad ${municipality}`,
      municipality,
    })),
    addressees: Object.entries(places).map(([id, municipality]) => ({
      id: id as AddresseeId,
      name: `College van burgemeester en wethouders van ${municipality}`,
      lines: ['Postbus 1'],
    })),
    chapters: [],
    policyDocuments: [],
    ancestors: [],
    ...more,
  };
}

/** The points have the ids 1, 2, … unless they say otherwise. */
export function sentBy(council: string, points: readonly Partial<AdvicePoint>[]): Contribution {
  return {
    type: 'contribution',
    dossier: smallRound,
    council: council as CouncilId,
    role: 'council',
    sentBy: 'secretaris',
    date: '2026-11-05',
    ancestors: [],
    heldBack: [],
    points: points.map((point, at) => ({
      id: String(at + 1) as PointId,
      kind: 'advies',
      chapter: '',
      title: `Punt ${council} ${at + 1}`,
      body: 'Tekst.',
      ...point,
    })),
  };
}
