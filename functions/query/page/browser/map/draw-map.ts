import type { ZoomTransform } from 'd3-zoom';
import type { Size } from '../drawing/canvas.ts';
import type { Colours } from '../drawing/colours.ts';
import { type Cluster, radiusOf } from './clusters.ts';

export interface Outlines {
  land: Path2D;
  borders: Path2D;
}

/** The land, its borders, and a disc for each place or group of places, with the number of meetings. */
export function drawMap(
  context: CanvasRenderingContext2D,
  _size: Size,
  colours: Colours,
  outlines: Outlines,
  clusters: readonly Cluster[],
  { k, x, y }: ZoomTransform,
): void {
  context.save();
  context.translate(x, y);
  context.scale(k, k);
  context.fillStyle = colours.land;
  context.fill(outlines.land);
  context.strokeStyle = colours.paper;
  context.lineWidth = 0.8 / k;
  context.stroke(outlines.borders);
  context.restore();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 12px ${colours.font}`;
  for (const cluster of clusters) {
    const [cx, cy] = [cluster.x * k + x, cluster.y * k + y];
    context.beginPath();
    context.arc(cx, cy, radiusOf(cluster), 0, 2 * Math.PI);
    context.fillStyle = colours.meeting;
    context.globalAlpha = 0.88;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.strokeStyle = colours.paper;
    context.stroke();
    if (cluster.count < 2) continue;
    context.fillStyle = colours.paper;
    context.fillText(String(cluster.count), cx, cy + 0.5);
  }
}
