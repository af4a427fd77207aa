// New points that came in during the session: said once, with a way to go there. Nothing else moves.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { Proposal } from '@shared/views/proposals';
import { seenNow } from '@shared/views/late-points';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { screenTitleId } from '../../ui/screen-head';
import { run } from './decide-and-say';
import { goTo } from './session-place';
import type { SessionData } from './use-session-data';

export function LateNotice({ data }: { readonly data: SessionData }) {
  const { proposals, points, councils } = lateOf(data);
  const [first] = proposals;
  if (first === undefined) return null;
  const understood = () => {
    run({ type: 'see-contributions', contributions: seenNow(data.dossier.shared) });
    document.getElementById(screenTitleId)?.focus();
  };
  return (
    <Notice
      title={words.late(points, councils)}
      actions={
        <>
          <Button iconAfter="forward" onPress={() => show(first)}>
            {words.lateShow}
          </Button>
          <Button variant="quiet" onPress={understood}>
            {words.lateUnderstood}
          </Button>
        </>
      }
    >
      {words.latePlace}
    </Notice>
  );
}

/** The same in a few words, beside the other ways out of a point. */
export function LateButton({ data }: { readonly data: SessionData }) {
  const { proposals, points } = lateOf(data);
  const [first] = proposals;
  return first === undefined ? null : (
    <Button variant="quiet" icon="receive" onPress={() => show(first)}>
      {words.lateShort(points)}
    </Button>
  );
}

function show(proposal: Proposal): void {
  goTo({ selected: proposal.members[0]?.key ?? proposal.id, view: 'one' });
}

function lateOf({ proposals, councilOf }: SessionData) {
  const late = proposals.filter(({ isLate }) => isLate);
  const members = late.flatMap((proposal) => proposal.members);
  const councils = [...new Set(members.map(({ council }) => councilOf(council).name))];
  return { proposals: late, points: members.length, councils };
}
