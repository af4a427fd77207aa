// Above the pages: where the reader is, choosing by sentence, and how large the pages are.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { Button } from '../../ui/button';
import { nextZoom, setZoom, useReader } from './reader-store';
import type { Sheet } from './sheets';

export type Pane = 'outline' | 'pages' | 'points';

interface ReaderBarProps {
  readonly sheet: Sheet | undefined;
  readonly at: number;
  readonly count: number;
  readonly isPaged: boolean;
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** Null until the text was read. */
  readonly onChoose: (() => void) | null;
}

const panes = ['outline', 'pages', 'points'] as const;

export function ReaderBar({ sheet, at, count, isPaged, pane, onPane, onChoose }: ReaderBarProps) {
  const zoom = useReader((reader) => reader.zoom);
  return (
    <div className="bar policy-bar">
      <span className="buttons policy-panes">
        {panes.map((name) => (
          <Button key={name} variant="quiet" isPressed={name === pane} onPress={() => onPane(name)}>
            {words[name]}
          </Button>
        ))}
      </span>
      <span className="label policy-where">
        {sheet === undefined || count === 0
          ? ''
          : isPaged
            ? words.sheetOf(sheet.label, at + 1, count)
            : words.partOf(at + 1, count)}
      </span>
      <span className="buttons">
        <Button
          variant="quiet"
          icon="quote"
          isDisabledBecause={onChoose === null ? words.notReadYet : undefined}
          onPress={() => onChoose?.()}
        >
          {words.chooseSentence}
        </Button>
        <Button
          variant="quiet"
          icon="minus"
          isDisabledBecause={nextZoom(zoom, 'out') === undefined ? words.zoom(zoom * 100) : undefined}
          onPress={() => setZoom(nextZoom(zoom, 'out'))}
        >
          {words.smaller}
        </Button>
        <Button
          variant="quiet"
          icon="plus"
          isDisabledBecause={nextZoom(zoom, 'in') === undefined ? words.zoom(zoom * 100) : undefined}
          onPress={() => setZoom(nextZoom(zoom, 'in'))}
        >
          {words.larger}
        </Button>
      </span>
    </div>
  );
}
