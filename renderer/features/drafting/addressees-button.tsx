// For which municipalities a point is: all of them, or some.
import type { AddresseeId, CouncilId, PointId } from '@shared/domain';
import { addresseeWords as words, draftingWords } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { changePoint } from './point-acts';
import { useAddressees } from './use-own-text';

interface AddresseesProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly addressees: readonly AddresseeId[] | undefined;
}

export function AddresseesButton(props: AddresseesProps) {
  const all = useAddressees();
  const [isOpen, setIsOpen] = useState(false);
  if (all.length < 2) return null;
  const { addressees } = props;
  const chosen = all.filter(({ id }) => addressees?.includes(id) === true);
  const [first, ...more] = chosen;
  const label =
    addressees === undefined || chosen.length === all.length
      ? words.all(all.length)
      : first !== undefined && more.length === 0
        ? words.one(shortName(first.name))
        : words.some(chosen.length, all.length);
  return (
    <>
      <Button variant="quiet" iconAfter="down" onPress={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && <AddresseesDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function AddresseesDialog({
  council,
  id,
  addressees: stored,
  onClose,
}: AddresseesProps & { readonly onClose: () => void }) {
  const all = useAddressees();
  const [who, setWho] = useState<'all' | 'some'>(stored === undefined ? 'all' : 'some');
  const [chosen, setChosen] = useState<readonly AddresseeId[]>(stored ?? []);
  const [isMissing, setIsMissing] = useState(false);
  const keep = () => {
    if (who === 'some' && chosen.length === 0) {
      setIsMissing(true);
      return;
    }
    changePoint(council, id, (now) => {
      const point = { ...now.point };
      if (who === 'all') delete point.addressees;
      else point.addressees = [...chosen];
      return { ...now, point };
    });
    onClose();
  };
  return (
    <Dialog
      title={words.dialog}
      onClose={onClose}
      onSubmit={keep}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.keep}
          </Button>
          <Button onPress={onClose}>{draftingWords.cancel}</Button>
        </>
      }
    >
      <Choice
        label={words.dialog}
        isLabelHidden
        value={who}
        onChange={setWho}
        options={[
          { value: 'all', label: words.everyone },
          { value: 'some', label: words.choice },
        ]}
      />
      {who === 'some' && (
        <CheckList
          label={words.which}
          options={all.map(({ id, name }) => ({ value: id, label: shortName(name) }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      {isMissing && chosen.length === 0 && who === 'some' && (
        <p className="field-error" role="alert">
          <Icon name="care" />
          <span>{words.needed}</span>
        </p>
      )}
    </Dialog>
  );
}

/** "College van burgemeester en wethouders van Essel" is Essel here. */
function shortName(name: string): string {
  return name.replace(
    /^(?:het )?college van (?:burgemeester en wethouders|b ?& ?w|b en w) van (?:de gemeente )?/i,
    '',
  );
}
