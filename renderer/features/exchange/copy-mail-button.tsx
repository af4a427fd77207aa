// A mail on the clipboard; where copying does not work, to copy by hand.
import { useState } from 'react';
import { words } from '@shared/i18n/nl-screens';
import { copyText } from '../../platform/clipboard';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { TextArea } from '../../ui/text-area';

interface CopyMailButtonProps {
  /** The words on the button. */
  readonly children: string;
  readonly 'aria-label'?: string;
  readonly textOf: () => string;
  readonly copied: string;
  /** Above the text, where it has to be copied by hand. */
  readonly byHandTitle: string;
}

export function CopyMailButton({ children, textOf, copied, byHandTitle, ...label }: CopyMailButtonProps) {
  const [toCopy, setToCopy] = useState<string | null>(null);
  const copy = () => {
    const text = textOf();
    void copyText(text).then((isCopied) => (isCopied ? showMessage(copied) : setToCopy(text)));
  };
  return (
    <>
      <Button icon="copy" onPress={copy} {...label}>
        {children}
      </Button>
      {toCopy !== null && (
        <Dialog
          title={byHandTitle}
          onClose={() => setToCopy(null)}
          actions={<Button onPress={() => setToCopy(null)}>{words.close}</Button>}
        >
          <TextArea
            label={words.exchange.copyHint}
            value={toCopy}
            onChange={setToCopy}
            rows={10}
            startsFocused
          />
        </Dialog>
      )}
    </>
  );
}
