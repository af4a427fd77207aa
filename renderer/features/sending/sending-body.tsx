// What goes and what stays on the left, how it goes on the right.
import type { Council } from '@shared/domain';
import { sendingWords as words } from '@shared/i18n/nl-sending';
import type { SendAs } from '@shared/views';
import { useState } from 'react';
import { closeDialog } from '../../platform/asked-dialog';
import { useDossier } from '../../platform/dossier-store';
import { useOwnContribution } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { PointLists } from './point-lists';
import { SendPanel } from './send-panel';
import { SendingNotices } from './sending-notices';

export function SendingBody({ council }: { readonly council: Council }) {
  const [role, setRole] = useState<SendAs['role']>('council');
  const sender = useDossier(({ dossier }) => dossier?.local.sender ?? '');
  const [name, setName] = useState(sender);
  const author = name.trim();
  const as: SendAs = role === 'member' ? { role, author } : { role };
  const own = useOwnContribution(as);
  if (own === null) return null;
  const isEmpty = own.ready.length + own.concepts.length + own.withdrawn.length === 0 && own.last === null;
  if (isEmpty && own.unknown.length === 0) return <NoPoints />;
  if (own.canTakeIn) return <SendingNotices own={own} as={as} />;
  return (
    <>
      <SendingNotices own={own} as={as} />
      <div className="sending">
        <PointLists own={own} as={as} />
        <SendPanel
          council={council}
          own={own}
          as={as}
          name={name}
          onRole={setRole}
          onName={setName}
          key={council.id}
        />
      </div>
    </>
  );
}

function NoPoints() {
  const toPoints = () => {
    closeDialog();
    goTo('points');
  };
  return (
    <Empty
      action={
        <Button variant="main" iconAfter="forward" onPress={toPoints}>
          {words.toPoints}
        </Button>
      }
    >
      {words.noPoints}
    </Empty>
  );
}
