// Huisstijl: the council's own Word template, and the colour, fonts, margins, window and logo of the letter.
import {
  type DossierId,
  type LetterFont,
  type LetterPart,
  letterFonts,
  logoPlaces,
  windowPlaces,
} from '@shared/domain';
import { houseStyleWords as words, pictureWords } from '@shared/i18n/nl-house-style';
import type { LetterBlock } from '@shared/letter';
import { fontFacts, fontStack } from '@shared/letter/look';
import type { LetterSettings } from '@shared/views';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { showMessage } from '../../ui/message';
import { PictureField } from './picture-field';
import { SidePane } from './side-pane';
import { StyleColour } from './style-colour';
import { StyleMargins } from './style-margins';

interface HouseStyleProps {
  readonly id: DossierId;
  readonly settings: LetterSettings;
  readonly blocks: readonly LetterBlock[];
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

export function HouseStyle({ id, settings, blocks, onSet, onClose }: HouseStyleProps) {
  const { look, template } = settings;
  const { logo } = look;
  const fonts = letterFonts.map((value) => ({ value, label: <InFont font={value} /> }));
  return (
    <SidePane title={words.title} lead={words.lead} onClose={onClose}>
      <Template id={id} template={template} onSet={onSet} />
      <StyleColour accent={look.accent} onSet={onSet} />
      <div className="choices-in-two house-style-part">
        <Choice
          label={words.textFont}
          options={fonts}
          value={fontOf(look.textFont)}
          onChange={(value) => onSet({ part: 'text-font', value })}
        />
        <Choice
          label={words.headingFont}
          options={fonts}
          value={fontOf(look.headingFont)}
          onChange={(value) => onSet({ part: 'heading-font', value })}
        />
        <p className="soft">{words.fontsHint}</p>
      </div>
      <StyleMargins margins={look.margins} onSet={onSet} />
      <Choice
        label={words.window}
        options={windowPlaces.map((value) => {
          const [label, hint] = words.windowPlaces[value];
          return { value, label, hint };
        })}
        value={windowPlaces.find((place) => place === look.window) ?? 'off'}
        onChange={(value) => onSet({ part: 'address-window', value })}
      />
      <WindowNote isOn={look.window !== 'off'} blocks={blocks} />
      <section className="house-style" aria-label={pictureWords.logo.title}>
        <h3 className="label">{pictureWords.logo.title}</h3>
        <p className="soft">{pictureWords.logo.hint}</p>
        <PictureField
          of="logo"
          picture={logo ?? undefined}
          usualAlt={pictureWords.logo.usualAlt}
          partWith={(value) => ({ part: 'logo', value })}
          onSet={onSet}
        />
      </section>
      {logo !== null && (
        <Choice
          label={pictureWords.logoPlace.label}
          options={logoPlaces.map((value) => ({ value, label: pictureWords.logoPlace[value][0] }))}
          value={logoPlaces.find((place) => place === logo.place) ?? 'left'}
          onChange={(place) => onSet({ part: 'logo', value: { ...logo, place } })}
        />
      )}
    </SidePane>
  );
}

function fontOf(name: string): LetterFont {
  return letterFonts.find((font) => font === name) ?? 'georgia';
}

function InFont({ font }: { readonly font: LetterFont }) {
  return <span style={{ fontFamily: fontStack(font) }}>{fontFacts[font].name}</span>;
}

/** Why an address does not stand in the window, where that is so. */
function WindowNote({ isOn, blocks }: { readonly isOn: boolean; readonly blocks: readonly LetterBlock[] }) {
  const address = blocks.find((block) => block.type === 'address');
  const note =
    !isOn || address?.window !== undefined ? '' : address ? words.windowTooLong : words.windowNoAddress;
  return (
    <p className="soft window-note" role="status">
      {note}
    </p>
  );
}

interface TemplateProps {
  readonly id: DossierId;
  readonly template: LetterSettings['template'];
  readonly onSet: (part: LetterPart) => void;
}

function Template({ id, template, onSet }: TemplateProps) {
  return (
    <section className="house-style" aria-label={words.template}>
      <h3 className="label">{words.template}</h3>
      {template === null ? (
        <p className="soft">{words.templateHint}</p>
      ) : (
        <>
          <p>{words.chosen(template.name)}</p>
          <p className="soft">{words.templateFirst}</p>
          <p className="soft">{words.templatePages}</p>
        </>
      )}
      <Button icon="document" onPress={() => void choose(id)}>
        {template === null ? words.choose : words.chooseOther}
      </Button>
      {template !== null && (
        <Button variant="quiet" onPress={() => onSet({ part: 'template', value: null })}>
          {words.without}
        </Button>
      )}
    </section>
  );
}

async function choose(id: DossierId): Promise<void> {
  const reply = await ask('letter:choose-template', { id });
  if (!reply.ok) showMessage(reply.error.message);
  if (!reply.ok || reply.value === null) return;
  const { fileName, record } = reply.value;
  const error = await useDossier.getState().perform({
    type: 'add-template',
    at: now(),
    document: record,
    template: { blob: record.hash, name: fileName },
  });
  if (error !== null) showMessage(error.message);
}
