// A date as a person types it: 21 november 2026, 21 nov 2026, 21-11-2026, 2026-11-21.
import { dutchDate } from './dutch-date';

const monthStarts = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `iso` is YYYY-MM-DD. `no-such-day` comes with the last day of that month, as ISO. */
export type ReadDate =
  | { readonly is: 'date'; readonly iso: string }
  | { readonly is: 'no-such-day'; readonly nearest: string }
  | { readonly is: 'unclear' };

export function readDutchDate(text: string): ReadDate {
  const parts = partsOf(text.trim().toLowerCase());
  if (parts === undefined) return { is: 'unclear' };
  const [day, month, year] = parts;
  if (month < 1 || month > 12 || day < 1) return { is: 'unclear' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last)
    return day > 31 ? { is: 'unclear' } : { is: 'no-such-day', nearest: isoOf(last, month, year) };
  return { is: 'date', iso: isoOf(day, month, year) };
}

/** What a person would read back of it, or null when it is no date. */
export function echoDutchDate(text: string): string | null {
  const read = readDutchDate(text);
  return read.is === 'date' ? dutchDate(read.iso) : null;
}

/** The date as people read it when that day is over already, else null. `today` is YYYY-MM-DD. */
export function pastDutchDate(text: string, today: string): string | null {
  const read = readDutchDate(text);
  return read.is === 'date' && read.iso < today ? dutchDate(read.iso) : null;
}

function partsOf(text: string): [day: number, month: number, year: number] | undefined {
  const named = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  if (named !== null) {
    const start = (named[2] ?? '').replace('mrt', 'maa').slice(0, 3);
    return [Number(named[1]), monthStarts.indexOf(start) + 1, Number(named[3])];
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  return figures === null ? undefined : [Number(figures[1]), Number(figures[2]), Number(figures[3])];
}

function isoOf(day: number, month: number, year: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
