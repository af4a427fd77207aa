// Who told what a council thinks, how and when: one line of text in the record, three fields on the screen.
export const ways = ['meeting', 'telefonisch', 'per mail', 'anders'] as const;
export type Way = (typeof ways)[number];

export interface OnBehalf {
  readonly way: Way;
  readonly who: string;
  readonly when: string;
}

/** "telefonisch, voorzitter, 3 november 2026"; undefined for what was said in the meeting. */
export function writeOnBehalf({ way, who, when }: OnBehalf): string | undefined {
  if (way === 'meeting') return undefined;
  const parts = [way === 'anders' ? '' : way, who.trim(), when.trim()].filter((part) => part !== '');
  return parts.join(', ').slice(0, 500);
}

/** A line that was written otherwise, for example in a file, stays together as who said it. */
export function readOnBehalf(text: string | undefined, today: string): OnBehalf {
  if (text === undefined || text.trim() === '') return { way: 'meeting', who: '', when: today };
  const [how = '', ...rest] = text.split(', ');
  const way = ways.find((known) => known === how);
  if (way === undefined) return { way: 'anders', who: text, when: '' };
  return rest.length < 2
    ? { way, who: rest.join(', '), when: '' }
    : { way, who: rest.slice(0, -1).join(', '), when: rest.at(-1) ?? '' };
}
