import { KERNEL } from './compiled.ts';

/** What `kernel.ts` exports. Addresses are in bytes, widths in numbers of 16 bits. */
export interface Kernel {
  project: (
    vector: number,
    size: number,
    matrix: number,
    width: number,
    shift: number,
    out: number,
  ) => void;
  sum: (rows: number, count: number, width: number, least: number, out: number) => void;
  best: (
    hidden: number,
    width: number,
    weights: number,
    biases: number,
    from: number,
    to: number,
  ) => number;
}

/** Memory of WebAssembly, which a kernel works in. */
interface Memory {
  readonly buffer: ArrayBuffer;
}

/** What is used of WebAssembly; the types of Node have none of it. */
declare const WebAssembly: {
  Memory: new (pages: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
};

const PAGE = 65_536;

/** Memory of at least so many bytes, all 0. */
export function memoryOf(bytes: number): Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

let compiled: object | null = null;

/** The kernel at work in `memory`. */
export function kernelOver(memory: Memory): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Kernel;
}
