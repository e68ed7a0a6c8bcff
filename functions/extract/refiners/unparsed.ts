import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../patterns/frame.ts';

/** The sentences around a scene that tell of no event, and are not parsed: whom each of them names. */
export const unparsed = ({ passed, ensuing = [] }: Scene): (readonly Mention[])[] => [
  ...passed,
  ...ensuing,
];
