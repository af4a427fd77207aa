// Moments as people say them, in the time zone of this computer.
import { dutchDate } from './dutch-date';

const two = (value: number) => String(value).padStart(2, '0');

/** An ISO date alone is a day everywhere, not the moment at which it begins in Greenwich. */
const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/** "14:02" of an ISO time; empty when it is no time, or a day only. */
export function dutchTime(iso: string): string {
  const at = new Date(iso);
  return isDay(iso) || Number.isNaN(at.getTime()) ? '' : `${at.getHours()}:${two(at.getMinutes())}`;
}

/** An ISO time as its calendar day here: "21 november 2026". */
export function dutchDay(iso: string): string {
  if (isDay(iso)) return dutchDate(iso);
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : dutchDate(dayOf(at));
}

/** "vandaag om 14:02", "gisteren om 9:30", "op 3 november 2026". */
export function dutchMoment(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayOf(at) === dayOf(now)) return `vandaag om ${dutchTime(iso)}`;
  if (dayOf(at) === dayOf(yesterday)) return `gisteren om ${dutchTime(iso)}`;
  return `op ${dutchDay(iso)}`;
}

/** The ISO date here: "2026-11-03". */
export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
