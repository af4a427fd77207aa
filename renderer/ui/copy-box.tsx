// A text to paste elsewhere, with the button that copies it.
import { useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { TextArea } from './text-area';
import './styles/copy-box.css';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
  /** The words on the button. */
  readonly action: string;
  readonly copied: string;
  /** What to do when copying did not work. */
  readonly byHand: string;
  /** Answers whether it is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
}

export function CopyBox({ label, text, action, copied, byHand, copy }: CopyBoxProps) {
  const [state, setState] = useState<'new' | 'copied' | 'failed'>('new');
  const [typed, setTyped] = useState(text);
  return (
    <div className="copy-box">
      <TextArea label={label} value={typed} onChange={setTyped} rows={5} />
      <div className="buttons">
        <Button
          icon="copy"
          onPress={() => void copy(typed).then((isDone) => setState(isDone ? 'copied' : 'failed'))}
        >
          {action}
        </Button>
        <span role="status">
          {state === 'copied' && (
            <span className="state state-good">
              <Icon name="check" /> {copied}
            </span>
          )}
          {state === 'failed' && <span className="state state-warn">{byHand}</span>}
        </span>
      </div>
    </div>
  );
}
