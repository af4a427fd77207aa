// Under a part that most letters share: take the standard text, keep what stands there as one, or forget it.
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { WrittenPart } from '@shared/letter/written-parts';
import { useSettings } from '../../platform/settings-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';
import { type StandardTexts, withOwnText } from './standard-texts';

interface StandardTextButtonsProps {
  readonly part: WrittenPart;
  readonly label: string;
  readonly text: string;
  readonly standard: StandardTexts;
  readonly onTake: (text: string) => void;
}

export function StandardTextButtons({ part, label, text, standard, onTake }: StandardTextButtonsProps) {
  const change = useSettings((store) => store.change);
  const own = useSettings(({ settings }) => settings.standardTexts) ?? {};
  const offered = standard.text[part];
  const isStandard = text.trim() === offered.trim();
  const keep = (kept: string | null) => {
    change({ standardTexts: withOwnText(own, part, kept, standard.fields) });
    showMessage(kept === null ? words.standardForgotten : words.standardKept);
  };
  const button = (icon: 'copy' | 'check' | 'cross', name: string, onPress: () => void) => (
    <Button variant="quiet" icon={icon} onPress={onPress} aria-label={`${name}: ${label}`}>
      {name}
    </Button>
  );
  if (text.trim() === '') return button('copy', words.takeStandard, () => onTake(offered));
  if (!isStandard) return button('check', words.keepStandard, () => keep(text));
  return standard.own.has(part) ? button('cross', words.forgetStandard, () => keep(null)) : null;
}
