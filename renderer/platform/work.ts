// Work that takes long in main: followed and ended by a ticket.
import { useEffect, useState } from 'react';
import type { WorkProgress } from '@shared/ipc/contract';
import { ask, listen } from './bridge';

let tickets = 0;

export function newTicket(): string {
  tickets += 1;
  return `werk-${tickets}`;
}

export function cancelWork(ticket: string): void {
  void ask('work:cancel', { ticket });
}

/** How far the work of a ticket is; null until main says so. */
export function useProgress(ticket: string | null): WorkProgress | null {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  useEffect(() => {
    if (ticket === null) return;
    return listen('work:progress', (told) => {
      if (told.ticket === ticket) setProgress(told);
    });
  }, [ticket]);
  return progress?.ticket === ticket ? progress : null;
}
