// The head of a screen: its title says what to do. The frame moves focus to that title when the step changes.
import { type ReactNode, useEffect } from 'react';
import { words } from '@shared/i18n/nl-screens';

interface ScreenHeadProps {
  /** An imperative. Also the name of the window. */
  readonly title: string;
  /** Above the title: where we are. */
  readonly label?: string | undefined;
  /** Under the title: how far we are. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly hasLine?: boolean;
}

/** The id of every screen's h1. */
export const screenTitleId = 'schermtitel';

export function ScreenHead({ title, label, note, actions, hasLine = false }: ScreenHeadProps) {
  useEffect(() => {
    document.title = words.windowTitle(title);
  }, [title]);
  return (
    <div className={hasLine ? 'head head-line' : 'head'}>
      <div className="head-words">
        {label !== undefined && <p className="label">{label}</p>}
        <h1 className="title" id={screenTitleId} tabIndex={-1}>
          {title}
        </h1>
        {note !== undefined && <p className="soft">{note}</p>}
      </div>
      {actions !== undefined && <div className="buttons">{actions}</div>}
    </div>
  );
}
