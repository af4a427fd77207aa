// Which dialogue lies over the open dossier: any screen or menu may ask for one, the frame shows it.
import { create } from 'zustand';

export type AskedDialog = 'invitation' | 'send-invitation' | 'read-invitation' | 'council' | 'sending';

export const useAskedDialog = create<{ readonly dialog: AskedDialog | null }>()(() => ({ dialog: null }));

/** One at a time: the one that was there closes. */
export function askDialog(dialog: AskedDialog): void {
  useAskedDialog.setState({ dialog });
}

export function closeDialog(): void {
  useAskedDialog.setState({ dialog: null });
}
