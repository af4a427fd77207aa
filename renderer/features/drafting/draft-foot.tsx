// Under the point: for whom it is, what else can be done with it, and the one next step: it is ready.
import type { WorkingPoint } from '@shared/commands';
import type { AddresseeId, CouncilId, PointId } from '@shared/domain';
import { type Lack, nameOfPoint } from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { memo } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { AddresseesButton } from './addressees-button';
import { changePoint } from './point-acts';
import { type Caret, PointMenu } from './point-menu';

interface DraftFootProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly status: WorkingPoint['status'];
  /** What it needs before it can be ready. */
  readonly lack: Lack | undefined;
  /** In how many points its list could be split. */
  readonly items: number;
  readonly addressees: readonly AddresseeId[] | undefined;
  readonly caret: () => Caret | null;
}

export const DraftFoot = memo(function DraftFoot(props: DraftFootProps) {
  const { council, id, status, lack, items, addressees, caret } = props;
  const markReady = () =>
    changePoint(
      council,
      id,
      (now) => ({ ...now, status: 'klaar' }),
      ({ point }) => words.isReady(nameOfPoint(point)),
    );
  return (
    <div className="draft-foot">
      <span className="buttons">
        <AddresseesButton council={council} id={id} addressees={addressees} />
        <PointMenu council={council} id={id} items={items} caret={caret} />
      </span>
      {status === 'klaar' ? (
        <span className="buttons">
          <span className="state state-good">
            <Icon name="check" /> {words.status.klaar}
          </span>
          <Button onPress={() => changePoint(council, id, (now) => ({ ...now, status: 'concept' }))}>
            {words.toConcept}
          </Button>
        </span>
      ) : (
        <Button variant="main" icon="check" isDisabledBecause={lack && words.lacks[lack]} onPress={markReady}>
          {words.ready}
        </Button>
      )}
    </div>
  );
});
