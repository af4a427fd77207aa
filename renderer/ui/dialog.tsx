// One question, or one thing looked at more closely. Focus stays inside, Escape closes, focus goes back where it was.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons: verbs, the green one first. */
  readonly actions: ReactNode;
  /** Escape, or a press beside it. */
  readonly onClose: () => void;
  /** Enter in a field does this: the body becomes a form, so give the green button `type="submit"`. */
  readonly onSubmit?: () => void;
  /** For what must be read rather than answered. */
  readonly isWide?: boolean;
}

/** Shown as long as it is rendered: `{isAsking && <Dialog …>}`. */
export function Dialog({ title, children, actions, onClose, onSubmit, isWide = false }: DialogProps) {
  const inside = (
    <>
      <div className="dialog-body">{children}</div>
      <div className="buttons dialog-actions">{actions}</div>
    </>
  );
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className={isWide ? 'dialog-frame is-wide' : 'dialog-frame'}>
        <AriaDialog className="dialog">
          <Heading slot="title" level={2} className="title-sheet">
            {title}
          </Heading>
          {onSubmit === undefined ? (
            inside
          ) : (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
              }}
            >
              {inside}
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
