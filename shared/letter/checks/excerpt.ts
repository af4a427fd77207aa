// A few words of a text, to show which place is meant.

const length = 50;

/** The start or end of a text, cut between words. */
export function excerpt(text: string, side: 'start' | 'end' = 'start'): string {
  const plain = text.trim();
  if (plain.length <= length) return plain;
  return side === 'start'
    ? `${plain.slice(0, length).replace(/\s+\S*$/u, '')} …`
    : `… ${plain.slice(-length).replace(/^\S*\s+/u, '')}`;
}

/** The text around a place in it, some words on both sides, as it stands there. */
export function around(text: string, from: number, to: number, size = 15): string {
  const before = /\S*(?:\s+\S*)?$/u.exec(text.slice(Math.max(0, from - size), from))?.[0] ?? '';
  const after = /^\S*(?:\s+\S*)?/u.exec(text.slice(to, to + size))?.[0] ?? '';
  return `${before}${text.slice(from, to)}${after}`.trim();
}
