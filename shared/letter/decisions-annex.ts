// The decision list of the session as an annex: the same words as the list that is a document of its own.
import type { RecordHash } from '../domain';
import { annexWords as words } from '../i18n/nl-letter-annexes';
import { type SharedState, currentInvitation, withoutRecords } from '../merge';
import { decisionList } from '../views/decision-list';
import { decisionListText } from '../views/decision-list-text';
import { annexPart } from './annex-heading';
import type { LetterBlock } from './letter-model';

const widths = { withPositions: [0.08, 0.36, 0.28, 0.28], without: [0.08, 0.4, 0.52] } as const;

export function decisionBlocks(
  state: SharedState,
  setAside: ReadonlySet<RecordHash> | undefined,
): LetterBlock[] {
  const councils =
    currentInvitation(withoutRecords(state, setAside ?? new Set()).invitations)?.councils ?? [];
  const list = decisionListText(decisionList(state, setAside), councils);
  return [
    ...list.parts.flatMap(({ heading, rows }): LetterBlock[] => {
      const hasPositions = rows.some(({ positions }) => positions.length > 0);
      const shares = hasPositions ? widths.withPositions : widths.without;
      return [
        annexPart(heading, `besluiten ${heading}`),
        {
          type: 'table',
          description: words.decisionsDescription(heading),
          columns: list.columns.slice(0, shares.length),
          widths: shares,
          rows: rows.map(({ number, point, decision, positions }) =>
            [[number], point, decision, ...(hasPositions ? [positions] : [])].map((lines, column) =>
              lines.map((text, at) => [column === 1 && at === 0 ? { text, strong: true } : { text }]),
            ),
          ),
        },
      ];
    }),
    ...list.notes.map((text): LetterBlock => ({ type: 'paragraph', content: [{ text }] })),
  ];
}
