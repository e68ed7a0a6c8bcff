import type { Report } from '#shared/event.ts';

/** A stretch of the text, and the reports (by their place in the list) that some span of it proves. */
export interface Segment {
  start: number;
  end: number;
  reports: number[];
}

/** The text cut wherever a span of evidence begins or ends: spans may overlap, segments do not. */
export function segmentsOf(length: number, reports: readonly Report[]): Segment[] {
  const inside = (at: number) => Math.max(0, Math.min(length, at));
  const cuts = new Map<number, { opens: number[]; closes: number[] }>();
  const cutAt = (at: number) => {
    const cut = cuts.get(at) ?? { opens: [], closes: [] };
    cuts.set(at, cut);
    return cut;
  };
  cutAt(0);
  cutAt(length);
  for (const [index, { evidence }] of reports.entries()) {
    for (const { start, end } of evidence) {
      if (inside(start) >= inside(end)) continue;
      cutAt(inside(start)).opens.push(index);
      cutAt(inside(end)).closes.push(index);
    }
  }
  const places = [...cuts.keys()].sort((a, b) => a - b);
  const open = new Map<number, number>();
  const count = (index: number, by: number) => {
    const now = (open.get(index) ?? 0) + by;
    if (now > 0) open.set(index, now);
    else open.delete(index);
  };
  return places.slice(0, -1).map((start, at) => {
    const { opens, closes } = cuts.get(start)!;
    for (const index of closes) count(index, -1);
    for (const index of opens) count(index, 1);
    return { start, end: places[at + 1]!, reports: [...open.keys()].sort((a, b) => a - b) };
  });
}
