// For which municipalities a point is, and the button to choose them.
import type { AddresseeId, CouncilId, PointId } from '@shared/domain';
import { addresseeWords as words } from '@shared/i18n/nl-drafting';
import { collegePlace } from '@shared/letter';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ForWhomDialog } from '../../ui/for-whom-dialog';
import { changePoint } from './point-acts';
import { useAddressees } from './use-own-text';

interface AddresseesProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly addressees: readonly AddresseeId[] | undefined;
}

export function AddresseesButton({ council, id, addressees }: AddresseesProps) {
  const all = useAddressees();
  const [isOpen, setIsOpen] = useState(false);
  if (all.length < 2) return null;
  const chosen = all.filter(({ id }) => addressees?.includes(id) === true);
  const [first, ...more] = chosen;
  const label =
    addressees === undefined || chosen.length === all.length
      ? words.all(all.length)
      : first !== undefined && more.length === 0
        ? words.one(collegePlace(first.name))
        : words.some(chosen.length, all.length);
  const keep = (next: AddresseeId[]) => {
    changePoint(council, id, (now) => {
      const point = { ...now.point };
      if (next.length === 0) delete point.addressees;
      else point.addressees = next;
      return { ...now, point };
    });
    setIsOpen(false);
  };
  return (
    <>
      <Button variant="quiet" iconAfter="down" onPress={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <ForWhomDialog
          addressees={all}
          stored={addressees ?? []}
          onKeep={keep}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
