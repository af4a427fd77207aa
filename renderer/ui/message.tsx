// What was just done, with the way back in it. Stays until the next action; never disappears by itself.
import { create } from 'zustand';
import { words } from '@shared/i18n/nl-screens';
import { Button } from './button';
import type { IconName } from './icon';

interface WayBack {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
}

interface Message {
  readonly text: string;
  readonly wayBack?: WayBack | undefined;
}

const useMessage = create<{ readonly message: Message | null }>()(() => ({ message: null }));

/** Says what was done. Replaces what was said before. */
export function showMessage(text: string, wayBack?: WayBack): void {
  useMessage.setState({ message: { text, wayBack } });
}

/** Call where the next action begins: another step, an undo. */
export function clearMessage(): void {
  useMessage.setState({ message: null });
}

/** Placed once, by the frame: the region must be there before there is something to say. */
export function MessageBar() {
  const message = useMessage((state) => state.message);
  return (
    <div className="message-place" role="status">
      {message !== null && (
        <div className="message">
          <span>{message.text}</span>
          <span className="buttons">
            {message.wayBack !== undefined && <WayBackButton wayBack={message.wayBack} />}
            <Button variant="quiet" icon="cross" onPress={clearMessage}>
              {words.close}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

function WayBackButton({ wayBack }: { readonly wayBack: WayBack }) {
  const goBack = () => {
    clearMessage();
    wayBack.onPress();
  };
  return (
    <Button variant="quiet" icon={wayBack.icon ?? 'undo'} onPress={goBack}>
      {wayBack.label}
    </Button>
  );
}
