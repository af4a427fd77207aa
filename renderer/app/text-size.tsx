// Kleiner and Groter: the size of all text, one to two times.
import { words } from '@shared/i18n/nl-screens';
import { nextScale, useSettings } from '../platform/settings-store';
import { Button } from '../ui/button';

export function TextSize() {
  const scale = useSettings((state) => state.settings.textScale);
  const change = useSettings((state) => state.change);
  const set = (textScale: number | undefined) => {
    if (textScale !== undefined) change({ textScale });
  };
  const smaller = nextScale(scale, 'down');
  const larger = nextScale(scale, 'up');
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => set(smaller)}
        isDisabledBecause={smaller === undefined ? words.alreadySmallest : undefined}
      >
        <span className="letter-a small-a" aria-hidden="true">
          A
        </span>
        {words.smaller}
      </Button>
      <Button
        variant="quiet"
        onPress={() => set(larger)}
        isDisabledBecause={larger === undefined ? words.alreadyLargest : undefined}
      >
        <span className="letter-a large-a" aria-hidden="true">
          A
        </span>
        {words.larger}
      </Button>
    </>
  );
}
