// Commands: what a secretary does, takes back and does again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, type Dossier, apply, applyAll } from '.';
import type {
  Contribution,
  CouncilId,
  DecisionAct,
  JointPointId,
  PointId,
  RecordHash,
  SectionId,
} from '../domain';
import { dossierId, dossierWith, mixtureArbitrary } from '../test-support/arbitrary-records';
import { keyOf, letterSettings, sessionView } from '../views';

const at = '2026-11-11T19:41:00Z';

function must(result: ReturnType<typeof apply>): Dossier {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** What a person sees of a dossier. */
function view(dossier: Dossier) {
  return {
    session: sessionView(dossier.shared, new Set(dossier.local.setAside)),
    letter: letterSettings(dossier.shared, new Set(dossier.local.setAside)),
    drafts: dossier.local.drafts,
    role: dossier.local.role,
  };
}

/** The first points of a dossier, joined in one joint point. */
function joinFirst(dossier: Dossier, id: string, count: number): Command | undefined {
  const points = sessionView(dossier.shared).points.slice(0, count);
  if (points.length === 0) return undefined;
  const act: DecisionAct = {
    act: 'take',
    jointPoint: {
      id: id as JointPointId,
      members: points.map((point) => ({ ...keyOf(point), content: point.content })),
      handling: 'samenvoegen',
      section: 's' as SectionId,
      order: 1,
      kind: 'advies',
      body: `Samen ${id}.`,
    },
  };
  return { type: 'decide', at, acts: [act] };
}

const stepArbitrary = fc.record({
  what: fc.constantFrom(
    'join',
    'drop',
    'draft',
    'throw',
    'outline',
    'role',
    'stroke',
    'import',
    'aside',
    'restore',
  ),
  which: fc.nat(20),
});

/** No two commands of one person bear the same time. */
function timed(command: Command | undefined, minute: number): Command | undefined {
  return command && 'at' in command ? { ...command, at: `2026-11-11T20:${10 + minute}:00Z` } : command;
}

/** What the window lets a person set aside: what came in with a file, never single acts of her own. */
function hashesOf(dossier: Dossier): RecordHash[] {
  return Object.keys(dossier.shared.contributions).sort() as RecordHash[];
}

/** A first contribution of a council that may not have sent any. */
function latecomer(which: number): Contribution {
  return {
    type: 'contribution',
    dossier: dossierId,
    council: 'gg' as CouncilId,
    role: 'council',
    sentBy: 'voorzitter',
    date: `2026-12-0${which + 1}`,
    ancestors: [],
    points: [
      {
        id: `laat${which}` as PointId,
        kind: 'vraag',
        chapter: 'Wonen',
        title: 'Laat',
        body: 'Nog een vraag.',
      },
    ],
    heldBack: [],
  };
}

function commandFor(dossier: Dossier, { what, which }: { what: string; which: number }): Command | undefined {
  const { points } = sessionView(dossier.shared);
  const point = points[which % Math.max(points.length, 1)];
  const pinned = point && { ...keyOf(point), content: point.content };
  switch (what) {
    case 'join':
      return joinFirst(dossier, `j${which % 3}`, 1 + (which % 4));
    case 'drop':
      return pinned && { type: 'decide', at, acts: [{ act: 'drop', point: pinned, reason: 'staat er al' }] };
    case 'draft':
      return {
        type: 'write-draft',
        about: `b${which % 2}`,
        draft: { title: 't', body: `Tekst ${which}`, advice: '' },
      };
    case 'throw':
      return { type: 'write-draft', about: `b${which % 2}`, draft: null };
    case 'import':
      return { type: 'import', at, fileName: 'nieuw', fileHash: '', records: [latecomer(which % 3)] };
    case 'aside':
      return { type: 'set-aside', records: hashesOf(dossier).slice(0, 1 + (which % 3)) };
    case 'restore':
      return { type: 'restore', records: hashesOf(dossier).slice(which % 2) };
    case 'outline':
      return {
        type: 'decide',
        at,
        acts: [
          {
            act: 'set-outline',
            sections: [{ id: 's' as SectionId, title: `Opbouw ${which}`, children: [] }],
          },
        ],
      };
    case 'role':
      return {
        type: 'choose-role',
        role: which % 2 === 0 ? 'participant' : 'joint-secretary',
        council: null,
      };
    default:
      return (
        pinned && {
          type: 'decide',
          at,
          acts: [
            { act: 'park', point: pinned },
            { act: 'drop', point: pinned, reason: 'toch niet' },
          ],
        }
      );
  }
}

describe('undo and redo', () => {
  it('restore every view after any row of commands, and bring it back', () => {
    fc.assert(
      fc.property(
        mixtureArbitrary,
        fc.array(stepArbitrary, { minLength: 1, maxLength: 8 }),
        ({ records }, steps) => {
          let dossier = must(dossierWith(records));
          const views = [view(dossier)];
          for (const [minute, step] of steps.entries()) {
            const command = timed(commandFor(dossier, step), minute);
            if (command === undefined) continue;
            const undoable = dossier.local.undo.length;
            const next = must(apply(dossier, command));
            dossier = next;
            // A command that changed nothing, or typed on in the same draft, is no step of its own.
            if (next.local.undo.length > undoable) views.push(view(dossier));
            else views[views.length - 1] = view(dossier);
          }
          const done = view(dossier);
          for (const before of views.slice(0, -1).reverse()) {
            dossier = must(apply(dossier, { type: 'undo', at }));
            expect(view(dossier)).toEqual(before);
          }
          for (const after of views.slice(1)) {
            dossier = must(apply(dossier, { type: 'redo', at }));
            expect(view(dossier)).toEqual(after);
          }
          expect(view(dossier)).toEqual(done);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('say in a sentence that there is nothing to undo', () => {
    const dossier = must(dossierWith([]));
    const result = apply(dossier, { type: 'undo', at });
    expect(result.ok ? '' : result.error.message).toMatch(/niets om ongedaan te maken/);
  });

  it('take nothing back from a colleague who decided later on the same joint point', () => {
    const sample = fc.sample(mixtureArbitrary, { numRuns: 200, seed: 7 }).find(({ records }) => {
      const dossier = dossierWith(records);
      return dossier.ok && sessionView(dossier.value.shared).points.length > 2;
    });
    const start = must(dossierWith(sample?.records ?? []));
    const mine = joinFirst(start, 'nieuw', 2);
    const joined = must(applyAll(start, mine ? [mine] : []));
    const hers = joinFirst(start, 'nieuw', 1);
    const theirs = must(applyAll({ ...joined, local: { ...joined.local, undo: [] } }, hers ? [hers] : []));
    const together = must(
      apply(joined, {
        type: 'import',
        at,
        fileName: 'collega',
        fileHash: '',
        records: Object.values(theirs.shared.decisions),
      }),
    );
    const mineUndone = must(apply({ ...together, local: joined.local }, { type: 'undo', at }));
    const found = sessionView(mineUndone.shared).jointPoints.find(
      ({ joint }) => joint.id === ('nieuw' as JointPointId),
    );
    expect(found?.members).toHaveLength(1);
  });
});

describe('decisions', () => {
  it('read twice change nothing', () => {
    fc.assert(
      fc.property(mixtureArbitrary, ({ records }) => {
        const start = must(dossierWith(records));
        const command = joinFirst(start, 'vast', 2);
        if (command === undefined) return;
        const once = must(apply(start, command));
        expect(must(apply(once, command)).shared).toEqual(once.shared);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that was set aside', () => {
  const records = [latecomer(0)];
  const invited = fc
    .sample(mixtureArbitrary, { numRuns: 1, seed: 3 })
    .flatMap(({ records: all }) => all.filter((record) => record.type === 'invitation'));
  const file: Command = { type: 'import', at, fileName: 'laat', fileHash: '', records };
  const count = (dossier: Dossier) => view(dossier).session.points.length;

  it('counts again when it is read again, and that can be undone too', () => {
    const start = must(dossierWith(invited));
    const read = must(apply(start, file));
    const undone = must(apply(read, { type: 'undo', at }));
    const again = must(apply(undone, file));
    const undoneAgain = must(apply(again, { type: 'undo', at }));
    expect([read, undone, again, undoneAgain].map(count)).toEqual([1, 0, 1, 0]);
  });

  it('takes the decisions that came with it along', () => {
    const start = must(applyAll(must(dossierWith(invited)), [file]));
    const [point] = sessionView(start.shared).points;
    if (point === undefined) throw new Error('no point');
    const pinned = { ...keyOf(point), content: point.content };
    const decided = must(
      apply(start, { type: 'decide', at, acts: [{ act: 'drop', point: pinned, reason: 'dubbel' }] }),
    );
    const hers = Object.values(decided.shared.decisions);
    const mine = must(
      apply(start, { type: 'import', at, fileName: 'van haar', fileHash: '', records: hers }),
    );
    expect(view(mine).session.dropped).toHaveLength(1);
    expect(view(must(apply(mine, { type: 'undo', at }))).session.dropped).toHaveLength(0);
  });
});
