// Councils that are not at the meeting: kept beside the shared state, because it is only about this meeting.
import type { Command, LocalState } from '@shared/commands';
import { type CouncilId, councilIdSchema } from '@shared/domain';
import { z } from 'zod';

const about = 'session:absent';
const schema = z.array(councilIdSchema);

export function absentCouncils(drafts: LocalState['drafts']): ReadonlySet<CouncilId> {
  try {
    return new Set(schema.safeParse(JSON.parse(drafts[about]?.body ?? '[]')).data);
  } catch {
    return new Set();
  }
}

export function writeAbsent(councils: readonly CouncilId[]): Command {
  const body = JSON.stringify(councils);
  return { type: 'write-draft', about, draft: { title: '', body, advice: '' } };
}
