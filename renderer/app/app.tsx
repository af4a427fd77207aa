// The window: Start or the open dossier, with the settings of this computer.
import { useEffect } from 'react';
import { useDossier } from '../platform/dossier-store';
import { usePlace } from '../platform/place';
import { useSettings } from '../platform/settings-store';
import { StartScreen } from '../features/start/start-screen';
import { SingleKeys } from '../ui/button';
import { DutchComponents } from '../ui/dutch-components';
import { ErrorBoundary } from './error-boundary';
import { Frame } from './frame';
import { MemoryPlace } from './memory';
import { StartFrame } from './start-frame';
import './frame.css';

export function App() {
  const load = useSettings((state) => state.load);
  const singleKeys = useSettings((state) => state.settings.singleKeys);
  useEffect(() => void load(), [load]);
  return (
    <DutchComponents>
      <div className="app">
        <ErrorBoundary>
          <SingleKeys value={singleKeys}>
            <Place />
            <MemoryPlace />
          </SingleKeys>
        </ErrorBoundary>
      </div>
    </DutchComponents>
  );
}

function Place() {
  const place = usePlace((state) => state.place);
  const open = useDossier((state) => state.dossier?.shared.dossier);
  if (place !== 'start' && open !== undefined) return <Frame key={open} step={place} />;
  return (
    <StartFrame>
      <StartScreen />
    </StartFrame>
  );
}
