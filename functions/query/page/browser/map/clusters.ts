import type { EventSummary } from '#shared/tracked-event.ts';

/** Meetings at one place, where it stands on the unscaled map. */
export interface Spot {
  name: string;
  x: number;
  y: number;
  events: EventSummary[];
}

/** Spots that would touch each other at this scale. */
export interface Cluster {
  x: number;
  y: number;
  spots: Spot[];
  count: number;
}

type Project = (point: [number, number]) => [number, number] | null;

export function spotsOf(events: readonly EventSummary[], project: Project): Spot[] {
  const spots = new Map<string, Spot>();
  for (const event of events) {
    const { lat, lon, name } = event.place ?? {};
    if (lat === undefined || lon === undefined || !name) continue;
    const point = project([lon, lat]);
    if (!point) continue;
    const key = `${lat.toFixed(2)} ${lon.toFixed(2)}`;
    const spot = spots.get(key) ?? { name, x: point[0], y: point[1], events: [] };
    spots.set(key, spot);
    spot.events.push(event);
  }
  return [...spots.values()].sort((a, b) => b.events.length - a.events.length);
}

const reach = 30;

/** The larger spots draw in the smaller ones within reach. */
export function clustersOf(spots: readonly Spot[], scale: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const spot of spots) {
    const near = clusters.find(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) * scale < reach);
    if (near) {
      near.spots.push(spot);
      near.count += spot.events.length;
    } else clusters.push({ x: spot.x, y: spot.y, spots: [spot], count: spot.events.length });
  }
  return clusters;
}

export const radiusOf = ({ count }: Cluster): number =>
  Math.min(26, 7 + 3.2 * Math.log2(count + 1));
