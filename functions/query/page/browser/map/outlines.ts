import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { Outlines } from './draw-map.ts';

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
/** Nobody meets in Antarctica, and it would take a fifth of the map. */
const antarctica = '010';
const { geometries } = topology.objects.countries;
const countries: GeometryCollection = {
  type: 'GeometryCollection',
  geometries: geometries.filter(({ id }) => id !== antarctica),
};
const land = feature(topology, countries);

/** Around the land, so that no disc at its edge is cut. */
const margin = 14;

/** Equal areas, as wide as the drawing: no part of the world looks larger than it is. */
export function projectionFor(width: number) {
  const projection = geoEqualEarth().fitWidth(width - 2 * margin, land);
  const [x, y] = projection.translate();
  return projection.translate([x + margin, y + margin]);
}

export const heightFor = (width: number): number =>
  geoPath(projectionFor(width)).bounds(land)[1][1] + margin;

export function outlinesFor(width: number): Outlines {
  const path = geoPath(projectionFor(width));
  const drawn = (shape: Parameters<typeof path>[0]) => new Path2D(path(shape) ?? '');
  return {
    land: drawn(land),
    borders: drawn(mesh(topology, countries, (a, b) => a !== b)),
  };
}
