// What stands around Start: the name, text size, help.
import type { ReactNode } from 'react';
import { words } from '@shared/i18n/nl-screens';
import { Help } from './help';
import { TextSize } from './text-size';

export function StartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="start">
      <header className="top">
        <p className="wordmark">{words.product}</p>
        <span className="saved" />
        <TextSize />
        <span className="divider" />
        <Help />
      </header>
      {children}
      <footer className="status">
        <span>{words.offline}</span>
      </footer>
    </div>
  );
}
