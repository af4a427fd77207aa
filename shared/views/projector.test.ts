import { expect, it } from 'vitest';
import { type Command, applyAll, newDossier } from '../commands';
import type {
  AdvicePoint,
  Contribution,
  CouncilId,
  DecisionAct,
  DossierId,
  Invitation,
  JointPointId,
  PointId,
  SectionId,
} from '../domain';
import { agreement } from './agreement';
import { type ProjectorInput, projectorPoint, shortened } from './projector';
import { type Proposal, proposals } from './proposals';
import { keyOf, sessionView } from './session-view';

const dossier = 'd-proef' as DossierId;
const at = '2026-11-05T10:00:00.000Z';
const names = ['Waterhoven', 'Essel', 'Zeewijk'];

const invitation: Invitation = {
  type: 'invitation',
  dossier,
  title: 'Proef',
  councils: ['wa', 'es', 'ze'].map((id, index) => ({
    id: id as CouncilId,
    name: `Adviesraad ${names[index] ?? ''}`,
    municipality: names[index] ?? '',
    replyEmail: `geheim@${id}.example`,
  })),
  addressees: [],
  chapters: [],
  policyDocuments: [],
  ancestors: [],
};

function sent(council: string, body: string, advice?: string): Contribution {
  const point: AdvicePoint = {
    id: 'p1' as PointId,
    kind: 'advies',
    chapter: 'Vervoer',
    title: `De taxi van ${council}`,
    body,
    ...(advice !== undefined && { advice }),
  };
  return {
    type: 'contribution',
    dossier,
    council: council as CouncilId,
    role: 'council',
    sentBy: 'Mevrouw Geheim',
    date: at,
    ancestors: [],
    heldBack: [],
    points: [point],
  };
}

const wa = sent('wa', 'De taxi komt te laat. Spreek een wachttijd van een kwartier af.', 'Laat bellen.');
const es = sent('es', 'De taxi rijdt niet in de avond.');
const clusters = [{ keys: ['["wa","p1"]', '["es","p1"]'], title: 'Taxi' }];

function session(
  acts: (pin: (council: string) => ReturnType<typeof keyOf> & { content: never }) => DecisionAct[],
) {
  const start: Command = { type: 'import', at, fileName: 'a', fileHash: 'a', records: [invitation, wa, es] };
  const first = applyAll(newDossier(dossier), [start]);
  if (!first.ok) throw new Error(first.error.message);
  const { points } = sessionView(first.value.shared);
  const decided = acts((council) => {
    const point = points.find((each) => each.council === council);
    if (point === undefined) throw new Error(council);
    return { ...keyOf(point), content: point.content as never };
  });
  const made = decided.length === 0 ? first : applyAll(first.value, [{ type: 'decide', at, acts: decided }]);
  if (!made.ok) throw new Error(made.error.message);
  const keys = points.map(({ key }) => key);
  const all = proposals(sessionView(made.value.shared), {
    pairs: [],
    clusters: clusters.map((cluster) => ({ ...cluster, keys })),
  });
  return { all, agreement: agreement(made.value.shared) };
}

function input(all: readonly Proposal[], change: Partial<ProjectorInput> = {}): ProjectorInput {
  const [proposal] = all;
  if (proposal === undefined) throw new Error('no proposal');
  const councilOf = (id: CouncilId) => {
    const index = ['wa', 'es', 'ze'].indexOf(id);
    return { id, index, initials: id, name: names[index] ?? '', replyEmail: 'geheim' };
  };
  return {
    proposal,
    all,
    text: { title: 'De taxi', body: wa.points[0]?.body ?? '', advice: 'Laat bellen.' },
    councilOf,
    agreement: undefined,
    absent: new Set(),
    next: undefined,
    clock: '',
    part: 0,
    ...change,
  };
}

