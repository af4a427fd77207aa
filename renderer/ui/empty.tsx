// An empty screen teaches: one sentence, and the one button that comes next.
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
