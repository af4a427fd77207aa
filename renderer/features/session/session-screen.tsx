// Sessie: decide on one proposal at a time.
import { ScreenHead } from '../../ui/screen-head';

export function SessionScreen() {
  return <ScreenHead title="Besluit over de punten" hasLine />;
}
