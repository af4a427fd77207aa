// A task of its own over the whole window. Focus stays inside, Escape closes, focus goes back where it was.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './styles/full-sheet.css';

interface FullSheetProps {
  /** Above the title: what this is about. */
  readonly label: string;
  /** An imperative. */
  readonly title: string;
  /** Beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
  /** Always in sight: what leads on. */
  readonly foot: ReactNode;
  readonly onClose: () => void;
}

/** Shown as long as it is rendered. */
export function FullSheet({ label, title, head, children, foot, onClose }: FullSheetProps) {
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay full-overlay">
      <Modal className="full-frame">
        <AriaDialog className="full-sheet">
          <div className="full-inside">
            <header className="full-head">
              <div>
                <p className="label">{label}</p>
                <Heading slot="title" level={2} className="title">
                  {title}
                </Heading>
              </div>
              {head}
            </header>
            {children}
            <footer className="full-foot">{foot}</footer>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
