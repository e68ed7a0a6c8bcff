/** Days counted from 1970-01-01; every step of the resolver is arithmetic on them. */
const msPerDay = 86_400_000;

export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

/** `YYYY-MM-DD` → days, NaN when it is none. */
export const parseDay = (iso: string): number =>
  Date.parse(`${iso.slice(0, 10)}T00:00Z`) / msPerDay;

/** How many days later the second is. */
export const daysBetween = (from: string, to: string): number => parseDay(to) - parseDay(from);

/** How many days lie between its first and its last. */
export const lengthOf = ({ start, end }: { start: string; end: string }): number =>
  daysBetween(start, end);

export const formatDay = (day: number): string =>
  new Date(day * msPerDay).toISOString().slice(0, 10);

/** 0 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * msPerDay).getUTCMonth() + 1;

export const lastOfMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

/** Monday of the week. */
export const weekStart = (day: number): number => day - ((weekdayOf(day) + 6) % 7);
