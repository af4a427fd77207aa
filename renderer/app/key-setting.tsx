// Keys of one letter or figure: off for who hits them by accident, or speaks to the computer.
import { keyWords as words } from '@shared/i18n/nl-keys';
import { useSettings } from '../platform/settings-store';
import { Choice } from '../ui/choice';

export function KeySetting() {
  const isOn = useSettings((state) => state.settings.singleKeys);
  const change = useSettings((state) => state.change);
  return (
    <div className="key-setting">
      <Choice
        label={words.label}
        options={[
          { value: 'on', label: words.on, hint: words.onHint },
          { value: 'off', label: words.off, hint: words.offHint },
        ]}
        value={isOn ? 'on' : 'off'}
        onChange={(value) => change({ singleKeys: value === 'on' })}
      />
    </div>
  );
}
