// Above the preview: for which college it is shown, and the panes for the letter as a whole.
import type { AddresseeId } from '@shared/domain';
import { houseStyleWords } from '@shared/i18n/nl-house-style';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import { letterOptionWords } from '@shared/i18n/nl-letter-options';
import { letterScreenWords } from '@shared/i18n/nl-letter-screen';
import { collegePlace } from '@shared/letter/letter-file-names';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import type { SideId } from './letter-side';
import type { LetterData } from './use-letter';

interface LetterBarProps {
  readonly data: LetterData;
  readonly side: SideId | null;
  readonly addressee: AddresseeId | null;
  /** The preview by itself, over the whole width. */
  readonly isAlone: boolean;
  readonly onShow: (side: SideId) => void;
  readonly onShowAlone: (isAlone: boolean) => void;
  readonly onChooseAddressee: (id: AddresseeId | null) => void;
}

const everyone = 'alle-colleges';

export function LetterBar(props: LetterBarProps) {
  const { data, side, addressee, isAlone, onShow, onChooseAddressee, onShowAlone } = props;
  const { addressees } = data.settings;
  const { given, of } = data.approvals;
  const tools: readonly (readonly [SideId, string])[] = [
    ['options', letterOptionWords.open],
    ['style', houseStyleWords.title],
    ['colleges', words.colleges],
    ['signatories', letterScreenWords.signatories],
    ['approvals', words.approvalShort(given, of)],
    ['sent', words.sent],
  ];
  const shown = addressees.find(({ id }) => id === addressee);
  const open = (id: SideId) => {
    onShowAlone(false);
    onShow(id);
  };
  return (
    <div className="bar letter-bar">
      <div className="letter-tools" role="group" aria-label={words.tools}>
        {tools.map(([id, label]) => (
          <Button key={id} variant="quiet" isPressed={side === id && !isAlone} onPress={() => open(id)}>
            {label}
          </Button>
        ))}
      </div>
      <div className="letter-tools">
        {addressees.length > 1 && (
          <Menu
            label={shown === undefined ? words.forAll : collegePlace(shown.name)}
            title={words.shownFor}
            variant="quiet"
            icon="people"
            chosen={addressee ?? everyone}
            onChoose={(id) => onChooseAddressee(addressees.find((each) => each.id === id)?.id ?? null)}
            entries={[
              { id: everyone, label: words.forAll },
              ...addressees.map(({ id, name }) => ({ id, label: collegePlace(name) })),
            ]}
          />
        )}
        <Button variant="quiet" icon="eye" isPressed={isAlone} onPress={() => onShowAlone(!isAlone)}>
          {words.alone}
        </Button>
      </div>
    </div>
  );
}
