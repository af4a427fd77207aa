// Adviesbrief: make the letter ready.
import { ScreenHead } from '../../ui/screen-head';

export function LetterScreen() {
  return <ScreenHead title="Maak de brief af" hasLine />;
}
