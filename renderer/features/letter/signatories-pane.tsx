// Who signs, council by council.
import type { Council, LetterPart, Signatory } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { TextField } from '../../ui/text-field';
import { withSignatory } from './letter-parts';
import { SidePane } from './side-pane';
import { usePartText } from './use-part-text';

interface SignatoriesPaneProps {
  readonly councils: readonly Council[];
  readonly signatories: readonly Signatory[];
  readonly onClose: () => void;
}

export function SignatoriesPane({ councils, signatories, onClose }: SignatoriesPaneProps) {
  const order = councils.map((council) => council.id);
  return (
    <SidePane title={words.signatories} onClose={onClose} takesFocus={false}>
      {councils.map((council, index) => (
        <SignatoryFields
          key={council.id}
          council={council}
          signatory={signatories.find((entry) => entry.council === council.id)}
          startsFocused={index === 0}
          partWith={(change) => ({
            part: 'signatories',
            value: withSignatory(signatories, council.id, change, order),
          })}
        />
      ))}
    </SidePane>
  );
}

interface SignatoryFieldsProps {
  readonly council: Council;
  readonly signatory: Signatory | undefined;
  readonly startsFocused: boolean;
  readonly partWith: (change: { name: string; role: string }) => LetterPart;
}

function SignatoryFields({ council, signatory, startsFocused, partWith }: SignatoryFieldsProps) {
  const place = council.municipality.trim() === '' ? council.name : council.municipality;
  const role = signatory?.role ?? words.defaultRole;
  const nameText = usePartText(`signatory:${council.id}`, signatory?.name ?? '', (name) =>
    partWith({ name, role }),
  );
  const roleText = usePartText(`role:${council.id}`, role, (typed) =>
    partWith({ name: signatory?.name ?? '', role: typed }),
  );
  return (
    <>
      <TextField
        label={words.signatoryName(place)}
        value={nameText.text}
        onChange={nameText.change}
        onBlur={nameText.finish}
        startsFocused={startsFocused}
      />
      <TextField
        label={words.signatoryRole(place)}
        value={roleText.text}
        onChange={roleText.change}
        onBlur={roleText.finish}
      />
    </>
  );
}
