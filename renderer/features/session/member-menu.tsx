// What can be done with one source beside taking it out: split, make whole, move, and see where it comes from.
import { memberWords as words } from '@shared/i18n/nl-session-members';
import type { CurrentPoint } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import { useState } from 'react';
import { Menu, type MenuEntry } from '../../ui/menu';
import { makeWhole } from './member-acts';
import { MoveDialog } from './move-dialog';
import { PointProvenanceDialog } from './provenance-dialog';
import { SplitDialog } from './split-dialog';
import type { SessionData } from './use-session-data';

type Action = 'split' | 'whole' | 'move' | 'provenance';

interface MemberMenuProps {
  readonly proposal: Proposal;
  readonly point: CurrentPoint;
  readonly data: SessionData;
}

export function MemberMenu({ proposal, point, data }: MemberMenuProps) {
  const [asks, setAsks] = useState<Exclude<Action, 'whole'> | null>(null);
  const isWhole = point.partOf === undefined;
  const entries: MenuEntry<Action>[] = [
    ...(isWhole && point.versions.length === 1
      ? [{ id: 'split', label: words.split, icon: 'split' } as const]
      : []),
    ...(isWhole ? [] : [{ id: 'whole', label: words.wholeAgain, icon: 'join' } as const]),
    { id: 'move', label: words.move, icon: 'forward' },
    { id: 'provenance', label: words.provenance, icon: 'search' },
  ];
  const choose = (action: Action) => {
    if (action === 'whole') makeWhole(point, data);
    else setAsks(action);
  };
  const dialog = { proposal, point, data, onClose: () => setAsks(null) };
  return (
    <>
      <Menu
        label={words.more}
        accessibleLabel={words.moreOf(data.councilOf(point.council).name)}
        variant="quiet"
        entries={entries}
        onChoose={choose}
      />
      {asks === 'split' && <SplitDialog {...dialog} />}
      {asks === 'move' && <MoveDialog {...dialog} />}
      {asks === 'provenance' && (
        <PointProvenanceDialog pointKey={point.key} data={data} onClose={dialog.onClose} />
      )}
    </>
  );
}
