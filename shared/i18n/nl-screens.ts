// The words of the window: start, frame, bijdragen. The session and the letter have a catalogue of their own.

export const words = {
  product: 'Samenadvies',
  windowTitle: (title: string) => `${title} – Samenadvies`,
  close: 'Sluit',
  stop: 'Stop',
  progress: 'Voortgang',
} as const;
