import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { Outlines } from './draw-map.ts';

const topology = world as unknown as Topology<{
  countries: GeometryCollection;
  land: GeometryCollection;
}>;
const { countries, land } = topology.objects;

/** Equal areas, as wide as the drawing: no part of the world looks larger than it is. */
export const projectionFor = (width: number) => geoEqualEarth().fitWidth(width, { type: 'Sphere' });

export function outlinesFor(width: number): Outlines {
  const path = geoPath(projectionFor(width));
  const drawn = (shape: Parameters<typeof path>[0]) => new Path2D(path(shape) ?? '');
  return {
    land: drawn(feature(topology, land)),
    borders: drawn(mesh(topology, countries, (a, b) => a !== b)),
  };
}
