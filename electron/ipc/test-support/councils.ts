// Contributions and decisions for tests of exchanging: made as the window makes them, by commands.
import type { Command } from '@shared/commands';
import {
  type Contribution,
  type DossierId,
  contributionSchema,
  decisionActSchema,
  jointPointIdSchema,
  sectionIdSchema,
} from '@shared/domain';
import { hashPoint, hashRecord } from '@shared/exchange/record-hash';
import type { SharedState } from '@shared/merge';
import { currentPoints } from '@shared/views';

export const at = '2026-11-03T10:00:00.000Z';

/** `texts`: the body of each point by its id. */
export function contributionOf(
  dossier: DossierId,
  council: string,
  texts: Readonly<Record<string, string>>,
  ancestors: readonly Contribution[] = [],
): Contribution {
  return contributionSchema.parse({
    type: 'contribution',
    dossier,
    council,
    role: 'council',
    revision: ancestors.length + 1,
    sentBy: 'de secretaris',
    date: '2026-11-03',
    ancestors: ancestors.map(hashRecord),
    points: Object.entries(texts).map(([id, body]) => ({
      id,
      kind: 'zorg',
      chapter: 'Vervoer',
      title: `Punt ${id}`,
      body,
    })),
    heldBack: [],
  });
}

export function send(contribution: Contribution): Command {
  return { type: 'send', contribution };
}

/** A joint point of one or more points of the state, by "council/point". */
export function take(state: SharedState, id: string, refs: readonly string[], body: string): Command {
  const members = currentPoints(state)
    .filter(({ council, point }) => refs.includes(`${council}/${point.id}`))
    .map(({ council, point }) => ({ council, point: point.id, content: hashPoint(council, point) }));
  return {
    type: 'decide',
    at,
    acts: [
      decisionActSchema.parse({
        act: 'take',
        jointPoint: {
          id: jointPointIdSchema.parse(id),
          members,
          handling: 'aanpassen',
          section: sectionIdSchema.parse('s1'),
          order: 1,
          kind: 'zorg',
          body,
        },
      }),
    ],
  };
}

export function outline(...titles: readonly string[]): Command {
  const sections = titles.map((title) => ({ id: sectionIdSchema.parse(title), title, children: [] }));
  return { type: 'decide', at, acts: [{ act: 'set-outline', sections }] };
}
