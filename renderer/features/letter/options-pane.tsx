// Opmaak van de brief: its form, and what stands around the points.
import {
  type LetterPart,
  letterAnnexes,
  letterForms,
  minorityPlaces,
  sourceForms,
  summaryForms,
} from '@shared/domain';
import { letterOptionWords as words } from '@shared/i18n/nl-letter-options';
import type { LetterSettings } from '@shared/views';
import { CheckList } from '../../ui/check-list';
import { Choice } from '../../ui/choice';
import { SidePane } from './side-pane';

interface OptionsPaneProps {
  readonly settings: LetterSettings;
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

type Said<Value extends string> = { readonly label: string } & Readonly<
  Record<Value, readonly [label: string, hint: string | undefined]>
>;

export function OptionsPane({ settings, onSet, onClose }: OptionsPaneProps) {
  return (
    <SidePane title={words.title} lead={words.kept} onClose={onClose}>
      <Option
        said={words.form}
        values={letterForms}
        value={settings.form}
        onChange={(value) => onSet({ part: 'form', value })}
      />
      <Option
        said={words.contents}
        values={['off', 'on']}
        value={settings.contents ? 'on' : 'off'}
        onChange={(value) => onSet({ part: 'contents', value })}
      />
      <Option
        said={words.summary}
        values={summaryForms}
        value={settings.summary}
        onChange={(value) => onSet({ part: 'summary', value })}
      />
      <Option
        said={words.sources}
        values={sourceForms}
        value={settings.sources}
        onChange={(value) => onSet({ part: 'sources', value })}
      />
      <Option
        said={words.support}
        values={['off', 'not-all', 'always']}
        value={settings.supportLine}
        onChange={(value) => onSet({ part: 'support-line', value })}
      />
      <Option
        said={words.minority}
        values={minorityPlaces}
        value={settings.minority}
        onChange={(value) => onSet({ part: 'minority', value })}
      />
      <CheckList
        label={words.annexes.label}
        options={letterAnnexes.map((value) => ({ value, label: words.annexes[value] }))}
        values={settings.annexes}
        onChange={(value) => onSet({ part: 'annexes', value })}
      />
    </SidePane>
  );
}

interface OptionProps<Value extends string> {
  readonly said: Said<Value>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Option<Value extends string>({ said, values, value, onChange }: OptionProps<Value>) {
  const options = values.map((each) => {
    const [label, hint] = said[each];
    return { value: each, label, ...(hint !== undefined && { hint }) };
  });
  return <Choice label={said.label} options={options} value={value} onChange={onChange} />;
}
