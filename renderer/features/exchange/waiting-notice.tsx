// Contributions of councils that nobody invited so far: kept, said, and one press away from counting.
import { useState } from 'react';
import type { Contribution, CouncilId, RecordHash } from '@shared/domain';
import { forkWords as say } from '@shared/i18n/nl-forks';
import { useInvitation } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { AddCouncilDialog } from './add-council-dialog';
import { sentOn } from './describe';

interface WaitingNoticeProps {
  readonly waiting: readonly [RecordHash, Contribution][];
}

export function WaitingNotice({ waiting }: WaitingNoticeProps) {
  const [adding, setAdding] = useState<CouncilId | null>(null);
  const invitation = useInvitation();
  const isInvited = invitation !== null && invitation !== undefined;
  const councils = [...new Set(waiting.map(([, { council }]) => council))];
  return (
    <>
      {councils.map((council) => (
        <Notice
          key={council}
          title={say.waitingTitle(council)}
          actions={
            isInvited && (
              <Button icon="plus" onPress={() => setAdding(council)} aria-label={say.addCouncilOf(council)}>
                {say.addCouncil}
              </Button>
            )
          }
        >
          {waiting
            .filter(([, contribution]) => contribution.council === council)
            .map(([hash, contribution]) => (
              <p key={hash}>{say.waiting(contribution.points.length, sentOn(contribution))}</p>
            ))}
        </Notice>
      ))}
      {adding !== null && <AddCouncilDialog council={adding} onClose={() => setAdding(null)} />}
    </>
  );
}
