const dayMs = 86_400_000;
export const dayNumber = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs);

/**
 * Spans of `length` days, a new one every half of that, that hold the day: two of them. Days no further apart than half the length always
 * share one, days further apart than the length never do.
 */
export function windowsOf(day: string, length: number): string[] {
  const step = length / 2;
  const last = Math.floor(dayNumber(day) / step);
  return [`${length}d${last - 1}`, `${length}d${last}`];
}
