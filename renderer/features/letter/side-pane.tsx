// A pane on the right, beside the preview: what is changed in it shows at once. Escape closes it.
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button';

interface SidePaneProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Below the title; what is said of keeping when left out. */
  readonly lead?: string;
  /** False when a field in it takes the focus itself. */
  readonly takesFocus?: boolean;
}

export function SidePane({ title, onClose, children, lead = words.kept, takesFocus = true }: SidePaneProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = pane.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <section className="checks side-pane" aria-labelledby={id} ref={pane}>
      <div className="bar">
        <h2 className="label" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="quiet" icon="check" onPress={onClose}>
          {words.done}
        </Button>
      </div>
      <div className="scroll checks-list side-body">
        <p className="soft">{lead}</p>
        {children}
      </div>
    </section>
  );
}
