// Asks attention: what happened, what was kept, what to do.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** `good`: what was asked for is done. */
type NoticeKind = 'warn' | 'danger' | 'info' | 'good';

interface NoticeProps {
  readonly kind?: NoticeKind;
  /** The first words, set bold. */
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud when it appears: for what a person did not ask for. */
  readonly isAnnounced?: boolean;
}

const icons: Record<NoticeKind, IconName> = { warn: 'warn', danger: 'care', info: 'help', good: 'check' };

export function Notice({ kind = 'warn', title, children, actions, isAnnounced = false }: NoticeProps) {
  return (
    <div
      className={`notice notice-${kind}`}
      {...(isAnnounced && { role: kind === 'danger' ? 'alert' : 'status' })}
    >
      <Icon name={icons[kind]} />
      <div className="notice-text">
        {title !== undefined && <b>{title} </b>}
        {children}
      </div>
      {actions !== undefined && <div className="buttons notice-actions">{actions}</div>}
    </div>
  );
}
