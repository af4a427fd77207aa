// The replies beside the points, worked out once for every state of the dossier: a step and its name in the list look at it.
import type { Dossier } from '@shared/commands';
import type { SessionView } from '@shared/views';
import { type ReplyView, replyView } from '@shared/views/reply-view';
import { today } from './today';

let last: { shared: Dossier['shared']; setAside: unknown; day: string; view: ReplyView } | undefined;

export function replyViewOf(dossier: Dossier, session: SessionView | undefined): ReplyView {
  const { shared, local } = dossier;
  const day = today();
  if (last?.shared !== shared || last.setAside !== local.setAside || last.day !== day)
    last = { shared, setAside: local.setAside, day, view: replyView(dossier, day, session) };
  return last.view;
}
