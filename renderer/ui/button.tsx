// The button: raised, green for the one next step, or quiet in a bar. What cannot be done now says why when pressed.
import { type ReactNode, createContext, useContext, useId, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon';

/** Whether single keys do something: a key that does nothing stands on no button. */
export const SingleKeys = createContext(true);

export type ButtonVariant = 'plain' | 'main' | 'quiet';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName | undefined;
  /** An icon behind the word, for what leads on. */
  readonly iconAfter?: IconName | undefined;
  /** The key that does the same, printed on the button. */
  readonly keyHint?: string | undefined;
  /** Makes it a toggle. */
  readonly isPressed?: boolean | undefined;
  /** One sentence: why this cannot be done now. The button stays reachable and says it when pressed. */
  readonly isDisabledBecause?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly className?: string | undefined;
  /** Only where the words on the button do not say enough; must begin with those words. */
  readonly 'aria-label'?: string | undefined;
}

export function Button({
  children,
  onPress,
  variant = 'plain',
  icon,
  iconAfter,
  keyHint,
  isPressed,
  isDisabledBecause,
  type = 'button',
  className,
  'aria-label': label,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const reason = useId();
  const [saysWhy, setSaysWhy] = useState(false);
  const cannot = isDisabledBecause !== undefined;
  const keyShown = useContext(SingleKeys) ? keyHint : undefined;
  return (
    <>
      <AriaButton
        ref={button}
        type={cannot ? 'button' : type}
        className={buttonClass(variant, className)}
        onPress={() => (cannot ? setSaysWhy(true) : onPress?.())}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
        {...(cannot && { 'aria-disabled': true, 'aria-describedby': reason })}
        {...(label !== undefined && { 'aria-label': label })}
        {...(keyHint !== undefined && { 'data-key': keyHint })}
        {...(keyShown !== undefined && { 'aria-keyshortcuts': keyShown })}
      >
        {keyShown !== undefined && <kbd aria-hidden="true">{keyShown}</kbd>}
        {icon !== undefined && <Icon name={icon} />}
        {children}
        {iconAfter !== undefined && <Icon name={iconAfter} />}
      </AriaButton>
      {cannot && (
        <>
          <span id={reason} className="unseen">
            {isDisabledBecause}
          </span>
          <Popover triggerRef={button} isNonModal isOpen={saysWhy} onOpenChange={setSaysWhy} className="why">
            <Dialog aria-label={isDisabledBecause}>
              <p>{isDisabledBecause}</p>
            </Dialog>
          </Popover>
        </>
      )}
    </>
  );
}

/** The classes of a button, for parts that draw a button of their own. */
export function buttonClass(variant: ButtonVariant, extra?: string): string {
  return ['button', variant === 'plain' ? '' : `button-${variant}`, extra ?? ''].filter(Boolean).join(' ');
}
