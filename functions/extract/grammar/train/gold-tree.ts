/** The tree to be learned: `head[i]`, `label[i]`; the root's head is the number of words. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly label: Uint8Array;
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
