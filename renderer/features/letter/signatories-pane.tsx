// Who signs, council by council.
import type { Council, LetterPart, LetterPicture, Signatory } from '@shared/domain';
import { pictureWords } from '@shared/i18n/nl-house-style';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { TextField } from '../../ui/text-field';
import { withSignatory, withSignature } from './letter-parts';
import { PictureField } from './picture-field';
import { SidePane } from './side-pane';
import { usePartText } from './use-part-text';

interface SignatoriesPaneProps {
  readonly councils: readonly Council[];
  readonly signatories: readonly Signatory[];
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

export function SignatoriesPane({ councils, signatories, onSet, onClose }: SignatoriesPaneProps) {
  const order = councils.map((council) => council.id);
  return (
    <SidePane title={words.signatories} onClose={onClose} takesFocus={false}>
      <p className="soft">{pictureWords.signaturesPrivate}</p>
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
          partSigned={(signature) => ({
            part: 'signatories',
            value: withSignature(signatories, council.id, signature),
          })}
          onSet={onSet}
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
  readonly partSigned: (signature: LetterPicture | null) => LetterPart;
  readonly onSet: (part: LetterPart) => void;
}

function SignatoryFields(props: SignatoryFieldsProps) {
  const { council, signatory, startsFocused, partWith, partSigned, onSet } = props;
  const place = council.municipality.trim() === '' ? council.name : council.municipality;
  const role = signatory?.role ?? words.defaultRole;
  const nameText = usePartText(`signatory:${council.id}`, signatory?.name ?? '', (name) =>
    partWith({ name, role }),
  );
  const roleText = usePartText(`role:${council.id}`, role, (typed) =>
    partWith({ name: signatory?.name ?? '', role: typed }),
  );
  return (
    <fieldset className="college">
      <legend className="unseen">{place}</legend>
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
      {signatory !== undefined && (
        <PictureField
          of="signature"
          picture={signatory.signature}
          usualAlt={pictureWords.usualAltFor(signatory.name)}
          called={{
            choose: pictureWords.chooseFor(signatory.name),
            remove: pictureWords.removeFor(signatory.name),
            alt: pictureWords.altFor(signatory.name),
          }}
          partWith={partSigned}
          onSet={onSet}
        />
      )}
    </fieldset>
  );
}
