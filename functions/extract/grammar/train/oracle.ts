import { type Configuration, LEFT, RIGHT, SHIFT } from '../transitions.ts';

/** The tree to be learned: `head[i]`, `label[i]`; the root's head is the number of words. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

/**
 * How many arcs of the gold tree a move makes unreachable (Goldberg & Nivre 2013, arc-hybrid).
 * Exact for projective trees.
 */
export function moveCost(move: number, c: Configuration, gold: GoldTree): number {
  const { head } = gold;
  const b0 = c.buffer;
  let cost = 0;
  if (move === SHIFT) {
    for (let i = 0; i < c.depth; i++) {
      const word = c.stack[i]!;
      if (head[word] === b0) cost++;
      if (i < c.depth - 1 && head[b0] === word) cost++;
    }
    return cost;
  }
  const s0 = c.top(0);
  const h = head[s0]!;
  if (move === LEFT) {
    if (h !== b0 && (h > b0 || h === c.top(1))) cost++;
  } else if (move === RIGHT && h >= b0) cost++;
  for (let word = b0; word < c.length; word++) if (head[word] === s0) cost++;
  return cost;
}

/** Lifts crossing arcs to the grandparent, shortest first, until the tree is projective. */
export function projectivize(head: Int32Array): void {
  const n = head.length;
  for (let round = 0; round < n; round++) {
    let worst = -1;
    let shortest = n + 1;
    for (let child = 0; child < n; child++) {
      const h = head[child]!;
      if (h >= n) continue;
      const from = Math.min(child, h);
      const to = Math.max(child, h);
      if (to - from >= shortest) continue;
      for (let word = from + 1; word < to; word++) {
        let up = word;
        while (up < n && up !== h) up = head[up]!;
        if (up !== h) {
          worst = child;
          shortest = to - from;
          break;
        }
      }
    }
    if (worst < 0) return;
    head[worst] = head[head[worst]!]!;
  }
}
