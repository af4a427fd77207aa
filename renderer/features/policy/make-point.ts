// A passage that becomes a point: its words, section and page go along, and the point opens in Onze punten.
import { textOf } from '@shared/commands';
import type { BlobHash, PointId } from '@shared/domain';
import { newPoint } from '@shared/drafting';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { type ReadPolicyDocument, proposeChapter } from '@shared/policy';
import { askDialog } from '../../platform/asked-dialog';
import { now, useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { selectPoint } from '../../platform/point-place';
import { showMessage } from '../../ui/message';
import type { PolicyDesk } from './policy-desk';
import { choose } from './reader-store';
import type { Span } from './span';

/** One edit, undone as a whole. Without a council nothing is made: it is asked for first. */
export async function makePoint(
  desk: PolicyDesk,
  document: ReadPolicyDocument,
  hash: BlobHash,
  span: Span,
  chapters: readonly string[],
): Promise<void> {
  const council = useDossier.getState().dossier?.local.council ?? null;
  if (council === null) {
    showMessage(words.councilFirst);
    askDialog('council');
    return;
  }
  const quote = await desk.ask('quote', { start: span.start, end: span.end });
  if (quote === undefined) {
    showMessage(words.noWords);
    return;
  }
  const { dossier, perform } = useDossier.getState();
  const entries = textOf(dossier?.local.working, council).points;
  const id = freshId(new Set(entries.map(({ point }) => point.id)));
  const entry = newPoint(id, proposeChapter(chapters, document.sections, span.start));
  const put = [{ ...entry, point: { ...entry.point, source: { ...quote, document: hash } } }];
  const error = await perform({ type: 'edit-points', council, put, remove: [] });
  if (error !== null) {
    showMessage(error.message);
    return;
  }
  choose(null);
  selectPoint(id);
  goTo('points');
  // After the frame cleared what was said on the step before.
  requestAnimationFrame(() => {
    showMessage(words.pointMade, {
      label: words.undo,
      onPress: () => void useDossier.getState().perform({ type: 'undo', at: now() }),
    });
  });
}

function freshId(taken: ReadonlySet<PointId>): PointId {
  let id: PointId;
  do id = crypto.randomUUID().slice(0, 8) as PointId;
  while (taken.has(id));
  return id;
}
