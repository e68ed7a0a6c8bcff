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

/** Of two radii: discs that overlap by more are one. */
const apart = 0.85;

/** Larger discs draw in the smaller ones that they would cover, and grow by it. */
export function clustersOf(spots: readonly Spot[], scale: number): Cluster[] {
  let clusters = spots.map(
    (spot): Cluster => ({ x: spot.x, y: spot.y, spots: [spot], count: spot.events.length }),
  );
  for (let before = Number.POSITIVE_INFINITY; clusters.length < before; ) {
    before = clusters.length;
    clusters = joined(clusters, scale);
  }
  return clusters;
}

function joined(clusters: readonly Cluster[], scale: number): Cluster[] {
  const left: Cluster[] = [];
  for (const one of clusters) {
    const near = left.find(
      (other) =>
        Math.hypot(other.x - one.x, other.y - one.y) * scale <
        apart * (radiusOf(other) + radiusOf(one)),
    );
    if (near) {
      near.spots.push(...one.spots);
      near.count += one.count;
    } else left.push(one);
  }
  return left;
}

export const radiusOf = ({ count }: Cluster): number =>
  Math.min(26, 7 + 3.2 * Math.log2(count + 1));
