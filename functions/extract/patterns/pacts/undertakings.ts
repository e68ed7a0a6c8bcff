import type { Frame, Undertaking } from '../frame.ts';
import { bargained } from './bargained.ts';
import { undertook } from './undertook.ts';

/** Every way to tell a pact by deeds, without a noun for it. */
export const undertakings: readonly Undertaking[] = [undertook, bargained];

const names: ReadonlySet<string> = new Set(undertakings.map((u) => u.name));

export const isToldByDeed = ({ pattern }: Frame): boolean => names.has(pattern);
