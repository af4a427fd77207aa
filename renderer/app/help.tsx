// The manual, inside the app.
import { useEffect, useState } from 'react';
import type { AppError } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import type { HelpPage } from '@shared/ipc/contract';
import { ask } from '../platform/bridge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { HelpText } from './help-text';
import { KeySetting } from './key-setting';

export function Help() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="help" onPress={() => setIsOpen(true)}>
        {words.help}
      </Button>
      {isOpen && <HelpDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}

function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [pages, setPages] = useState<readonly HelpPage[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    void ask('help:pages', null).then((reply) => {
      if (reply.ok) setPages(reply.value);
      else setError(reply.error);
    });
  }, []);
  const page = pages[chosen];
  return (
    <Dialog
      isWide
      title={words.helpTitle}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {error !== null && <Notice kind="danger">{error.message}</Notice>}
      <div className="help">
        <div>
          <nav aria-label={words.helpPages}>
            <ul className="help-pages">
              {pages.map(({ id, title }, index) => (
                <li key={id}>
                  <Button variant="quiet" isPressed={index === chosen} onPress={() => setChosen(index)}>
                    {title}
                  </Button>
                </li>
              ))}
            </ul>
          </nav>
          <KeySetting />
        </div>
        {page !== undefined && <HelpText markdown={page.markdown} />}
      </div>
    </Dialog>
  );
}
