import { MAX_WORDS } from './encode.ts';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * The arc-hybrid configuration. Words are 0 … n-1 and the root is word n, at the end of the buffer.
 * shift: buffer → stack · left: the buffer's first governs the stack's top · right: the stack's second governs its top.
 */
export class Configuration {
  length = 0;
  /** First word of the buffer; `length` is the root. */
  buffer = 0;
  depth = 0;
  readonly stack = new Int32Array(MAX_WORDS + 1);
  readonly head = new Int32Array(MAX_WORDS + 1);
  readonly label = new Uint8Array(MAX_WORDS + 1);
  /** Outermost and second outermost dependents on each side, -1 when there is none, and how many there are. */
  readonly left1 = new Int32Array(MAX_WORDS + 1);
  readonly left2 = new Int32Array(MAX_WORDS + 1);
  readonly right1 = new Int32Array(MAX_WORDS + 1);
  readonly right2 = new Int32Array(MAX_WORDS + 1);
  readonly leftCount = new Uint8Array(MAX_WORDS + 1);
  readonly rightCount = new Uint8Array(MAX_WORDS + 1);

  start(length: number): void {
    this.length = length;
    this.buffer = 0;
    this.depth = 0;
    for (let i = 0; i <= length; i++) {
      this.head[i] = -1;
      this.label[i] = 0;
      this.left1[i] = -1;
      this.left2[i] = -1;
      this.right1[i] = -1;
      this.right2[i] = -1;
      this.leftCount[i] = 0;
      this.rightCount[i] = 0;
    }
  }

  get done(): boolean {
    return this.buffer === this.length && this.depth === 0;
  }

  /** Word `i` from the top of the stack, -1 when there is none. */
  top(i: number): number {
    return i < this.depth ? this.stack[this.depth - 1 - i]! : -1;
  }

  /** The root takes one word only: at the end of the buffer the stack is first reduced to one. */
  may(move: number): boolean {
    if (move === SHIFT) return this.buffer < this.length;
    if (move === LEFT) return this.depth > 0 && (this.buffer < this.length || this.depth === 1);
    return this.depth > 1;
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.buffer++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const head = move === LEFT ? this.buffer : this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
    }
  }
}