it('shows the proposal, whose text it is, what the others wrote, and who brought it', () => {
  const { all } = session(() => []);
  const shown = projectorPoint(input(all));
  expect(shown).toMatchObject({
    place: 'Vervoer, voorstel 1 van 1',
    title: 'De taxi',
    decision: 'Nog te beslissen',
    afterLabel: 'Voorstel',
    next: '',
    from: 'Waterhoven',
    base: null,
  });
  expect(shown.before.map(({ council, text }) => `${council.name}: ${text}`)).toEqual([
    'Essel: De taxi rijdt niet in de avond.',
  ]);
  expect(shown.positions.map(({ stance, councils }) => [stance, councils.length])).toEqual([['brought', 2]]);
});

it('follows a text that is being typed, and marks it against the longest source', () => {
  const { all } = session(() => []);
  const typed = { title: '', body: `${wa.points[0]?.body ?? ''} Ook in de avond.`, advice: 'Laat bellen.' };
  const shown = projectorPoint(input(all, { text: typed }));
  expect(shown.after).toContain('Ook in de avond.');
  expect(shown.base?.name).toBe('Waterhoven');
  expect(shown.before.map(({ text }) => text)).toEqual([
    'De taxi komt te laat. Spreek een wachttijd van een kwartier af. Advies: Laat bellen.',
    'De taxi rijdt niet in de avond.',
  ]);
  const other =
    'Iets heel anders, dat met de bronnen geen zin of woordgroep gemeen heeft en ook veel langer is.';
  expect(projectorPoint(input(all, { text: { title: '', body: other, advice: '' } })).base).toBeNull();
});

it('does not show one text twice', () => {
  const { all } = session((pin) => [{ act: 'park', point: pin('es') }]);
  const shown = projectorPoint(input(all));
  expect(shown.before).toEqual([]);
  expect(shown.after).toContain('kwartier');
});

it('groups the positions after a decision, with who is not there', () => {
  const { all, agreement: agreed } = session((pin) => [
    {
      act: 'take',
      jointPoint: {
        id: 'j1' as JointPointId,
        members: [pin('wa')],
        handling: 'overnemen',
        section: 's' as SectionId,
        order: 1,
        kind: 'advies',
        title: 'De taxi',
        body: 'Tekst',
      },
    },
    {
      act: 'note-position',
      jointPoint: 'j1' as JointPointId,
      council: 'es' as CouncilId,
      position: { stance: 'tegen', text: 'Geheim', onBehalf: 'telefonisch, mevrouw Geheim' },
    },
  ]);
  const joint = all.find(({ state }) => state === 'joint');
  const shown = projectorPoint(
    input(all, { ...(joint && { proposal: joint }), agreement: agreed.points[0], absent: new Set(['ze']) }),
  );
  expect(shown.decision).toBe('Overgenomen');
  expect(shown.positions.map(({ stance, councils }) => [stance, councils.map(({ name }) => name)])).toEqual([
    ['brought', ['Waterhoven']],
    ['tegen', ['Essel']],
    ['absent', ['Zeewijk']],
  ]);
  // Who said it, how it was heard and where to mail is not for the hall.
  expect(JSON.stringify(shown)).not.toMatch(/geheim/i);
});

it('says why a point is left out, and what comes next', () => {
  const { all } = session((pin) => [{ act: 'drop', point: pin('es'), reason: 'Staat al in de wet.' }]);
  const dropped = all.find(({ state }) => state === 'dropped');
  const next = all.find(({ state }) => state === 'open');
  const shown = projectorPoint(input(all, { ...(dropped && { proposal: dropped }), next }));
  expect(shown).toMatchObject({
    decision: 'Niet opgenomen',
    reason: 'Staat al in de wet.',
    next: 'De taxi van wa',
  });
});

it('shortens at a whole word, and only where it must', () => {
  expect(shortened('Een korte  zin.\nNog een.', 40)).toBe('Een korte zin. Nog een.');
  expect(shortened('Een zin die te lang is', 12)).toBe('Een zin die …');
  expect(shortened('Een zin die te lang is', 14)).toBe('Een zin die …');
});
