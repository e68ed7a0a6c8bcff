import { singleKeysOn } from '../chrome/shortcuts.ts';
import { type Child, el, replace } from '../dom.ts';
import { type Colours, readColours } from './colours.ts';

export interface Size {
  width: number;
  height: number;
}

/** Something on the drawing that can be pointed at. */
export interface Target {
  /** Where, in pixels of the drawing. */
  x: number;
  y: number;
  /** What is said of it. */
  tip: () => Child[];
  open: () => void;
}

export interface Drawing {
  /** Said to those who do not see it. */
  label: string;
  /** Of the drawing at a width, in pixels. */
  height: (width: number) => number;
  draw: (context: CanvasRenderingContext2D, size: Size, colours: Colours) => void;
  /** What is nearest to a point, if anything is near. */
  pick: (x: number, y: number) => Target | null;
  /** Everything in view, in the order in which n and p go through it. */
  targets: () => Target[];
  move: (direction: 'left' | 'right' | 'up' | 'down') => void;
  zoom: (direction: 'in' | 'out') => void;
}

const moves = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const zooms: Record<string, 'in' | 'out'> = { '+': 'in', '=': 'in', '-': 'out', '−': 'out' };

/** A canvas that keeps its size and colours right, says what is under the pointer, and goes by keys as well. */
export function mountCanvas(parent: HTMLElement, drawing: Drawing, signal: AbortSignal) {
  const canvas = el('canvas', {});
  const tip = el('div', { class: 'tip', hidden: true });
  const said = el('p', { class: 'hidden-text', role: 'status' });
  const frame = el(
    'div',
    { class: 'drawing', tabindex: '0', role: 'application', 'aria-label': drawing.label },
    canvas,
    tip,
  );
  parent.append(frame, said);
  const context = canvas.getContext('2d')!;
  const size: Size = { width: 0, height: 0 };
  let colours = readColours(frame);
  let scheduled = 0;
  let chosen = -1;
  let under: Target | null = null;

  const paint = () => {
    scheduled = 0;
    if (signal.aborted || size.width === 0) return;
    const ratio = Math.min(devicePixelRatio, 2);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${size.width}px`;
      canvas.style.height = `${size.height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    drawing.draw(context, size, colours);
  };
  const redraw = () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(paint);
  };
  const measure = () => {
    size.width = Math.floor(frame.clientWidth);
    size.height = Math.floor(drawing.height(size.width));
    redraw();
  };
  const show = (target: Target | null) => {
    under = target;
    tip.hidden = target === null;
    if (!target) return;
    replace(tip, ...target.tip());
    const half = Math.min(180, size.width / 2);
    tip.style.left = `${Math.max(half, Math.min(size.width - half, target.x))}px`;
    const isLow = target.y > size.height / 2;
    tip.style.top = isLow ? '' : `${target.y + 16}px`;
    tip.style.bottom = isLow ? `${size.height - target.y + 16}px` : '';
  };

  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 0) return show(null);
    const target = drawing.pick(event.offsetX, event.offsetY);
    canvas.style.cursor = target ? 'pointer' : '';
    if (target !== under) show(target);
  });
  canvas.addEventListener('pointerleave', () => show(null));
  canvas.addEventListener('click', (event) => {
    drawing.pick(event.offsetX, event.offsetY)?.open();
  });
  frame.addEventListener('blur', () => show(null));
  frame.addEventListener('keydown', (event) => {
    const { key } = event;
    const step = singleKeysOn() ? { n: 1, p: -1 }[key] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key in moves) drawing.move(moves[key as keyof typeof moves]);
    else if (zooms[key]) drawing.zoom(zooms[key]);
    else if (key === 'Enter') under?.open();
    else if (key === 'Escape') show(null);
    else if (step) {
      const targets = drawing.targets();
      if (targets.length === 0) return;
      chosen = (chosen + step + targets.length) % targets.length;
      show(targets[chosen]!);
      said.textContent = `${chosen + 1} of ${targets.length}: ${tip.textContent}`;
    } else return;
    event.preventDefault();
  });
  const observer = new ResizeObserver(measure);
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const query of ['(prefers-color-scheme: dark)', 'print']) {
    matchMedia(query).addEventListener(
      'change',
      () => {
        colours = readColours(frame);
        redraw();
      },
      { signal },
    );
  }
  measure();
  return { canvas, frame, size, redraw, measure, hideTip: () => show(null) };
}
