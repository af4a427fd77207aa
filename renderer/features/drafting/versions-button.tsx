// The way to earlier versions of the council's points.
import { versionWords as words } from '@shared/i18n/nl-versions';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { flush } from './pen';
import { useOwnText } from './use-own-text';
import { VersionsDialog } from './versions-dialog';

export function VersionsButton() {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    flush();
    setIsOpen(true);
  };
  return (
    <>
      <Button variant="quiet" icon="undo" onPress={open}>
        {words.button}
      </Button>
      {isOpen && <OpenVersions onClose={() => setIsOpen(false)} />}
    </>
  );
}

function OpenVersions({ onClose }: { readonly onClose: () => void }) {
  const own = useOwnText();
  return own === null ? null : <VersionsDialog own={own} onClose={onClose} />;
}
